import { alaska, claims } from "@summitry/alaska";
import { experiments } from "./experiments.ts";

/** The article's claims about the Alaska summit. */
export const alaskaClaims = experiments({ claims, make: alaska });
