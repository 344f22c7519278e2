/** Draws what drives an outcome, how much is luck, and how it moves along two parameters: small, so that it takes seconds. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alaska } from "@summitry/alaska";
import { parameters } from "@summitry/core";
import { discover, grid, luck, monteCarlo, oneAtATime, sensitivityOf, sweep } from "@summitry/monte-carlo";
import { box, type Figure, heatMap, indices, luckShares, tornado } from "@summitry/plots";

const folder = process.argv[2] ?? "results/figures";
const scenario = alaska();
const { reset = () => false } = scenario.outcomes;
const measure = "probability of a reset";

// Plain runs say what drives an outcome and where it comes about; luck takes two runs of each world.
const batch = await monteCarlo(scenario, { runs: 200, seed: 42 });
const drivers = await sensitivityOf(scenario, batch, { of: ["reset"] });
const found = await discover(scenario, batch, { outcome: "reset", resamples: 0 });
const chance = await luck(scenario, { of: ["reset", "airTruce", "collapse"], runs: 60, seed: 42 });

// Sweeps say how it moves: over two parameters, and along each by itself.
const vary = { "momentum.mean": [0, 100, 200], "reset.slope": [1, 2, 3] };
const map = await sweep(scenario, grid(scenario, { vary, runs: 5 }), { seed: 42 });
const ends = await sweep(scenario, oneAtATime(scenario, { vary, runs: 5 }), { seed: 42 });

export const figures: Readonly<Record<string, Figure>> = {
  drivers: indices(drivers),
  luck: luckShares(chance),
  map: heatMap(await map.probability(reset), { measure }),
  tornado: tornado(await ends.probability(reset), { measure }),
  box: box(found, parameters(scenario), { outcome: "reset" }),
};

await mkdir(folder, { recursive: true });
for (const [name, figure] of Object.entries(figures)) {
  console.log(figure.finding);
  await writeFile(join(folder, `${name}.svg`), figure.svg());
}
