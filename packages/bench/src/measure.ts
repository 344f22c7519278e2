/**
 * Measures the task that the command line names, and prints how often a second it can be done. A batch runs for minutes, so
 * the compiler has its seconds before.
 */
import { Bench } from "tinybench";
import { tasks, type TaskName } from "./tasks.ts";

const { says, once } = tasks[process.argv[2] as TaskName];
const bench = new Bench({ time: 4_000, warmupTime: 6_000 }).add(says, once);
await bench.run();
const result = bench.getTask(says)?.result;
console.log(result !== undefined && "latency" in result ? 1_000 / result.latency.mean : Number.NaN);
