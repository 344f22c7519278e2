// A batch of a scenario of one number and many columns, into a folder; prints the most memory it took, in megabytes.
import { column, constant, defineScenario } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";

const [out, runs] = process.argv.slice(2);
const names = Array.from({ length: 40 }, (_, at) => `column${at}`);
const tiny = defineScenario({
  name: "tiny",
  start: "2025-01-01",
  days: 0,
  agents: [],
  tables: {},
  inputs: { level: constant(1) },
  row: {
    start: () => Object.fromEntries(names.map((name) => [name, 0])),
    columns: Object.fromEntries(names.map((name) => [name, column.number("a number", "1")])),
    on: {},
    finish: (columns, { world }) => {
      for (const [at, name] of names.entries()) columns[name] = world.run / (at + 1);
    },
  },
});
const batch = await monteCarlo(tiny, { runs: Number(runs), seed: 1, workers: 1, out });
const { estimate } = await batch.mean("column0");
console.log(JSON.stringify({ runs: batch.runs, estimate, megabytes: process.resourceUsage().maxRSS / 1024 }));
