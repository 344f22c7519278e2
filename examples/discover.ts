import { discover, monteCarlo, prim, testBox } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

// Where in the space of its parameters is the boat sold? The second batch is for the test.
const batch = await monteCarlo(boatSale(), { runs: 600, seed: 42 });
const fresh = await monteCarlo(boatSale(), { runs: 600, seed: "fresh" });
export const { box, stability } = await discover(boatSale(), batch, {
  outcome: "sold",
  fresh,
  resamples: 20,
});
for (const { parameter, low, high } of box?.limits ?? []) console.log(parameter, low, high);
console.log(box?.fresh.told, box?.fresh.density, box?.fresh.coverage); // on runs that the search has not seen
console.log(stability[0]); // how often resampled runs restrict a parameter, and where

// The parts by themselves, on plain lists: the trajectory of boxes, and the test of one of your own.
const listsOf = ({ columns }: typeof batch) => ({
  taste: columns["buyer.taste"],
  rush: columns["seller.rush"],
});
const sold = ({ columns }: typeof batch) => columns.price.map((price) => Number(!Number.isNaN(price)));
export const trajectory = prim(listsOf(batch), sold(batch), { peel: 0.1 });
export const mine = { limits: [{ parameter: "taste", low: 0.2, high: Number.POSITIVE_INFINITY }] };
export const test = testBox(mine, listsOf(fresh), sold(fresh));
console.log(trajectory.length, test.told, test.density);
