/** Who can do without whom, and what votes weigh. */

import { acceptable, banzhaf, shapleyShubik } from "@summitry/analysis";
import { problem } from "./analyse.ts";

export const sizes = {
  both: acceptable(problem).size,
  either: acceptable(problem, { atLeast: 1 }).size,
  south: acceptable(problem, { atLeast: 1, vetoes: ["south"] }).size,
};
console.log(sizes);

const council = { quota: 51, weights: { large: 50, medium: 49, small: 1 } };
export const power = { shapleyShubik: shapleyShubik(council), banzhaf: banzhaf(council) };
console.log(power.banzhaf);
