import type { Citation } from "./citation.ts";

/** The article the scenario models. The day of publication is not on record. */
export const article: Citation = {
  source:
    "Stefan Wolff (University of Birmingham), article on the US-Russia summit in Alaska, The Conversation, August 2025",
  date: "2025-08",
};

/** Ids of the mechanisms that model the article's argument. */
export type MechanismName =
  | "momentum"
  | "control"
  | "stalling"
  | "credibility"
  | "frustration"
  | "airPause"
  | "prestige"
  | "feelOut"
  | "reset"
  | "linkage"
  | "spheres"
  | "ambiguity"
  | "exclusion"
  | "pressure"
  | "flip"
  | "derail"
  | "guarantees"
  | "commitment";

/** What the article argues, in our own words, for one mechanism of the model. */
export interface ArticleClaim {
  /** Id of the mechanism. */
  readonly mechanism: MechanismName;
  /** A paraphrase: no sentence of the article is copied. */
  readonly claim: string;
}

/** Paraphrases of `article`. How a claim becomes a formula is judgement, and is explained with the mechanism. */
export const articleClaims = [
  {
    mechanism: "momentum",
    claim:
      "Recent gains at the front improve Russia's bargaining position and leave it in less of a hurry to settle, without deciding the war, while time presses more on Ukraine.",
  },
  {
    mechanism: "control",
    claim:
      "A halt of the ground offensive is not to be expected while it advances and the four claimed regions beside Crimea are not fully held.",
  },
  {
    mechanism: "reset",
    claim:
      "A business-led agreement between Washington and Moscow is simpler to reach than a truce, matters more to Moscow, and can proceed alongside the talks on Ukraine.",
  },
  {
    mechanism: "exclusion",
    claim:
      "With neither Ukraine nor its European partners present, what the two presidents agree may depart further from the interests of those absent, and one reason for Russia to hurry is missing.",
  },
  {
    mechanism: "guarantees",
    claim:
      "Security commitments by the European-led coalition, the more so with American backing, could make limited concessions bearable for Ukraine as part of a lasting peace.",
  },
  {
    mechanism: "stalling",
    claim:
      "As long as delay carries no cost and the front moves its way, Moscow gains by drawing the talks out.",
  },
  {
    mechanism: "credibility",
    claim:
      "An ultimatum that ran out and was followed by a summit has left later ultimatums with little force.",
  },
  {
    mechanism: "frustration",
    claim:
      "Air attacks that came right after friendly calls have worn down the American president's patience with Moscow.",
  },
  {
    mechanism: "airPause",
    claim:
      "A restricted halt of long-range strikes is something Moscow could concede to calm Washington while it goes on fighting on the ground.",
  },
  {
    mechanism: "prestige",
    claim:
      "A deal he can show, and the peace prize with it, is an aim of its own for the American president.",
  },
  {
    mechanism: "feelOut",
    claim:
      "The American president expects to know within moments whether an agreement can be had, and may leave.",
  },
  {
    mechanism: "linkage",
    claim:
      "The closer Washington and Moscow come to a reset, the likelier Washington takes Moscow's side on Ukraine.",
  },
  {
    mechanism: "spheres",
    claim:
      "Both presidents see room for a world divided into zones of influence, and Washington hopes to draw Moscow away from Beijing.",
  },
  {
    mechanism: "ambiguity",
    claim:
      "A wide, loosely worded outline is the easiest thing to agree on, and each side can read it as it likes.",
  },
  {
    mechanism: "pressure",
    claim:
      "At a later meeting of three, Kyiv could be made to choose between bad terms and the end of American help.",
  },
  {
    mechanism: "flip",
    claim:
      "The American president's position has changed abruptly before and may do so again, on stage included.",
  },
  {
    mechanism: "derail",
    claim:
      "A meeting with the Ukrainian president could break up in public, as the one at the end of February did.",
  },
  {
    mechanism: "commitment",
    claim:
      "Europe's backing of Ukraine is there to stay, while lasting American backing is not something to count on.",
  },
] as const satisfies readonly ArticleClaim[];

/** The claim behind a mechanism, as evidence. */
export function claimOf(mechanism: ArticleClaim["mechanism"]) {
  const claims = articleClaims.filter((each) => each.mechanism === mechanism);
  return claims.map(({ claim }) => ({ ...article, because: claim }));
}
