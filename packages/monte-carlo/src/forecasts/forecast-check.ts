import { InputError } from "@summitry/core";
import {
  aListOf,
  aName,
  aNumber,
  anObject,
  anything,
  aRecordOf,
  aText,
  type Check,
} from "@summitry/core/checks";
import { aDate } from "./date.ts";
import { FORECAST_SCHEMA } from "./forecast.ts";

const count = aNumber({ whole: true, min: 0 });
const runs = aNumber({ whole: true, min: 1 });

const shape = anObject(
  {
    format: isFormat,
    schema: isSchema,
    name: aName,
    date: aDate,
    seed: aText,
    runs,
    failed: count,
    digest: aText,
    outcomes: aRecordOf(anObject({ happened: count, runs }, { open: true }), "outcomes by name"),
    columns: aRecordOf(
      anObject({ runs: count, values: aListOf(aNumber(), { of: "numbers" }) }, { open: true }),
      "columns by name",
    ),
    packages: anything,
    scenario: anything,
  },
  { open: true, of: "a forecast, as forecast gives it: an object" },
);

/** A forecast, also one that comes from a file; what a newer summitry of the same schema adds is passed over. */
export const aForecast: Check = (field, value) => {
  shape(field, value);
  const { outcomes } = value as { outcomes: Readonly<Record<string, { happened: number; runs: number }>> };
  for (const [name, { happened, runs: all }] of Object.entries(outcomes)) {
    if (happened <= all) continue;
    const allowed = `a whole number from 0 to ${all}, the number of runs`;
    throw new InputError({ field: `${field}.outcomes.${name}.happened`, value: happened, allowed });
  }
};

function isFormat(field: string, value: unknown): void {
  if (value === "summitry forecast") return;
  throw new InputError({ field, value, allowed: '"summitry forecast", as summitry forecast writes it' });
}

function isSchema(field: string, value: unknown): void {
  if (value === FORECAST_SCHEMA) return;
  const other = typeof value === "number" && value > FORECAST_SCHEMA ? "a newer" : "another";
  const allowed = `${FORECAST_SCHEMA}, which this summitry reads: use ${other} one`;
  throw new InputError({ field, value, allowed });
}
