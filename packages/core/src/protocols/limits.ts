import { aText, anObject, anything } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { pow } from "../numbers/math.ts";

/** When talks end on their own: at a deadline, at a random end, or at whichever comes first. */
export type Limits =
  | {
      /** Rounds until the deadline; a whole number from 1 to 10,000,000. */
      readonly rounds: number;
      /** Chance after every round that the talks break down; from 0 to 1, 0 when left out. */
      readonly hazard?: number;
    }
  | {
      /** No deadline: only the hazard ends the talks, and nobody knows when. */
      readonly rounds?: never;
      /** Chance after every round that the talks break down; above 0 and at most 1. */
      readonly hazard: number;
    };

const MOST_ROUNDS = 10_000_000;

/** The limits of a protocol as numbers. */
export interface Clock {
  /** Rounds until the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Chance after every round that the talks break down. */
  readonly hazard: number;
  /** Share of the time used up in a round, as by `timeIn`. */
  time(round: number): number;
}

const takes = anObject({ rounds: anything, hazard: anything }, { open: true, of: "limits: an object" });

/**
 * Share of the time used up in a round, from 0. With a deadline it is (round + 1) / (rounds + 1); without one, the chance
 * that the talks have broken down by the end of the round.
 */
export function timeIn(
  { rounds, hazard = 0 }: { readonly rounds: number; readonly hazard?: number },
  round: number,
): number {
  if (rounds === Infinity) return 1 - pow(1 - hazard, round + 1);
  return Math.min(1, (round + 1) / (rounds + 1));
}

/**
 * Reads the limits of a protocol.
 *
 * @throws InputError for numbers outside their ranges, or neither a deadline nor a hazard.
 */
export function clockOf(protocol: string, limits: Limits): Clock {
  aText("protocol", protocol);
  takes(protocol, limits);
  const { rounds, hazard = 0 } = limits;
  if (typeof hazard !== "number" || !(hazard >= 0 && hazard <= 1)) {
    const allowed = "a chance from 0 to 1";
    throw new InputError({ field: `${protocol}.hazard`, value: hazard, allowed });
  }
  if (rounds === undefined && hazard > 0) {
    const clock = { rounds: Infinity, hazard };
    return { ...clock, time: (round) => timeIn(clock, round) };
  }
  if (rounds === undefined || !(Number.isInteger(rounds) && rounds >= 1 && rounds <= MOST_ROUNDS)) {
    const allowed = `a whole number from 1 to ${MOST_ROUNDS}`;
    throw new InputError({ field: `${protocol}.rounds`, value: rounds, allowed });
  }
  return { rounds, hazard, time: (round) => timeIn({ rounds, hazard }, round) };
}
