import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { usBacking } from "../parameters/support.ts";
import type { GuaranteesText } from "../tables/guarantees.ts";

const FORCE = {
  open: 0,
  "training mission": 0.2,
  "reassurance force": 0.6,
  "deterrence force": 1,
} as const;
const BACKSTOP = { open: 0, none: 0, "intelligence and air defence": 0.6, full: 1 } as const;
/** Force of the coalition's standing offer, before there is a pact. */
const OFFERED = 0.4;
/** What a public statement of backing by Trump adds. */
const WORD = 0.25;

/**
 * The coalition's guarantees widen what Ukraine can accept, the more so with American backing.
 *
 * Formula: assurance = force / 2 + max(backstop of the pact in force, usBacking) / 2, with force 0.4 for the standing offer
 * and up to 1 in a pact. Zelensky and Europe gain `guarantees.widen` * assurance from a halt on the ground or a
 * settlement; breaking one costs Putin `guarantees.deter` * assurance.
 */
export const guarantees = mechanism({
  id: "guarantees",
  because: "the coalition's guarantees widen what Ukraine can accept, more so with American backing",
  evidence: claimOf("guarantees"),
  quantities: {
    usBacking: { unit: "share of full American backing", low: 0, high: 1, neutral: 0 },
    assurance: { unit: "share of full assurance", low: 0, high: 1, neutral: 0 },
  },
  parameters: [usBacking],
  on: {
    day: (view) => {
      const backing = view.day === 0 ? view.amount(usBacking) : view.quantity("usBacking");
      const pact = view.inForce("guarantees")?.outcome as GuaranteesText | undefined;
      const force = pact === undefined ? OFFERED : Math.max(OFFERED, FORCE[pact.force]);
      const backstop = Math.max(backing, pact === undefined ? 0 : BACKSTOP[pact.backstop]);
      return { usBacking: backing, assurance: (force + backstop) / 2 };
    },
    move: (view, { move }) => {
      if (move === "back") return { usBacking: Math.min(1, view.quantity("usBacking") + WORD) };
      return move === "cut" ? { usBacking: 0 } : {};
    },
  },
});
