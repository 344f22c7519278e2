// Writes the figures that the README and the docs show beside the claims: from real runs, the same every time.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { convergence, outcomeShares, timeline } from "@summitry/plots";
import { spelled } from "../packages/cli/dist/vocabulary/english.js";

const RUNS = 2_000;
const SEED = 42;
/** The run whose story `npm start` tells. */
const STORY = 384;
const out = fileURLToPath(new URL("../docs/figures/", import.meta.url));
const caption = `Alaska scenario, ${RUNS.toLocaleString("en-GB")} runs of seed ${SEED}. A model of publicly stated positions, not a forecast.`;

const batch = await monteCarlo(alaska(), { runs: RUNS, seed: SEED });
const figures = {
  outcomes: outcomeShares(batch.outcomes(), {
    lead: batch.lead(),
    caption,
    labels: Object.fromEntries(batch.outcomes().map(({ name }) => [name, spelled(name)])),
  }),
  convergence: convergence(
    batch.convergence((row) => row.airTruceDay !== null),
    { measure: "probability of a truce in the air" },
  ),
  timeline: timeline(simulate(alaska(), { seed: SEED, run: STORY }).log, {
    quantities: ["frustration", "mood"],
    units: { momentum: "km² a week" },
  }),
};

await mkdir(out, { recursive: true });
for (const [name, figure] of Object.entries(figures)) await writeFile(`${out}${name}.svg`, figure.svg());
console.log(`docs/figures: ${Object.keys(figures).join(", ")}`);
