import type { Amount } from "@summitry/core";
import { mechanisms, type MechanismId } from "../mechanisms/index.ts";
import { frustrationStart } from "../parameters/frustration.ts";
import { resetProgressStart } from "../parameters/stance.ts";
import { cutCredibility } from "../parameters/pressure.ts";
import { usSupport } from "../parameters/support.ts";
import { credibilityStart } from "../parameters/threats.ts";

const IDS: ReadonlySet<MechanismId> = new Set([
  "credibility",
  "sanctions",
  "grievance",
  "strikes",
  "frustration",
  "reset",
  "linkage",
  "flip",
  "derail",
  "commitment",
  "pressure",
]);

/** The mechanisms whose quantities the half year before the summit has moved, in the order in which they react. */
export const pastMechanisms = mechanisms.filter(({ id }) => IDS.has(id));

/** What these quantities were on 12 February 2025; those left out were as if their mechanism were off. */
export const onTwelfthOfFebruary: Readonly<Record<string, Amount>> = {
  credibility: credibilityStart,
  irritation: frustrationStart,
  resetProgress: resetProgressStart,
  aidUS: usSupport,
  aidBase: usSupport,
  cutBelieved: cutCredibility,
};

/**
 * Quantities of theirs that start afresh: those that follow from the day itself, and the clock of massed strikes, whose
 * waits are exponential, so that a strike is no nearer because none came in the days before.
 */
export const afresh: ReadonlySet<string> = new Set(["raid", "restraint", "strikeClock", "aidEurope", "lean"]);
