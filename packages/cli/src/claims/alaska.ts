import { alaska, alaskaClaims, columns } from "@summitry/alaska";
import { experiments } from "./experiments.ts";

const states = Object.entries(columns).flatMap(([name, { decided }]) => (decided ? [] : [name]));

/** The article's claims about the Alaska summit. */
export const alaskaExperiments = experiments({ claims: alaskaClaims, make: alaska, states });
