/**
 * Measures the task named on the command line, and prints how often per second it can be done. The task is warmed up
 * for some seconds first: a batch runs for minutes, so its code is compiled too.
 */
import { Bench } from "tinybench";
import { tasks, type TaskName } from "./tasks.ts";

const { says, once } = tasks[process.argv[2] as TaskName];
const bench = new Bench({ time: 4_000, warmupTime: 6_000 }).add(says, once);
await bench.run();
const result = bench.getTask(says)?.result;
console.log(result !== undefined && "latency" in result ? 1_000 / result.latency.mean : Number.NaN);
