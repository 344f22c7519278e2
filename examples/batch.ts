import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { compare, monteCarlo } from "@summitry/monte-carlo";

export const batch = await monteCarlo(alaska(), { runs: 200, seed: 42 });
console.log(batch.probability((row) => row.groundCeasefireDay !== null)); // estimate with its 95 % Wilson interval
console.log(batch.quantiles("gainKm2", [0.1, 0.5, 0.9]));

export const example = batch.find((row) => row.frameworkDay !== null);
export const again = example && simulate(alaska(), { seed: 42, run: example.run }); // exactly that run, with its log
console.log(again?.log.filter((event) => event.type === "sign").length);

export const effect = await compare(alaska(), alaska({ without: ["exclusion"] }), { runs: 100, seed: 42 });
console.log(effect.difference((row) => row.frameworkDay !== null)); // paired on the same seeds
