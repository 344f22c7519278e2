import { parameters } from "@summitry/core";
import { compare, monteCarlo } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

export const listed = parameters(boatSale()).map(({ id, low, mode, high, unit }) => [
  id,
  low,
  mode,
  high,
  unit,
]);
console.log(listed); // with `source`, `date` and `because`: the evidence

export const free = await monteCarlo(boatSale(), { runs: 200, seed: 1 });
export const held = await monteCarlo(boatSale().holding({ "price.reserve": 3 }), { runs: 200, seed: 1 });
console.log(free.outcomes(), held.outcomes()); // in the second batch every row has a reserve of 3

const likeliest = boatSale().holding("mode"); // nothing is in doubt ...
export const swing = [2, 5].map((reserve) => likeliest.holding({ "price.reserve": reserve })); // ... but this
export const effect = await compare(likeliest, ...swing, { runs: 50, seed: 1 });
console.log(effect.outcomes(1), effect.outcomes(2));
