import type { Citation } from "./citation.ts";

/** The article the scenario models. The day of publication is not on record. */
export const article: Citation = {
  source:
    "Stefan Wolff (University of Birmingham), article on the US-Russia summit in Alaska, The Conversation, August 2025",
  date: "2025-08",
};

/** What the article argues, in our words, for one mechanism of the model. */
export interface ArticleClaim {
  /** Id of the mechanism. */
  readonly mechanism: "momentum" | "control" | "reset" | "exclusion" | "guarantees";
  /** A paraphrase: no sentence of the article is copied. */
  readonly claim: string;
}

/** Paraphrases of `article`. How a claim becomes a formula is judgement, told with the mechanism. */
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
] as const satisfies readonly ArticleClaim[];

/** The claim behind a mechanism, as its evidence. */
export function claimOf(mechanism: ArticleClaim["mechanism"]) {
  const claims = articleClaims.filter((each) => each.mechanism === mechanism);
  return claims.map(({ claim }) => ({ ...article, because: claim }));
}
