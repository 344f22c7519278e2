import { shortNumber } from "@summitry/story/english";

/** Says what walking away from a table is worth to a person. */
export function walkingAway(reservation: number): string {
  return reservation === Number.NEGATIVE_INFINITY
    ? "any text is better for you than walking away"
    : `walking away is worth ${shortNumber(reservation)} to you`;
}
