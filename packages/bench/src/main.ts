import { alaska } from "@summitry/alaska";
import { analyse } from "@summitry/analysis";
import { negotiate, simulate, simulateRow, Simulation } from "@summitry/core";
import { Bench } from "tinybench";
import { peerCase, plainFront, plainLoop, space } from "./peer-case.ts";

/** Runs a second and core that the Alaska scenario must reach in a batch. */
const FLOOR = 250;

const agreement = negotiate(peerCase).agreement;
if ((agreement === null ? -1 : space.indexOf(agreement)) !== plainLoop()) {
  throw new Error("the plain loop and the library disagree about the same negotiation");
}

if (analyse(peerCase).pareto.length !== plainFront()) {
  throw new Error("the plain loop and the library disagree about the same Pareto front");
}

const scenario = alaska();
const names = {
  loop: "4 parties, 15,625 outcomes: plain loop over ready tables",
  negotiate: "4 parties, 15,625 outcomes: negotiate",
  front: "4 parties, 15,625 outcomes: Pareto front by a plain loop over ready tables",
  analyse: "4 parties, 15,625 outcomes: analyse, everything",
  row: "Alaska, one run: row only, as in a batch",
  log: "Alaska, one run: with its log",
  live: "Alaska, one run: live, over the bus",
} as const;

let run = 0;
const bench = new Bench({ time: 3_000, warmupTime: 1_000 })
  .add(names.loop, () => void plainLoop())
  .add(names.negotiate, () => void negotiate(peerCase))
  .add(names.front, () => void plainFront())
  .add(names.analyse, () => void analyse(peerCase))
  .add(names.row, () => void simulateRow(scenario, { seed: 42, run: run++ }))
  .add(names.log, () => void simulate(scenario, { seed: 42, run: run++ }))
  .add(names.live, async () => void (await new Simulation(scenario, { seed: 42, run: run++ }).play()));
await bench.run();

const perSecond = (name: string): number => {
  const result = bench.getTask(name)?.result;
  return result !== undefined && "latency" in result ? 1_000 / result.latency.mean : Number.NaN;
};
const ratio = (name: string, to: string): string => `${(perSecond(name) / perSecond(to)).toPrecision(2)} x`;
console.table(
  [
    [names.loop, "1 x"],
    [names.negotiate, `${ratio(names.negotiate, names.loop)} the plain loop`],
    [names.front, "1 x"],
    [names.analyse, `${ratio(names.analyse, names.front)} the plain loop`],
    [names.row, "1 x"],
    [names.log, `${ratio(names.log, names.row)} the row`],
    [names.live, `${ratio(names.live, names.row)} the row`],
  ].map(([name = "", against]) => ({ name, "a second": Math.round(perSecond(name)), against })),
);
const reached = perSecond(names.row);
const verdict = reached >= FLOOR ? "above" : "below";
console.log(`Alaska: ${Math.round(reached)} runs a second on one core, ${verdict} the floor of ${FLOOR}.`);
