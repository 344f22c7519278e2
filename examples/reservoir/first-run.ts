import { simulate } from "@summitry/core";
import { reservoir } from "./scenario.ts";

export const run = simulate(reservoir(), { seed: 1 });

for (const event of run.log) {
  if (event.type === "offer") console.log(event.day, event.by, "offers", event.outcome, event.crosses);
  if (event.type === "sign") console.log(event.day, "signed:", event.outcome);
  if (event.type === "adjourn") console.log(event.day, event.ended, event.because);
}
console.log(run.row, run.at(0).inputs.rain);
