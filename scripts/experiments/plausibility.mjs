import { columns } from "@summitry/alaska";
import { percent, table } from "./print.mjs";

const PUBLISHED = {
  threatsCarriedOut: "0 of 4 dated threats against Russia in full, 1 in part, February to 8 August 2025",
  dronesPerDay: "203 a day in July 2025, 74 from 1 to 14 August",
  airPauseDays: "a lower rate on the 14 days from 1 August 2025, announced by nobody",
  strikes: "drone rate in the three days after six calls 1.0 to 2.2 times the fortnight before",
  gainKm2: "monthly mean 446 km2, so about 2,000 km2 in 138 days (May 2024 to July 2025)",
  controlShare: "about 81 % on the eve",
  stanceMean: "none published; judged",
  trumpFlips: "none published",
  meetings: "no meeting of the presidents from February to 14 August 2025",
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Distributions of what the runs can be held against, each beside what was published before the summit. */
export function plausibility(batch) {
  const rows = [...batch];
  const shown = Object.entries(PUBLISHED).map(([name, published]) => {
    const [low, middle, high] = batch.quantiles(name, [0.05, 0.5, 0.95]).map(({ estimate }) => estimate);
    const digits = Math.abs(middle) < 2 ? 2 : 0;
    const show = (value) => value.toFixed(digits);
    const average = mean(rows.map((row) => row[name]));
    return [
      `\`${name}\``,
      show(low),
      show(middle),
      show(high),
      average.toFixed(2),
      columns[name].unit,
      published,
    ];
  });
  const threats = rows.reduce((sum, row) => sum + row.threats, 0);
  const carried = rows.reduce((sum, row) => sum + row.threatsCarriedOut, 0);
  return [
    table(["column", "5 %", "median", "95 %", "mean", "unit", "published before the summit"], shown),
    "",
    `Threats carried out: ${percent(carried / threats)} of ${threats.toLocaleString("en-GB")}.`,
  ].join("\n");
}

/** Ceasefires by kind. */
export function kinds(batch) {
  const counts = new Map();
  for (const { ceasefireKind } of batch) {
    if (ceasefireKind !== null) counts.set(ceasefireKind, (counts.get(ceasefireKind) ?? 0) + 1);
  }
  return table(["kind of the first ceasefire", "runs"], [...counts]);
}

/** Columns that never change over all runs. */
export function constants(batch) {
  const rows = [...batch];
  return Object.keys(columns).filter((name) => rows.every((row) => row[name] === rows[0][name]));
}
