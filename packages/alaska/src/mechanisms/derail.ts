import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { stanceOf } from "../interests/stance.ts";
import { derailHeat } from "../parameters/stance.ts";

/**
 * A meeting of Trump and Zelensky with others present can blow up.
 *
 * Formula: heat = `derail.heat` * max(0, noise of the day) * (1 + max(0, stance)) while they sit at one table on a ceasefire
 * or a settlement. Above 1 Trump leaves.
 */
export const derail = mechanism({
  id: "derail",
  because: "a meeting can blow up in public, as on 28 February",
  evidence: claimOf("derail"),
  quantities: {
    heat: { unit: "1 = blows up", low: 0, high: 100, neutral: 0 },
  },
  parameters: [derailHeat],
  on: {
    open: (view, { table, seats }) => {
      if (table === "guarantees" || !seats.includes("zelensky") || !seats.includes("trump")) return {};
      const temper = Math.max(0, view.input("temper"));
      return { heat: view.amount(derailHeat) * temper * (1 + Math.max(0, stanceOf(view))) };
    },
    adjourn: () => ({ heat: 0 }),
    sign: () => ({ heat: 0 }),
  },
});
