import { commitment } from "../mechanisms/commitment.ts";
import { credibility } from "../mechanisms/credibility.ts";
import { flip } from "../mechanisms/flip.ts";
import { frustration } from "../mechanisms/frustration.ts";
import { grievance } from "../mechanisms/grievance.ts";
import { linkage } from "../mechanisms/linkage.ts";
import { pressure } from "../mechanisms/pressure.ts";
import { reset } from "../mechanisms/reset.ts";
import { sanctions } from "../mechanisms/sanctions.ts";
import { frustrationStart } from "../parameters/frustration.ts";
import { resetProgressStart } from "../parameters/stance.ts";
import { usSupport } from "../parameters/support.ts";
import { credibilityStart } from "../parameters/threats.ts";
import type { Amount } from "@summitry/core";

/** The mechanisms whose quantities the half year before the summit has moved, in the order in which they react. */
export const pastMechanisms = [
  credibility,
  sanctions,
  grievance,
  frustration,
  reset,
  linkage,
  flip,
  commitment,
  pressure,
] as const;

/** What these quantities were on 12 February 2025; those left out were as if their mechanism were off. */
export const onTwelfthOfFebruary: Readonly<Record<string, Amount>> = {
  credibility: credibilityStart,
  irritation: frustrationStart,
  resetProgress: resetProgressStart,
  aidUS: usSupport,
};
