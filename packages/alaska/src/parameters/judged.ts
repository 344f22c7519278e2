import { parameter, type Parameter } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";

/** Issues of the tables without a position on record: their codes are judged, with wide priors. */
export type JudgedIssue = "china" | "burden";

/** A judged position: how an actor would like an issue to be decided, and how far it would go. */
export interface JudgedPosition {
  /** Whose position it is. */
  readonly actor: PositionActor;
  /** What it is on. */
  readonly issue: JudgedIssue;
  /** Code of the ideal, from 0 to 10. */
  readonly ideal: number;
  /** Code of the reservation. */
  readonly reservation: { readonly low: number; readonly mode: number; readonly high: number };
  /** Weight before normalising. */
  readonly salience: { readonly low: number; readonly mode: number; readonly high: number };
  /** What the judgement rests on. */
  readonly because: string;
}

const slight = { low: 0, mode: 1, high: 2 };
const some = { low: 1, mode: 2, high: 3 };

/**
 * China: 0 leaves Russia's ties as they are, 10 sets Russia apart from China. Burden: 0 has Europe pay for Ukraine's
 * security, 10 the United States. All judged.
 */
export const judgedPositions: readonly JudgedPosition[] = [
  {
    actor: "trump",
    issue: "china",
    ideal: 10,
    reservation: { low: 1, mode: 3, high: 6 },
    salience: some,
    because: "the aim to part Russia and China is reported; how much it weighs is not",
  },
  {
    actor: "putin",
    issue: "china",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 6 },
    salience: some,
    because: "the partnership with China is stated policy; words cost less than deeds",
  },
  {
    actor: "trump",
    issue: "burden",
    ideal: 0,
    reservation: { low: 1, mode: 3, high: 6 },
    salience: some,
    because: "Europe pays for arms since July 2025",
  },
  {
    actor: "zelensky",
    issue: "burden",
    ideal: 8,
    reservation: { low: 0, mode: 1, high: 4 },
    salience: slight,
    because: "American money ties America in, yet any money helps",
  },
  {
    actor: "europe",
    issue: "burden",
    ideal: 7,
    reservation: { low: 0, mode: 2, high: 5 },
    salience: some,
    because: "Europe pays and would rather share",
  },
];

/** Ids of the parameters that come from judged positions. */
export type JudgedParameterId = `${PositionActor}.${JudgedIssue}.${"reservation" | "salience"}`;

/** Two parameters for every judged position. */
export const judgedParameters: readonly Parameter<JudgedParameterId>[] = judgedPositions.flatMap(
  (position) => {
    const { actor, issue, reservation, salience, because } = position;
    const evidence = { source: "judgement", date: "2025-08-14", because, seenBy: [actor] };
    const unit = "code from 0 to 10";
    return [
      parameter<JudgedParameterId>({
        id: `${actor}.${issue}.reservation`,
        unit,
        limits: [0, 10],
        ...reservation,
        ...evidence,
      }),
      parameter<JudgedParameterId>({
        id: `${actor}.${issue}.salience`,
        unit: "weight before normalising",
        limits: [0, 100],
        ...salience,
        ...evidence,
      }),
    ];
  },
);
