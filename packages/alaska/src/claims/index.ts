import type { Claim } from "./claim.ts";
import { resetClaims } from "./reset.ts";
import { threatClaims } from "./threats.ts";
import { trumpClaims } from "./trump.ts";
import { ukraineClaims } from "./ukraine.ts";
import { warClaims } from "./war.ts";

export type { Claim, Contrast, Measured } from "./claim.ts";

/** The article's claims as experiments. */
export const claims: readonly Claim[] = [
  ...warClaims,
  ...threatClaims,
  ...trumpClaims,
  ...resetClaims,
  ...ukraineClaims,
];
