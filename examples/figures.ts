/** Writes figures of a run, a batch and a comparison to a folder: SVG for pages, PNG for slides. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { compare, monteCarlo } from "@summitry/monte-carlo";
import { comparison, convergence, fan, type Figure, outcomeShares, timeline } from "@summitry/plots";

const folder = process.argv[2] ?? "results/figures";
const scenario = alaska();
const start = "2025-08-15";

const run = simulate(scenario, { seed: 42, run: 17 });
const batch = await monteCarlo(scenario, { runs: 40, seed: 42 });
const effect = await compare(scenario, alaska({ without: ["exclusion"] }), { runs: 15, seed: 42 });

// The front in the first runs of the batch, day by day.
const momentum = Array.from({ length: 15 }, (_, run) =>
  simulate(scenario, { seed: 42, run }).log.flatMap((event) =>
    event.type === "input" && event.input === "momentum" ? [event.value] : [],
  ),
);
const days = Array.from({ length: Math.max(...momentum.map(({ length }) => length)) }, (_, day) => day);

export const figures: Readonly<Record<string, Figure>> = {
  run: timeline(run.log, { units: { momentum: "km² a week" } }),
  outcomes: outcomeShares(batch.outcomes(), { lead: batch.lead(), labels: { aidCut: "aid cut" } }),
  convergence: convergence(
    batch.convergence((row) => row.airTruceDay !== null),
    { measure: "probability of a truce in the air" },
  ),
  effect: comparison(effect.outcomes(), { base: "the scenario as it is", labels: { aidCut: "aid cut" } }),
  momentum: fan({ at: days, runs: momentum }, { measure: "momentum", unit: "km² a week", start }),
};

await mkdir(folder, { recursive: true });
for (const [name, figure] of Object.entries(figures)) {
  console.log(figure.finding);
  await writeFile(join(folder, `${name}.svg`), figure.svg());
  await writeFile(join(folder, `${name}.png`), await figure.png({ width: 400, scheme: "dark" }));
}
