// Long runs whose figures stand in the docs: prints them as Markdown, with the command and the date.
import { alaska, mechanisms } from "@summitry/alaska";
import { compare, monteCarlo } from "@summitry/monte-carlo";

const RUNS = 10_000;
const PAIRS = 2_000;
const SEED = 42;
const today = new Date().toISOString().slice(0, 10);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const interval = ({ estimate, low, high }) => `${percent(estimate)} (${percent(low)} to ${percent(high)})`;

console.log(`\`npm run experiments\`, ${today}; seed ${SEED}; 95 % intervals.\n`);

const base = await monteCarlo(alaska(), { runs: RUNS, seed: SEED });
console.log(`| outcome | share of ${RUNS} runs |\n|---|---|`);
for (const outcome of base.outcomes()) console.log(`| ${outcome.name} | ${interval(outcome)} |`);

console.log(`\n| aversion to loss | ceasefire, ${PAIRS} runs | reset |\n|---|---|---|`);
for (const lossAversion of [1, 1.6, 3]) {
  const batch = await monteCarlo(alaska({ parameters: { lossAversion } }), { runs: PAIRS, seed: SEED });
  const ceasefire = batch.probability((row) => row.ceasefireDay !== null);
  const reset = batch.probability((row) => row.resetDay !== null);
  console.log(`| ${lossAversion} | ${interval(ceasefire)} | ${interval(reset)} |`);
}

const measures = {
  ceasefire: (row) => row.ceasefireDay !== null,
  framework: (row) => row.frameworkDay !== null,
  reset: (row) => row.resetDay !== null,
  trilateral: (row) => row.trilateralDay !== null,
};
console.log(
  `\n| switched off | ${Object.keys(measures).join(" | ")} |\n|---|${"---|".repeat(Object.keys(measures).length)}`,
);
for (const { id } of mechanisms) {
  const effect = await compare(alaska(), alaska({ without: [id] }), { runs: PAIRS, seed: SEED });
  const cells = Object.values(measures).map((measure) => interval(effect.difference(measure)));
  console.log(`| ${id} | ${cells.join(" | ")} |`);
}

const pace = (km2) => alaska({ parameters: { "momentum.mean": km2, "momentum.start": km2 } });
const faster = await compare(pace(50), pace(200), { runs: PAIRS, seed: SEED });
const cells = Object.values(measures).map((measure) => interval(faster.difference(measure)));
console.log(`| 200 instead of 50 km2 a week | ${cells.join(" | ")} |`);
