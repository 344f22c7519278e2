/** A figure of what red lines cost. */

import { shadowPrices } from "@summitry/plots";
import { closed } from "./analyse.ts";

const prices = closed.shadowPrices.map(({ holder, line, welfare }) => {
  return { holder, line, estimate: welfare, low: welfare, high: welfare, runs: 1 };
});

export const figure = shadowPrices(prices, {
  measure: "best sum of utilities",
  unit: "utility",
  finding: `Red lines cost up to ${Math.max(...prices.map(({ estimate }) => estimate)).toFixed(2)} of utility`,
  subtitle: "Gain in the highest sum of utilities in the zone if one red line alone were dropped; exact.",
  caption: "",
});
console.log(figure.svg({ width: 500 }).length);
