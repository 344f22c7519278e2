import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { compare } from "@summitry/monte-carlo";

// Europe sits at the ceasefire table from the start; everything else, and every draw, stays as it is.
export const effect = await compare(alaska(), alaska({ europeAtTable: true }), { runs: 40, seed: 42 });
console.log(effect.difference((row) => row.airTruceDay !== null)); // a truce in the air: more runs or fewer?

export const before = simulate(alaska(), { seed: 42, run: 3 });
export const after = simulate(alaska({ europeAtTable: true }), { seed: 42, run: 3 }); // the same run, one change
export const parted = after.log.findIndex(
  (event, at) => JSON.stringify(event) !== JSON.stringify(before.log[at]),
);
console.log(before.log[parted], after.log[parted]); // where the two part
