import { type Agendas, type HeldValues, type Identity, InputError, type Scenario } from "@summitry/core";
import { aListOf, aName, anObject, aScenario, maybe } from "@summitry/core/checks";
import type { Batch } from "../results/batch.ts";
import { aBatch } from "../results/batch-rows.ts";
import { quantile } from "../statistics/quantile.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { aDate } from "./date.ts";

/** Version of the format; increased when an older summitry could not read a newer file. */
export const FORECAST_SCHEMA = 1;
/** Most values by which a forecast tells the distribution of a column. */
const MOST_VALUES = 200;

/** In how many of the runs an outcome came about. */
export interface ForecastOutcome {
  readonly happened: number;
  readonly runs: number;
}

/** How the values of a column are spread. */
export interface ForecastColumn {
  /** Number of runs that have a value, the others being `null`. */
  readonly runs: number;
  /** Up to 200 equally likely values in ascending order: all of them, or quantiles at equal distances. */
  readonly values: readonly number[];
}

/**
 * What a scenario says will happen, frozen on a day: plain data, to be written down before the facts are known. It holds all
 * that is needed to make it again.
 */
export interface Forecast {
  /** What kind of file it is. */
  readonly format: "summitry forecast";
  /** Version of the format. */
  readonly schema: typeof FORECAST_SCHEMA;
  /** What the forecast is called beside others. */
  readonly name: string;
  /** The day on which it was frozen, YYYY-MM-DD. */
  readonly date: string;
  /**
   * The scenario: its name, its options as JSON, what it holds of its parameters, the red lines it relaxes, its design, the mechanisms switched off,
   * and the groups of parameters that are drawn together.
   */
  readonly scenario: {
    readonly name: string;
    readonly options: unknown;
    readonly fixed?: HeldValues | undefined;
    readonly relaxed?: readonly string[] | undefined;
    readonly design?: unknown;
    readonly without: readonly string[];
    readonly drawnTogether: readonly string[];
  };
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs. */
  readonly runs: number;
  /** Number of runs that broke off; shares are of the others. */
  readonly failed: number;
  /** Versions of the packages that the rows depend on, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** SHA-256 of the rows. */
  readonly digest: string;
  /** Outcomes by name. */
  readonly outcomes: Readonly<Record<string, ForecastOutcome>>;
  /** Columns with numbers, by name. */
  readonly columns: Readonly<Record<string, ForecastColumn>>;
}

/** What to freeze. */
export interface ForecastOptions {
  /** The day on which it is frozen, YYYY-MM-DD. The library reads no clock. */
  readonly date: string;
  /** What the forecast is called; the name of the scenario when left out. */
  readonly name?: string | undefined;
  /** Outcomes, by name; all that the scenario has when left out. */
  readonly outcomes?: readonly string[] | undefined;
  /** Columns with numbers; none when left out. */
  readonly columns?: readonly string[] | undefined;
}

const takes = anObject(
  {
    date: aDate,
    name: maybe(aName),
    outcomes: maybe(aListOf(aName, { of: "names of outcomes" })),
    columns: maybe(aListOf(aName, { of: "names of columns" })),
  },
  { within: "", of: "options: an object" },
);

/**
 * Freezes what a batch of a scenario says: the shares of its outcomes, and the spread of columns. `score` holds it against
 * the facts once they are known.
 *
 * @example
 * const frozen = await forecast(scenario, await monteCarlo(scenario, { runs: 2_000 }), { date: "2025-08-14" });
 * await writeFile("forecast.json", JSON.stringify(frozen));
 * @throws InputError for an outcome or a column that there is none of, and for a batch without runs.
 */
export async function forecast<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: ForecastOptions,
): Promise<Forecast> {
  aScenario("scenario", scenario);
  aBatch("batch", batch);
  takes("options", options);
  const loaded = "load" in batch ? await batch.load() : batch;
  const runs = loaded.runs - loaded.failed;
  if (runs === 0) throw new InputError({ field: "batch", value: "no runs", allowed: "at least one run" });
  const { name, without = [], priors = {}, module } = scenario.definition;
  const { packagesOf } = await import("../store/packages-of.ts");
  const { scenarioHeader } = await import("../store/header.ts");
  return {
    format: "summitry forecast",
    schema: FORECAST_SCHEMA,
    name: options.name ?? name,
    date: options.date,
    scenario: { ...scenarioHeader(scenario), without: [...without], drawnTogether: Object.keys(priors) },
    seed: loaded.seed,
    runs: loaded.runs,
    failed: loaded.failed,
    packages: await packagesOf(module),
    digest: loaded.digest,
    outcomes: sharesOf(scenario, loaded, options.outcomes),
    columns: spreadsOf(loaded, options.columns ?? []),
  };
}

function sharesOf<R extends Identity>(
  { outcomes }: Scenario<Agendas, R>,
  batch: Batch<R>,
  wanted: readonly string[] = Object.keys(outcomes),
): Forecast["outcomes"] {
  const counted = wanted.map((name) => {
    const test = outcomes[name];
    if (test === undefined)
      throw new InputError({ field: "outcomes", value: name, allowed: Object.keys(outcomes) });
    const { estimate, runs } = batch.probability(test);
    return [name, { happened: Math.round(estimate * runs), runs }] as const;
  });
  return Object.fromEntries(counted);
}

function spreadsOf<R extends Identity>(batch: Batch<R>, wanted: readonly string[]): Forecast["columns"] {
  const spread = wanted.map((name) => {
    const numbers: number[] = [];
    for (const value of batch.column(name as keyof R & string)) {
      if (value === null) continue;
      if (typeof value !== "number" || !Number.isFinite(value))
        throw new InputError({
          field: `column ${name}`,
          value,
          allowed: "a finite number, or null for none",
        });
      numbers.push(value);
    }
    return [name, { runs: numbers.length, values: likelyValues(numbers) }] as const;
  });
  return Object.fromEntries(spread);
}

/** Equally likely values of a distribution: all, or the quantiles in the middle of each of 200 equal shares. */
function likelyValues(numbers: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length <= MOST_VALUES) return [...sorted];
  return Array.from({ length: MOST_VALUES }, (_, at) => quantile(sorted, (at + 0.5) / MOST_VALUES));
}
