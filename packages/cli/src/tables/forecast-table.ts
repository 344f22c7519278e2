import { type Forecast, quantile, wilson } from "@summitry/monte-carlo";
import { capitalized, percent, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { numberTable, threeDigits } from "./number-table.ts";

/** What is needed to describe a forecast. */
export interface ForecastTableOptions {
  readonly title: string;
  /** The file it was written to. */
  readonly out: string | undefined;
  /** The command that gives the same again. */
  readonly again: string;
  readonly look: TerminalStyle;
}

/** What a forecast says, as lines for a terminal. */
export function forecastTable(
  { date, runs, seed, outcomes, columns }: Forecast,
  { title, out, again, look: { colours, width } }: ForecastTableOptions,
): readonly string[] {
  const shares = Object.entries(outcomes).map(([name, { happened, runs: all }]) => {
    const { estimate, low, high } = wilson(happened, all);
    return [name, percent(estimate), `${percent(low).replace(" %", "")} to ${percent(high)}`];
  });
  const spreads = Object.entries(columns).map(([name, { values, runs: all }]) => [
    name,
    ...[0.05, 0.5, 0.95].map((share) => threeDigits(quantile(values, share))),
    percent(all / runs),
  ]);
  const prose = (text: string): readonly string[] => wrap(text, width, 0, 0);
  const kept =
    out === undefined
      ? "It is not kept: --out names a file for it."
      : `It is in ${out}. Once the facts are known: npx summitry score ${out} --facts facts.json`;
  return [
    ...prose(
      `${capitalized(title)}. A forecast of ${date}, from ${withCount(runs, "run")} of seed ${seed}`,
    ).map(colours.bold),
    ...numberTable(["Outcome", "Probability", "95 % interval"], shares, colours.bold),
    ...numberTable(["Column", "5 %", "Median", "95 %", "Runs with a value"], spreads, colours.bold),
    ...prose(
      "The probabilities are shares of runs of a model under its priors; the intervals say how far another seed would be off.",
    ),
    kept,
    `The same again: ${again}`,
  ];
}
