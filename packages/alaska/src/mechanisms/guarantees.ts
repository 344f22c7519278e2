import { halfLifeDecay, mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { backingHalfLife, backingWord, guaranteesOffered, usBacking } from "../parameters/guarantees.ts";
import { backstopShare, forceShare, type GuaranteesText } from "../tables/guarantees.ts";

const left = halfLifeDecay();

/**
 * The coalition's guarantees widen what Ukraine can accept, the more so with American backing.
 *
 * Formula: assurance = force / 2 + max(backstop of the pact in force * backstopKept, usBacking) / 2, with force
 * `guarantees.offered` for the standing offer and up to 1 in a pact. usBacking(0) = `guarantees.usBacking`; it halves
 * every `guarantees.halfLife` days, a public word adds `guarantees.word` of what is missing, and a withdrawal ends it. After a
 * withdrawal the pact's backstop is kept by half as much every half-life, until a new word. Zelensky and Europe gain
 * `guarantees.widen` * assurance from a halt on the ground or a settlement, which costs Putin `guarantees.price` * assurance;
 * breaking one costs him `guarantees.deter` * assurance.
 */
export const guarantees = mechanism({
  id: "guarantees",
  because: "the coalition's guarantees widen what Ukraine can accept, more so with American backing",
  evidence: claimOf("guarantees"),
  quantities: {
    usBacking: { unit: "share of full American backing", low: 0, high: 1, neutral: 0 },
    backstopKept: { unit: "share of a pact's backstop still kept", low: 0, high: 1, neutral: 1 },
    backingWithdrawn: { unit: "1 = American backing has been withdrawn", low: 0, high: 1, neutral: 0 },
    assurance: { unit: "share of full assurance", low: 0, high: 1, neutral: 0 },
  },
  parameters: [backingHalfLife, backingWord, guaranteesOffered, usBacking],
  on: {
    day: (view) => {
      const fading = left(1, view.amount(backingHalfLife));
      const backing = view.day === 0 ? view.amount(usBacking) : view.quantity("usBacking") * fading;
      const backstopKept =
        view.quantity("backstopKept") * (view.quantity("backingWithdrawn") === 1 ? fading : 1);
      const pact = view.inForce("guarantees")?.outcome as GuaranteesText | undefined;
      const offered = view.amount(guaranteesOffered);
      const force = pact === undefined ? offered : Math.max(offered, forceShare(pact));
      const backstop = Math.max(backing, pact === undefined ? 0 : backstopKept * backstopShare(pact));
      return { usBacking: backing, backstopKept, assurance: (force + backstop) / 2 };
    },
    move: (view, { move }) => {
      if (move === "withdraw backing") return { usBacking: 0, backingWithdrawn: 1 };
      if (move !== "back") return {};
      const word = view.amount(backingWord);
      const more = (before: number): number => before + word * (1 - before);
      return {
        usBacking: more(view.quantity("usBacking")),
        backstopKept: more(view.quantity("backstopKept")),
        backingWithdrawn: 0,
      };
    },
    sign: (_view, { table }) => (table === "guarantees" ? { backstopKept: 1, backingWithdrawn: 0 } : {}),
  },
});
