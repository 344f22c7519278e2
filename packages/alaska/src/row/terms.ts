import type { Outcome, Preference } from "@summitry/core";
import { silentTo, utilityOf } from "../interests/interest.ts";
import { likeliest } from "../parameters/index.ts";

const known = new WeakMap<Outcome, number>();
let utility: Preference | null = null;

/**
 * Worth of a ceasefire text to Ukraine by its public positions, from 0 to 1, whatever the course of the war; silence on
 * an issue is worth its reservation code.
 */
export function worthOfTerms(outcome: Outcome): number {
  let worth = known.get(outcome);
  if (worth === undefined) {
    utility ??= utilityOf("ceasefire", "zelensky")(likeliest);
    worth = utility.of(outcome);
    known.set(outcome, worth);
  }
  return worth;
}

/** The same for a text that is silent on every issue. */
export function silentTerms(): number {
  return silentTo("zelensky", "ceasefire")(likeliest);
}
