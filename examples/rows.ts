import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monteCarlo, openBatch } from "@summitry/monte-carlo";
import { boatSale } from "./boat.ts";

// In memory: a batch is iterable, row by row in run order. The rows are typed by the scenario.
const batch = await monteCarlo(boatSale(), { runs: 100, seed: 1 });
export let dearest = 0;
for (const row of batch) dearest = Math.max(dearest, row.price ?? 0, row["price.reserve"]);
export const prices = [...batch].map((row) => row.price); // and so it is a list, where one is wanted

// In a folder: one part of 250 runs is in memory at a time, however many there are.
const out = join(await mkdtemp(join(tmpdir(), "rows-")), "boat");
await monteCarlo(boatSale(), { runs: 600, seed: 1, out });
export let sold = 0;
for await (const row of await openBatch(out, boatSale())) if (row.price !== null) sold += 1;
console.log(dearest, prices.length, sold);
await rm(out, { recursive: true });
