import { alaska, claims, columns } from "@summitry/alaska";
import { experiments } from "./experiments.ts";

const states = Object.entries(columns).flatMap(([name, { decided }]) => (decided ? [] : [name]));

/** The article's claims about the Alaska summit. */
export const alaskaClaims = experiments({ claims, make: alaska, states });
