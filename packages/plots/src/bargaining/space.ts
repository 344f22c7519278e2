import { assertPart, assertParts, listPart, textPart } from "../data-parts.ts";
import { assertNumber, assertSome, DataError } from "../data-error.ts";

/** Utilities of an outcome to the first party and to the second. */
export type UtilityPair = readonly [first: number, second: number];

/** The bargaining of two parties, in utilities. */
export interface BargainingSpace {
  /** Ids of the parties; the first is on the horizontal axis. */
  readonly parties: readonly [string, string];
  /** Reservation values: what walking away is worth to each. */
  readonly reservation: UtilityPair;
  /** The outcomes that cross no red line. */
  readonly outcomes: readonly UtilityPair[];
  /**
   * The outcomes on the Pareto frontier: none is better for one party without a loss for the other. Left out, no
   * frontier is drawn.
   */
  readonly paretoFront?: readonly UtilityPair[];
  /** The offers, oldest first. */
  readonly offers: readonly { readonly by: string; readonly utilities: UtilityPair }[];
  /** The agreement; `null` for none. */
  readonly agreement: UtilityPair | null;
}

/** The outcomes that are worth at least walking away to both parties. */
export function mutualGains({ outcomes, reservation }: BargainingSpace): readonly UtilityPair[] {
  const isEnough = ([0, 1] as const).map((party) => {
    const utilities = outcomes.map((pair) => pair[party]);
    const range = highest(utilities) + highest(utilities.map((utility) => -utility));
    const floor = reservation[party] - ROUNDING * Math.max(1, range);
    return (pair: UtilityPair) => pair[party] >= floor;
  });
  return outcomes.filter((pair) => isEnough.every((enough) => enough(pair)));
}

/** Share of the larger of 1 and a party's range by which sums of utilities may fall short by rounding. */
const ROUNDING = 1e-12;

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

const pair = [(value: unknown) => Array.isArray(value) && value.length === 2, "a list of two"] as const;

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function check(space: BargainingSpace): void {
  assertParts("space", space, { parties: pair, reservation: pair, outcomes: listPart, offers: listPart }, "");
  const { parties, reservation, outcomes, paretoFront, offers, agreement } = space;
  parties.forEach((party, at) => assertPart(`parties.${at}`, party, textPart));
  assertSome("outcomes", outcomes, "outcome");
  const assertPair = (field: string, utilities: UtilityPair): void => {
    assertPart(field, utilities, pair);
    utilities.forEach((utility, at) => assertNumber(`${field}.${at}`, utility));
  };
  assertPair("reservation", reservation);
  outcomes.forEach((pair, at) => assertPair(`outcomes.${at}`, pair));
  if (paretoFront !== undefined) assertPart("paretoFront", paretoFront, listPart);
  paretoFront?.forEach((pair, at) => assertPair(`paretoFront.${at}`, pair));
  if (agreement !== null) assertPair("agreement", agreement);
  offers.forEach((offer, at) => {
    assertParts(`offers.${at}`, offer);
    const { by, utilities } = offer;
    assertPair(`offers.${at}.utilities`, utilities);
    if (!parties.includes(by))
      throw new DataError({ field: `offers.${at}.by`, value: by, allowed: `one of ${parties.join(", ")}` });
  });
}
