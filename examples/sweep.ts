import { grid, latinHypercube, oneAtATime, sobolPoints, sweep } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

// Every combination of some values, with 100 runs at each.
const design = grid(boatSale(), {
  vary: { "price.reserve": [2, 3, 4, 5], "buyer.taste": [0.3, 0.4] },
  runs: 100,
});
export const swept = await sweep(boatSale(), design, { seed: 1 });
export const sold = await swept.probability((row) => row.price !== null);
for (const { values, estimate, low, high } of sold)
  console.log(values["price.reserve"], values["buyer.taste"], estimate, low, high);
console.log(await swept.mean("price")); // in its unit, where there is a price

// One parameter at a time, through its lowest, likeliest and highest value; the others at their likeliest ones.
export const single = await sweep(boatSale(), oneAtATime(boatSale(), { runs: 100 }), { seed: 1 });
for (const { values, outcomes } of single.outcomes()) console.log(values, outcomes[0]?.estimate);

// Points that fill the space: after the priors, or evenly over a range.
export const spread = latinHypercube(boatSale(), {
  vary: { "price.reserve": [0, 10], seller: "prior" }, // all parameters whose ids begin with "seller."
  points: 50,
  runs: 4,
});
export const even = sobolPoints(boatSale(), { points: 64, runs: 1 }); // all that is drawn
export const wide = await sweep(boatSale(), even, { seed: 1 });
console.log(spread.valuesAt(0), even.valuesAt(0), wide.batch.column("price").length);
