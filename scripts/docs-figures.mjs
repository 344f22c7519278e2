// Writes the figures that the README and the docs show beside the claims: from real runs, the same every time.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { alaska, alaskaPackage } from "@summitry/alaska";
import { explain } from "@summitry/analysis";
import { simulate } from "@summitry/core";
import { grid, luck, monteCarlo, sensitivityOf, sweep, whyOf } from "@summitry/monte-carlo";
import {
  agreedTerms,
  convergence,
  heatMap,
  historyTree,
  indices,
  luckShares,
  meetingZone,
  outcomeShares,
  reasonShares,
  timeline,
} from "@summitry/plots";
import { wordsOf } from "@summitry/story";
import { spelled } from "@summitry/story/english";
import { describeOutcomes } from "../packages/cli/dist/report/sections/outcomes.js";
import { widths } from "./figure-widths.mjs";

const RUNS = 2_000;
const SEED = 42;
/** How many of them are looked into for why they came out so. */
const LOOKED_INTO = 1_000;
/** The run whose story docs/terminal.md tells: one with a truce in the air, a reset, and talks on a settlement. */
const STORY = 357;
const out = fileURLToPath(new URL("../docs/figures/", import.meta.url));

const batch = await monteCarlo(alaska(), { runs: RUNS, seed: SEED });
const vary = { "momentum.mean": [0, 50, 100, 150, 200], "reset.slope": [1, 1.5, 2, 2.5, 3] };
const swept = await sweep(alaska(), grid(alaska(), { vary, runs: 50 }), { seed: SEED });
const asked = ["airTruce", "reset", "collapse", "sanctions", "framework"];
const run = simulate(alaska(), { seed: SEED, run: STORY });
const { agents, tables, values } = alaskaPackage.vocabulary;
const words = {
  labels: {
    ...agents,
    ...Object.fromEntries(Object.entries(tables).map(([name, { topic }]) => [name, topic])),
  },
  issues: Object.fromEntries(Object.entries(values).map(([issue, phrases]) => [issue, { values: phrases }])),
};
const settlement = explain(run).meetings.find(({ table }) => table === "settlement");
const why = await whyOf(alaska(), batch, {
  of: "collapse",
  coding: alaskaPackage.story.history,
  runs: LOOKED_INTO,
});
const figures = {
  zone: meetingZone(settlement, words),
  reasons: reasonShares(why.reasons, words),
  terms: agreedTerms(why.terms, { ...words, table: "reset", start: "2025-08-15" }),
  histories: historyTree(why.histories),
  drivers: indices(await sensitivityOf(alaska(), batch, { of: ["airTruce"] }), {
    labels: { airTruce: "a truce in the air" },
  }),
  luck: luckShares(await luck(alaska(), { of: asked, runs: RUNS, seed: SEED }), {
    labels: Object.fromEntries(asked.map((name) => [name, spelled(name)])),
  }),
  sweep: heatMap(await swept.probability(alaska().outcomes.reset), {
    measure: "probability of a reset",
    labels: { "momentum.mean": "momentum of the offensive", "reset.slope": "weight of the size of a reset" },
  }),
  outcomes: outcomeShares(batch.outcomes(), {
    lead: batch.lead(),
    caption: `${describeOutcomes(batch.outcomes(), wordsOf(alaska(), alaskaPackage)).join(" ")} Alaska scenario, seed ${SEED}.`,
    labels: Object.fromEntries(batch.outcomes().map(({ name }) => [name, spelled(name)])),
  }),
  convergence: convergence(
    batch.convergence((row) => row.airTruceDay !== null),
    { measure: "probability of a truce in the air" },
  ),
  timeline: timeline(run.log, {
    quantities: ["frustration", "mood"],
    labels: {
      ceasefire: "Ceasefire or air truce",
      settlement: "Peace settlement",
      reset: "US-Russia reset",
      guarantees: "Guarantees for Ukraine",
      momentum: "Momentum of the offensive",
      frustration: "Trump's frustration with Putin",
      mood: "Trump's stance",
    },
    units: {
      momentum: "net gain in km² a week",
      frustration: "at 1 a threat is due",
      mood: "−1 with Ukraine, 1 with Russia",
    },
  }),
};

await mkdir(out, { recursive: true });
for (const [name, figure] of Object.entries(figures)) {
  for (const [ending, width] of Object.entries(widths))
    await writeFile(`${out}${name}${ending}.svg`, figure.svg({ width, scheme: "auto" }));
}
console.log(`docs/figures: ${Object.keys(figures).join(", ")}`);
