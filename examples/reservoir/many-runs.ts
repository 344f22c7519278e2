import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { reservoir } from "./scenario.ts";

export const batch = await monteCarlo(reservoir(), { runs: 1000, seed: 1 });
console.table(batch.outcomes()); // each with its 95 % interval
console.log(batch.quantiles("day", [0.25, 0.5, 0.75]));

export const blocked = batch.find((row) => row.blockedBy !== null);
export const again = blocked && simulate(reservoir(), { seed: 1, run: blocked.run }); // exactly that run
console.log(again?.log.filter((event) => event.type === "adjourn"));
