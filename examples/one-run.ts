import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";

export const run = simulate(alaska(), { seed: "2025-08-15" });

console.log(run.row.groundCeasefireDay, run.row.resetDay, run.row.gainKm2); // typed by the scenario; null means never
console.log(run.log.length, run.digest); // every event as plain JSON, and the hash of all of them
console.log(run.world.day, run.at(30).inputs.momentum); // frozen snapshots: at the end, after day 30
