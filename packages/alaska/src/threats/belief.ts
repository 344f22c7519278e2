import type { WorldView } from "@summitry/core";
import {
  credibilityExtension,
  credibilityGain,
  credibilityLapse,
  credibilityPart,
} from "../parameters/threats.ts";

/** What Trump does about a threat of his that changes how far the next one is believed. */
export type DeedOfThreat = "lapse" | "extend" | "penalise" | "sanction";

/**
 * How far threats are believed after a deed.
 *
 * Formula: times `credibility.lapse` after a lapse, times `credibility.extension` after a deadline is put off; carried out in
 * full it moves `credibility.deed` of the way to 1, in part the share `credibility.part` of that.
 */
export function believedAfter(view: Pick<WorldView, "amount">, believed: number, deed: DeedOfThreat): number {
  switch (deed) {
    case "lapse":
      return believed * view.amount(credibilityLapse);
    case "extend":
      return believed * view.amount(credibilityExtension);
    case "penalise":
      return nearer(believed, view.amount(credibilityGain) * view.amount(credibilityPart));
    case "sanction":
      return nearer(believed, view.amount(credibilityGain));
    default:
      return deed satisfies never;
  }
}

function nearer(believed: number, share: number): number {
  return believed + share * (1 - believed);
}
