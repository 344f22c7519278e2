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
  return outcomes.filter(([first, second]) => first >= reservation[0] && second >= reservation[1]);
}

/**
 * Throws unless a figure can be made of the data.
 *
 * @throws DataError naming the field.
 */
export function check({
  parties,
  reservation,
  outcomes,
  paretoFront,
  offers,
  agreement,
}: BargainingSpace): void {
  assertSome("outcomes", outcomes, "outcome");
  const assertPair = (field: string, pair: UtilityPair) =>
    pair.forEach((utility, at) => assertNumber(`${field}.${at}`, utility));
  assertPair("reservation", reservation);
  outcomes.forEach((pair, at) => assertPair(`outcomes.${at}`, pair));
  paretoFront?.forEach((pair, at) => assertPair(`frontier.${at}`, pair));
  if (agreement !== null) assertPair("agreement", agreement);
  offers.forEach(({ by, utilities }, at) => {
    assertPair(`offers.${at}.utilities`, utilities);
    if (!parties.includes(by))
      throw new DataError({ field: `offers.${at}.by`, value: by, allowed: `one of ${parties.join(", ")}` });
  });
}
