import { alaska } from "@summitry/alaska";
import { explain, reasonsOf } from "@summitry/analysis";
import { simulate } from "@summitry/core";

export const run = simulate(alaska(), { seed: 42, run: 357 });
export const { meetings, tables } = explain(run);

// How far each table came, and why no further.
for (const { table, stage, how, who, meeting } of tables) console.log(table, [stage, how, ...who, meeting]);

// One meeting: was there a text to sign, how near was the nearest, and what would have had to go?
export const talks = meetings.find(({ table }) => table === "settlement");
console.log(talks?.ended, talks?.by, talks?.counts);
console.log(talks?.nearest?.gaps.map(({ party, gain }) => `${party} ${gain.toFixed(3)}`));
for (const { lines, texts } of talks?.crossed ?? []) console.log(lines.map(({ line }) => line).join(), texts);

// The tables alone, without a look at every meeting: for many runs.
export const reasons = reasonsOf(run);
