import { column, defineScenario, type JointPrior, parameter, type Row } from "@summitry/core";

const about = { unit: "1", source: "judgement", date: null, because: "an invented field" };
const rain = parameter({ ...about, id: "sky.rain", low: 0, mode: 0, high: 6 });
const sun = parameter({ ...about, id: "sky.sun", low: 0, mode: 1, high: 2 });
const soil = parameter({ ...about, id: "soil", low: -1, mode: 0, high: 1 });
const colour = parameter({ ...about, id: "colour", low: 0, mode: 1, high: 1 });

/** Variances of what the crop is the sum of; those of a triangular prior are known. */
export const variances = { "sky.rain": 2, "sky.sun": 1 / 6, soil: 1 / 6, luck: 1 };

export interface HarvestColumns {
  crop: number;
  frostDay: number | null;
  field: string;
  hail: boolean | null;
}

/** A run as a row. */
export type HarvestRow = Row<HarvestColumns, "sky.rain" | "sky.sun" | "soil" | "colour">;

/** Nobody negotiates: the crop is the sum of rain, sun, soil and luck, and its colour does nothing. */
export function harvest(options: { readonly priors?: Readonly<Record<string, JointPrior>> } = {}) {
  return defineScenario({
    name: "harvest",
    module: import.meta.url,
    options,
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    inputs: { weather: { unit: "1", value: ({ noise }) => noise } },
    parameters: [rain, sun, soil, colour],
    ...(options.priors === undefined ? {} : { priors: options.priors }),
    row: {
      start: (): HarvestColumns => ({ crop: 0, frostDay: null, field: "", hail: null }),
      columns: {
        crop: column.number("what was harvested", "t"),
        frostDay: column.day("frost first came"),
        field: column.text("which field it was"),
        hail: column.flagOrNull("whether it was hail that came down; null where nothing did"),
      },
      on: {},
      finish: (columns, { world: { parameters, inputs } }) => {
        const luck = inputs.weather!;
        columns.crop = parameters["sky.rain"]! + parameters["sky.sun"]! + parameters.soil! + luck;
        columns.frostDay = luck < 0 ? 10 : null;
        columns.field = "north";
        columns.hail = luck > 0 ? luck > 1 : null;
      },
    },
    outcomes: { good: ({ crop }) => crop > 3, frost: ({ frostDay }) => frostDay !== null },
  });
}
