import { alaska } from "@summitry/alaska";
import { replay, simulate, Simulation, type BargainingTurn } from "@summitry/core";

/** Somebody who signs nothing at the ceasefire table, and leaves every other question to the agent. */
const refuse = (turn: BargainingTurn) =>
  turn.table === "ceasefire"
    ? ({ type: "leave", because: "not without a lasting text" } as const)
    : undefined;

const sim = new Simulation(alaska(), { seed: 7, limit: 60_000 }); // a minute for every answer
sim.seat("putin", (turn) => (turn.kind === "bargain" ? refuse(turn) : undefined));
export const run = await sim.play();

export const again = replay(alaska(), run.log); // what was answered by hand stands in the log
console.log(again.digest === run.digest, simulate(alaska(), { seed: 7 }).digest === run.digest);

export const left = run.log.filter((event) => event.type === "leave" && event.by === "putin");
console.log(left.length, run.row.groundCeasefireDay);
