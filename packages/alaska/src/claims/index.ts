import type { AlaskaClaim } from "./claim.ts";
import { resetClaims } from "./reset.ts";
import { threatClaims } from "./threats.ts";
import { trumpClaims } from "./trump.ts";
import { ukraineClaims } from "./ukraine.ts";
import { warClaims } from "./war.ts";

/** The article's claims as experiments. */
export const alaskaClaims: readonly AlaskaClaim[] = [
  ...warClaims,
  ...threatClaims,
  ...trumpClaims,
  ...resetClaims,
  ...ukraineClaims,
];
