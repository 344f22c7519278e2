import { tanh } from "@summitry/core";

/** What angers Trump at Moscow leaves two traces: one that goes within weeks, and one that stays for months. */
export interface Anger {
  /** The quick part, in units of frustration. */
  readonly quick: number;
  /** The slow part. */
  readonly slow: number;
}

/** Anger after something has added to it: `by` to the quick part, and a share of that to the slow part. */
export function risen({ quick, slow }: Anger, by: number, share: number): Anger {
  return { quick: quick + by, slow: slow + share * by };
}

/** Anger after good news, which takes a share of the quick part away; what has built up over months stays. */
export function eased({ quick, slow }: Anger, share: number): Anger {
  return { quick: quick * (1 - share), slow };
}

/** Anger after some time: each part falls to what is left of it. */
export function decayed({ quick, slow }: Anger, leftQuick: number, leftSlow: number): Anger {
  return { quick: quick * leftQuick, slow: slow * leftSlow };
}

/**
 * Frustration as it is felt: the sum of both parts, never above `most`.
 *
 * Formula: most * tanh((quick + slow) / most).
 */
export function feltOf(quick: number, slow: number, most: number): number {
  const sum = quick + slow;
  return sum <= 0 ? 0 : most * tanh(sum / most);
}
