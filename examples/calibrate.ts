import { calibrate, checkCalibration, monteCarlo, posteriorDesign } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

// What was seen, and by how much each figure may be off.
const observed = {
  sold: { value: true, misread: 0.05 },
  price: { value: 3, halfWidth: 1 },
} as const;

const table = await monteCarlo(boatSale(), { runs: 1_000, seed: 42 }); // draws from the prior
export const found = await calibrate(boatSale(), table, { observed });
console.log(found.enough, found.effective, found.widened);
for (const { parameter, prior, posterior, contraction, informed } of found.parameters)
  console.log(parameter, prior.mean, posterior.mean, contraction, informed);

// Does it find the truth as often as it says? Records of draws whose parameters are known tell.
export const check = await checkCalibration(boatSale(), table, { observed, records: 50 });
console.log(check.parameters.map(({ parameter, inside }) => [parameter, inside]));

// The posterior in the place of the prior: the same values, with fresh luck.
export const learned = boatSale().designed(posteriorDesign(boatSale(), found, { runs: 500 }));
export const after = await monteCarlo(learned, { runs: 500, seed: 42 });
console.log(table.outcomes(), after.outcomes());
