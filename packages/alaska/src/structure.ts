import { foresightShare, leversGraded, oneOffer } from "./parameters/structure.ts";

/** Values of an option about the structure of the model, each with the value that it fixes; `null` leaves it to be drawn. */
type Choices = Readonly<Record<string, number | null>>;

/** How far the presidents foresee what Ukraine will refuse. */
export const foresights = {
  none: 0,
  partial: foresightShare.mode,
  full: 1,
  drawn: null,
} as const satisfies Choices;

/** How presidents bargain. */
export const roundsOf = { ten: 0, "take it or leave it": 1, drawn: null } as const satisfies Choices;

/** Whether decisions away from the table have an error of judgement. */
export const leversOf = { satisficing: 0, graded: 1, drawn: null } as const satisfies Choices;

export type Foresight = keyof typeof foresights;
export type Rounds = keyof typeof roundsOf;
export type Levers = keyof typeof leversOf;

/** Options that set the structure of the model. */
export interface StructureOptions {
  readonly foresight?: Foresight;
  readonly rounds?: Rounds;
  readonly levers?: Levers;
}

/** What holds where an option is left out. */
export const USUAL = {
  foresight: "partial",
  rounds: "ten",
  levers: "graded",
} as const satisfies StructureOptions;

/** The parameters that the structure fixes, by id: those of options left out, or to be drawn, are left out. */
export function structureOf({
  foresight,
  rounds,
  levers,
}: StructureOptions): Readonly<Record<string, number>> {
  const fixed: Record<string, number> = {};
  const set = (id: string, value: number | null): void => {
    if (value !== null) fixed[id] = value;
  };
  if (foresight !== undefined) set(foresightShare.id, foresights[foresight]);
  if (rounds !== undefined) set(oneOffer.id, roundsOf[rounds]);
  if (levers !== undefined) set(leversGraded.id, leversOf[levers]);
  return fixed;
}
