import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import { feltOf } from "../anger/anger.ts";
import { riseAtAdjourn, riseAtCollapse, riseAtDecline, riseAtMove } from "../anger/rises.ts";
import { claimOf } from "../evidence/article.ts";
import { pauseRelief } from "../parameters/air.ts";
import {
  frustrationFailure,
  frustrationHalfLife,
  frustrationMost,
  frustrationOther,
  frustrationSoon,
  frustrationStrike,
  frustrationTalksRelief,
  frustrationTextRelief,
  frustrationUnmet,
} from "../parameters/frustration.ts";

const left = halfLifeDecay();

/** Level of a meeting at which the two do not meet themselves. */
const ENVOYS = "envoys";

const unit = "frustration (1 = a threat is due)";

/**
 * Trump's frustration with Putin.
 *
 * Formula: frustration = m * tanh((irritation + grievance) / m), with m = `frustration.most`. The irritation halves every
 * `frustration.halfLife` days. It rises by `frustration.strike` times the harm at a massed strike within
 * `frustration.soon` days of a contact of the two, and by the share `frustration.otherStrike` of that at another time; by
 * `frustration.failure` at a meeting of theirs on the war without a text, at Putin's staying away, and when he breaks or
 * gives up a truce; by the share `frustration.unmet` of it at a deadline without an answer. A pause of the air campaign
 * takes off the share `air.pauseRelief`, a text signed or in force `frustration.textRelief`, an offer of talks or a meeting
 * of the two `frustration.talksRelief`.
 */
export const frustration = mechanism({
  id: "frustration",
  because: "a strike soon after a call raises frustration, and with it the chance of sanctions",
  evidence: claimOf("frustration"),
  quantities: {
    irritation: { unit, low: 0, high: 100, neutral: 0 },
    frustration: { unit, low: 0, high: 5, neutral: 0 },
    lastContact: {
      unit: "day on which Trump and Putin last spoke",
      low: -10_000,
      high: 10_000,
      neutral: -10_000,
    },
  },
  parameters: [
    frustrationHalfLife,
    frustrationMost,
    frustrationStrike,
    frustrationSoon,
    frustrationOther,
    frustrationFailure,
    frustrationUnmet,
    frustrationTextRelief,
    frustrationTalksRelief,
  ],
  on: {
    day: (view) => felt(view, view.quantity("irritation") * left(1, view.amount(frustrationHalfLife))),
    open: (view, { day, seats, level }) => {
      if (level === ENVOYS || !(seats.includes("putin") && seats.includes("trump"))) return {};
      return { ...eased(view, view.amount(frustrationTalksRelief)), lastContact: day };
    },
    adjourn: (view, event) => raised(view, riseAtAdjourn(view, event)),
    decline: (view, event) => raised(view, riseAtDecline(view, event)),
    collapse: (view, event) => raised(view, riseAtCollapse(view, event)),
    sign: (view, { signatories }) =>
      signatories.includes("putin") ? eased(view, view.amount(frustrationTextRelief)) : {},
    force: (view, { text: id }) => {
      const initialled = view.texts.find((text) => text.id === id)?.initials;
      return initialled?.includes("putin") === true ? eased(view, view.amount(frustrationTextRelief)) : {};
    },
    move: (view, event) => {
      const { by, move, toward } = event;
      if (move === "call" && (toward === "putin" || by === "putin")) return { lastContact: view.day };
      if (move === "pause") return eased(view, view.amount(pauseRelief));
      if (move === "stall") return eased(view, view.amount(frustrationTalksRelief));
      return raised(view, riseAtMove(view, event));
    },
  },
});

function raised(view: WorldView, by: number) {
  return by === 0 ? {} : felt(view, view.quantity("irritation") + by);
}

function eased(view: WorldView, share: number) {
  return felt(view, view.quantity("irritation") * (1 - share));
}

function felt(view: WorldView, irritation: number) {
  const most = view.amount(frustrationMost);
  return { irritation, frustration: feltOf(irritation, view.quantity("grievance"), most) };
}
