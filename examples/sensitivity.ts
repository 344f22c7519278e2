import { alaska } from "@summitry/alaska";
import { luck, monteCarlo, sensitivity, sensitivityOf } from "@summitry/monte-carlo";

// How much is luck: worlds with two runs each.
export const chance = await luck(alaska(), { of: ["airTruce", "utilityPutin"], runs: 60, seed: 42 });
for (const { outcome, share, low, high } of chance.luck) console.log(outcome, share, low, high);

// What moves it: Putin's parameters, those of the battlefield, all others, or luck.
export const screened = await sensitivity(alaska(), {
  method: "morris",
  over: ["putin.", "momentum."],
  of: ["airTruce"],
  runs: 75,
  seed: 42,
});
for (const { parameter, index, estimate, low, high, told } of screened.indices)
  console.log(parameter, index, estimate, low, high, told ? "told from noise" : "");

// The same question to runs that were made for something else.
const batch = await monteCarlo(alaska(), { runs: 120, seed: 42 });
export const found = await sensitivityOf(alaska(), batch, { of: ["airTruce"] });
console.log(
  found.indices.filter(({ told }) => told),
  found.noise,
  found.notes,
);
