import { alaska } from "@summitry/alaska";
import { branch, replay, simulate } from "@summitry/core";

export const run = simulate(alaska(), { seed: 7 });
export const same = replay(alaska(), run.log); // the log works the run out again

/** What if, two weeks in, a month of gains had come at once? */
export const at = run.log.findIndex(
  (event) => event.type === "input" && event.input === "momentum" && event.day === 14,
);
const before = run.log[at];
if (before?.type !== "input") throw new Error("momentum is read every day");
export const other = branch(alaska(), run.log, { at, event: { ...before, value: before.value + 400 } });

console.log(same.digest === run.digest, other.digest === run.digest);
for (const { row } of [run, other]) console.log(row.groundCeasefireDay, row.resetDay, row.gainKm2);
