// Long runs whose figures stand in the docs: prints them as Markdown, with the command and the date. Names of parts
// (alaska, mechanisms, gates, structure, interactions, zones, coverage, indices, attacks, calls, pages) print only those; --runs and
// --pairs set how many, and --write puts the effects of mechanisms into docs/mechanisms.md.
import { parseArgs } from "node:util";
import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";
import { attacks } from "./experiments/attacks.mjs";
import { baselineTable, nashPoint } from "./experiments/baselines.mjs";
import { coverage } from "./experiments/coverage.mjs";
import { constants, kinds, plausibility } from "./experiments/plausibility.mjs";
import { indices } from "./experiments/indices.mjs";
import { interval, table } from "./experiments/print.mjs";
import { plainCalls } from "./experiments/plain-calls.mjs";
import { everyPage } from "./experiments/pages.mjs";
import { singleParameters, timingAndWays } from "./experiments/gates.mjs";
import { interactions } from "./experiments/interactions.mjs";
import { effectsTable, mechanismEffects } from "./experiments/mechanisms.mjs";
import { structures } from "./experiments/structure.mjs";
import { writeEffects } from "./experiments/write-effects.mjs";
import { settlementZone } from "./experiments/settlement-zone.mjs";
import { zones } from "./experiments/zones.mjs";
import { commonestTexts } from "./experiments/texts.mjs";

const SEED = 42;
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "10000" },
    pairs: { type: "string", default: "1000" },
    write: { type: "boolean", default: false },
  },
});
const RUNS = Number(values.runs);
const PAIRS = Number(values.pairs);
/** The outcomes that tables of effects show. */
const SHOWN = ["groundCeasefire", "airTruce", "framework", "reset", "trilateral"];
const today = new Date().toISOString().slice(0, 10);
const say = (...lines) => console.log(`${lines.join("\n")}\n`);

const parts = {
  alaska: alaskaFigures,
  mechanisms: mechanismFigures,
  gates: async () => {
    say(await timingAndWays({ runs: RUNS, seed: SEED }));
    say(await singleParameters({ pairs: PAIRS, seed: SEED }));
  },
  structure: async () => say(await structures({ runs: PAIRS, seed: SEED })),
  interactions: async () => say(await interactions({ runs: PAIRS, seed: SEED })),
  zones: () => {
    say(zones({ draws: PAIRS, seed: SEED }));
    say(settlementZone({ draws: PAIRS, seed: SEED }));
  },
  coverage: () => say(coverage()),
  attacks: async () => say(await attacks(SEED)),
  indices: async () => say(await indices()),
  calls: async () => say(await plainCalls(SEED)),
  pages: () => say(everyPage()),
};
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  throw new Error(`no part "${unknown}"; there are ${Object.keys(parts).join(", ")}`);
for (const name of wanted.length === 0 ? Object.keys(parts) : wanted) {
  say(`\`npm run experiments -- ${name}\`, ${today}; seed ${SEED}; 95 % intervals.`);
  await parts[name]();
}

function intervalsOf(estimates, names) {
  return names.map((name) => interval(estimates.find((each) => each.name === name)));
}

/** What every mechanism does. */
async function mechanismFigures() {
  const found = await mechanismEffects({ runs: PAIRS, seed: SEED });
  say(effectsTable(found, { runs: PAIRS }));
  if (values.write) await writeEffects(found, { runs: PAIRS, date: today });
}

/** Plausibility and baselines of the Alaska scenario. */
async function alaskaFigures() {
  const base = await monteCarlo(alaska(), { runs: RUNS, seed: SEED });
  say(
    table(
      ["outcome", `share of ${RUNS.toLocaleString("en-GB")} runs`],
      base.outcomes().map((outcome) => [outcome.name, interval(outcome)]),
    ),
  );
  say(kinds(base));
  say(plausibility(base));
  say(`Constant columns: ${constants(base).join(", ")}.`);
  say(commonestTexts(PAIRS, SEED));

  const averse = [];
  for (const lossAversion of [1, 1.6, 3]) {
    const batch = await monteCarlo(alaska({ parameters: { lossAversion } }), { runs: PAIRS, seed: SEED });
    averse.push([lossAversion, ...intervalsOf(batch.outcomes(), SHOWN.slice(0, -1))]);
  }
  say(table([`aversion to loss, ${PAIRS} runs`, ...SHOWN.slice(0, -1)], averse));

  say(baselineTable());
  const three = ["trump", "putin", "zelensky"];
  for (const name of ["ceasefire", "settlement"]) {
    say(
      `Nash point of the ${name} table among the three presidents: ${JSON.stringify(nashPoint(name, three))}.`,
    );
  }
}
