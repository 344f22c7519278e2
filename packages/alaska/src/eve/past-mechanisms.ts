import { commitment } from "../mechanisms/commitment.ts";
import { credibility } from "../mechanisms/credibility.ts";
import { flip } from "../mechanisms/flip.ts";
import { frustration } from "../mechanisms/frustration.ts";
import { linkage } from "../mechanisms/linkage.ts";
import { pressure } from "../mechanisms/pressure.ts";
import { reset } from "../mechanisms/reset.ts";
import { resetProgressStart } from "../parameters/stance.ts";
import { usSupport } from "../parameters/support.ts";
import { credibilityStart, frustrationStart } from "../parameters/threats.ts";
import type { Amount } from "@summitry/core";

/** The mechanisms whose quantities the half year before the summit has moved, in the order in which they react. */
export const pastMechanisms = [credibility, frustration, reset, linkage, flip, commitment, pressure] as const;

/** What these quantities were on 12 February 2025; those left out were as if their mechanism were off. */
export const onTwelfthOfFebruary: Readonly<Record<string, Amount>> = {
  credibility: credibilityStart,
  frustration: frustrationStart,
  resetProgress: resetProgressStart,
  aidUS: usSupport,
};
