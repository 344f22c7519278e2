import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { Bench } from "tinybench";

const scenario = alaska();
const bench = new Bench({ name: "summitry", time: 2_000 });
let seed = 0;
bench
  .add("simulate: one run with its log", () => void simulate(scenario, { seed: seed++ }))
  .add("monteCarlo: 100 runs on one thread", async () => {
    await monteCarlo(scenario, { runs: 100, seed: seed++, workers: 1 });
  });

await bench.run();
console.table(bench.table());
