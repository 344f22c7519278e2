import { europe } from "./europe.ts";
import { putin } from "./putin.ts";
import { trump } from "./trump.ts";
import { zelensky } from "./zelensky.ts";
import type { PositionActor, PositionIssue, PositionRow, PositionsOf } from "./position-row.ts";

export { positionActors, positionIssues } from "./position-row.ts";
export type { PositionActor, PositionIssue, PositionRow, Salience } from "./position-row.ts";

/**
 * Forty positions: four actors by ten issues, actor by actor.
 *
 * The texts are cited. The codes (0 Russia's maximum, 10 Ukraine's maximum), the reservation ranges
 * and the saliences are judgement, so every one of them is a prior to vary. No source is later than
 * 14 August 2025. "The seed article" in a citation is the article the scenario models (`article.ts`).
 */
export const positions: readonly PositionRow[] = [...trump, ...putin, ...zelensky, ...europe];

const byActor: { readonly [Actor in PositionActor]: PositionsOf<Actor> } = {
  trump,
  putin,
  zelensky,
  europe,
};

/** Position of each issue in an actor's tuple; the compiler checks it. */
const place = {
  territory: 0,
  recognition: 1,
  ceasefire: 2,
  guarantees: 3,
  neutrality: 4,
  forceCaps: 5,
  reparations: 6,
  sanctionsRelief: 7,
  reset: 8,
  followUp: 9,
} as const satisfies Record<PositionIssue, number>;

/** The position of one actor on one issue. Every pair has one, so there is no error to handle. */
export function position(actor: PositionActor, issue: PositionIssue): PositionRow {
  return byActor[actor][place[issue]];
}
