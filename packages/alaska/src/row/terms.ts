import type { Outcome, Preference } from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { alaskaParameters } from "../parameters/index.ts";

const modes = Object.fromEntries(alaskaParameters.map(({ id, mode }) => [id, mode]));
const known = new WeakMap<Outcome, number>();
let utility: Preference | null = null;

/**
 * Worth of a ceasefire text to Ukraine by its public positions, from 0 to 1: silence is worth its reservation, whatever
 * the war does.
 */
export function terms(outcome: Outcome): number {
  let worth = known.get(outcome);
  if (worth === undefined) {
    utility ??= utilityOf("ceasefire", "zelensky")(modes);
    worth = utility.of(outcome);
    known.set(outcome, worth);
  }
  return worth;
}
