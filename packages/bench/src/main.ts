import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { analyse } from "@summitry/analysis";
import { negotiate } from "@summitry/core";
import { peerCase, plainFront, plainLoop, space } from "./peer-case.ts";
import { tasks, type TaskName } from "./tasks.ts";

/** Runs per second and core that a batch of the Alaska scenario must reach. */
const FLOOR = 250;

const agreement = negotiate(peerCase).agreement;
if ((agreement === null ? -1 : space.indexOf(agreement)) !== plainLoop()) {
  throw new Error("the plain loop and the library disagree about the same negotiation");
}

if (analyse(peerCase).pareto.length !== plainFront()) {
  throw new Error("the plain loop and the library disagree about the same Pareto front");
}

/**
 * Each task runs in its own process, one at a time: code that serves several uses in one process is optimised for none.
 */
const measure = fileURLToPath(new URL("measure.js", import.meta.url));
const names = Object.keys(tasks) as TaskName[];
const perSecond = Object.fromEntries(
  names.map((name) => [name, Number(execFileSync(process.execPath, [measure, name], { encoding: "utf8" }))]),
) as Record<TaskName, number>;

const ratio = (name: TaskName, to: TaskName): string =>
  `${(perSecond[name] / perSecond[to]).toPrecision(2)} x`;
const against: Readonly<Record<TaskName, string>> = {
  loop: "1 x",
  negotiate: `${ratio("negotiate", "loop")} the plain loop`,
  large: `${ratio("large", "negotiate")} the 15,625 outcomes`,
  front: "1 x",
  analyse: `${ratio("analyse", "front")} the plain loop`,
  row: "1 x",
  log: `${ratio("log", "row")} the row`,
  live: `${ratio("live", "row")} the row`,
};
console.log("Every task was measured in a process of its own.");
console.table(
  names.map((name) => ({
    name: tasks[name].says,
    "a second": Math.round(perSecond[name]),
    against: against[name],
  })),
);
const verdict = perSecond.row >= FLOOR ? "above" : "below";
console.log(
  `Alaska: ${Math.round(perSecond.row)} runs a second on one core, ${verdict} the floor of ${FLOOR}.`,
);
