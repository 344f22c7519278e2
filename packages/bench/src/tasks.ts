import { alaska } from "@summitry/alaska";
import { analyse } from "@summitry/analysis";
import { negotiate, simulate, simulateRow, Simulation } from "@summitry/core";
import { largeCase } from "./large-case.ts";
import { peerCase, plainFront, plainLoop } from "./peer-case.ts";

const scenario = alaska();
let run = 0;
const next = () => ({ seed: 42, run: run++ });

/** The tasks that are measured, by name. */
export const tasks = {
  loop: { says: "4 parties, 15,625 outcomes: plain loop over ready tables", once: () => void plainLoop() },
  negotiate: { says: "4 parties, 15,625 outcomes: negotiate", once: () => void negotiate(peerCase) },
  large: {
    says: "2 parties, 10 issues of 10 values, 200 rounds: negotiate",
    once: () => void negotiate(largeCase()),
  },
  front: {
    says: "4 parties, 15,625 outcomes: Pareto front by a plain loop over ready tables",
    once: () => void plainFront(),
  },
  analyse: {
    says: "4 parties, 15,625 outcomes: analyse, everything",
    once: () => void analyse(peerCase),
  },
  row: { says: "Alaska, one run: row only, as in a batch", once: () => void simulateRow(scenario, next()) },
  log: { says: "Alaska, one run: with its log", once: () => void simulate(scenario, next()) },
  live: {
    says: "Alaska, one run: live, over the bus",
    once: async () => void (await new Simulation(scenario, next()).play()),
  },
} as const;

/** Name of a task. */
export type TaskName = keyof typeof tasks;
