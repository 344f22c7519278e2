import { halfLifeDecay, mechanism, type EventOf, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { heatOf } from "../interests/heat.ts";
import { isRow } from "../leaving/reasons.ts";
import { derailHeat } from "../parameters/stance.ts";
import { derailAsked, trustHeals, trustRepair, trustRow } from "../parameters/trust.ts";

const left = halfLifeDecay();

/**
 * A meeting of Trump and Zelensky can blow up, and costs Kyiv Trump's trust when it does.
 *
 * Formula: when presidents meet on Ukraine, or Zelensky visits, heat = `derail.heat` * max(0, noise of the day) * (1 +
 * max(0, stance)) * (2 - trust) + `derail.asked` * asked. Each offer of Trump's or Putin's across a line of Zelensky's moves
 * asked half of the way to 1. Above 1 Trump may break the meeting off, or Zelensky if both press him. A row costs the share
 * `trust.row` of trust, Zelensky's staying away half of that; `trust.repair` of what is missing comes back with talks of
 * envoys, a letter or an offer of business, and half of it within `trust.heals` days.
 */
export const derail = mechanism({
  id: "derail",
  because: "a meeting can blow up in public, as on 28 February",
  evidence: claimOf("derail"),
  quantities: {
    heat: { unit: "1 = blows up", low: 0, high: 100, neutral: 0 },
    facing: { unit: "1 = Trump and Zelensky sit at one table", low: 0, high: 1, neutral: 0 },
    asked: { unit: "share of what is asked that Kyiv can't sign", low: 0, high: 1, neutral: 0 },
    trust: { unit: "Trump's trust in Kyiv, 1 = full", low: 0, high: 1, neutral: 1 },
  },
  parameters: [derailHeat, derailAsked, trustRow, trustHeals, trustRepair],
  on: {
    day: (view) => {
      const lost = 1 - view.quantity("trust");
      return view.day === 0 || lost === 0 ? {} : { trust: 1 - lost * left(1, view.amount(trustHeals)) };
    },
    open: (view, { table, seats, level }) => {
      if (!seats.includes("zelensky") || !seats.includes("trump") || table === "guarantees") return {};
      if (level === "envoys") return seats.includes("putin") ? {} : repaired(view);
      return { facing: 1, asked: 0, heat: heatOf(view) };
    },
    offer: (view, offer) => (view.quantity("facing") === 1 && presses(offer) ? pressed(view) : {}),
    adjourn: apart,
    sign: apart,
    leave: (view, { because }) => (isRow(because) ? broken(view, 1) : {}),
    decline: (view, { by, table }) => (by === "zelensky" && table === "ceasefire" ? broken(view, 1 / 2) : {}),
    move: (view, { by, move, toward }) => {
      if (move === "visit" && by === "zelensky") return { heat: heatOf(view) };
      if (move === "quarrel") return { heat: 0, ...broken(view, 1) };
      if (toward === "trump" && (move === "letter" || move === "offer business")) return repaired(view);
      return {};
    },
  },
});

function presses({ by, crosses }: EventOf<"offer">): boolean {
  return (by === "trump" || by === "putin") && crosses.some(({ holder }) => holder === "zelensky");
}

function pressed(view: WorldView) {
  const before = view.quantity("asked");
  const asked = (1 + before) / 2;
  return { asked, heat: view.quantity("heat") + view.amount(derailAsked) * (asked - before) };
}

function apart(view: WorldView) {
  return view.quantity("facing") === 1 ? { facing: 0, asked: 0, heat: 0 } : {};
}

function broken(view: WorldView, share: number) {
  return { trust: view.quantity("trust") * (1 - share * view.amount(trustRow)) };
}

function repaired(view: WorldView) {
  const trust = view.quantity("trust");
  return { trust: trust + view.amount(trustRepair) * (1 - trust) };
}
