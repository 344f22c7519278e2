import type { Issues, OutcomeOf } from "@summitry/core";
import type { EvaluatedTable } from "./evaluated-table.ts";

/** A number for every party, by id. */
export type ByParty<Id extends string> = Readonly<Record<Id, number>>;

/** An outcome, and what it is worth to everybody. */
export interface Point<I extends Issues = Issues, Id extends string = string> {
  /** The outcome, the same frozen object as that of the agenda. */
  readonly outcome: OutcomeOf<I>;
  /** Its utility to each party, by id. */
  readonly utilities: ByParty<Id>;
}

/** A number for every party of a table. */
export function byParty<Id extends string, S extends { readonly id: Id }>(
  sides: readonly S[],
  numberOf: (side: S) => number,
): ByParty<Id> {
  return Object.freeze(Object.fromEntries(sides.map((side) => [side.id, numberOf(side)]))) as ByParty<Id>;
}

/** The outcome of that number with everybody's utilities. */
export function pointAt<I extends Issues, Id extends string>(
  { agenda, seated }: EvaluatedTable<I, Id>,
  index: number,
): Point<I, Id> {
  const utilities = byParty(seated, (side) => side.utilities[index] as number);
  return Object.freeze({ outcome: agenda.outcome(index), utilities });
}
