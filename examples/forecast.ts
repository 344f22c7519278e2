import { brierScore, crps, forecast, logScore, monteCarlo, score } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

const batch = await monteCarlo(boatSale(), { runs: 500, seed: 42 });
export const frozen = await forecast(boatSale(), batch, { date: "2026-03-31", columns: ["price"] });
console.log(JSON.stringify(frozen)); // to be kept until the facts are known

export const scores = score(
  frozen,
  [
    { name: "sold", value: true, date: "2026-04-15", source: "the deed" },
    { name: "price", value: 4, date: "2026-04-15", source: "the deed" },
  ],
  { references: { "boats of this age": { sold: 0.7, price: [3, 3, 4, 5] } } },
);
console.log(scores.brier, scores.columns);
for (const { name, brier, brierDifference } of scores.references) console.log(name, brier, brierDifference);

console.log(brierScore(0.7, true), logScore(0.7, true), crps([3, 3, 4, 5], 4)); // the scores by themselves
