import { halfLifeDecay } from "@summitry/core";

const left = halfLifeDecay();

/** What is left of a mood after some days: half of it goes every `halfLife` days. */
export function afterDays(mood: number, days: number, halfLife: number): number {
  return mood * left(days, halfLife);
}

/** A mood after a contact has moved it a share of the way to the side of whom he spoke with. */
export function afterContact(mood: number, side: number, share: number): number {
  return mood + share * (side - mood);
}
