import { defineScenario } from "@summitry/core";
import * as monteCarlo from "@summitry/monte-carlo";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { definition, scenario } from "./samples.ts";

const number: readonly Kind[] = ["number"];
const confidence = (at: string): Field => may(at, "confidence", number, [0, 1, -1]);
const options = (at: number): readonly Field[] => [
  needs(`${at}`, "options", ["object"]),
  needs(`${at}.runs`, "runs", [], [0, -1, 0.5]),
  may(`${at}.seed`, "seed", ["number", "text"]),
  may(`${at}.workers`, "workers", [], [-1, 0.5]),
  may(`${at}.worker`, "worker", ["function"]),
  may(`${at}.onProgress`, "onProgress", ["function"]),
  may(`${at}.signal`, "signal", []),
  may(`${at}.secondsPerRun`, "secondsPerRun", number, [0, -1]),
];
const batchOptions = () => ({ runs: 2, seed: 1, workers: 0 });

/** A scenario that draws its parameter, and some runs of it. */
const drawing = defineScenario({ ...definition(), fixed: {} } as never);
const batch = await monteCarlo.monteCarlo(drawing, { runs: 30, seed: 1, workers: 0 });
const frozen = await monteCarlo.forecast(drawing, batch, { date: "2025-01-01", columns: ["deals"] });
const facts = [
  { name: "signs", value: true, date: "2025-02-01", source: "an example" },
  { name: "deals", value: 0, date: "2025-02-01" },
];
const observed = { deals: { value: 0, deviation: 2, optional: true } };
const learned = await monteCarlo.calibrate(drawing, batch, { observed, least: 20 });
const scenarioAndBatch: readonly Field[] = [needs("0", "scenario", []), needs("1", "batch", [])];
const lookFields: readonly Field[] = [
  may("2", "options", ["object"]),
  may("2.runs", "runs", [], [0, 0.5, 31]),
  may("2.signal", "signal", []),
  may("2.onProgress", "onProgress", ["function"]),
];
const columnsOf = (values: readonly number[]) => ({ share: values, mood: values });
const valuesAndOutcome = (at: number): readonly Field[] => [
  needs(`${at}`, "values", []),
  needs(`${at}.share`, "values.share", []),
  needs(`${at}.share.1`, "values.share.1", ["number", "infinite"]),
  needs(`${at + 1}`, "outcome", []),
  needs(`${at + 1}.1`, "outcome.1", ["flag"]),
];
const shares = [0.1, 0.7, 0.4];

/** Batches and their statistics. */
export const monteCarloCalls: readonly Entry[] = [
  {
    name: "monte-carlo.monteCarlo",
    args: () => [scenario, { ...batchOptions(), until: { halfWidth: 0.5, of: () => true } }],
    call: monteCarlo.monteCarlo,
    fields: [
      needs("0", "scenario", []),
      ...options(1),
      may("1.until", "until", ["object"]),
      needs("1.until.halfWidth", "until.halfWidth", number, [0, -1]),
      needs("1.until.of", "until.of", ["function"]),
      may("1.resume", "resume", []),
      may("1.out", "out", ["name"]),
    ],
  },
  {
    name: "monte-carlo.compare",
    args: () => [scenario, scenario, batchOptions()],
    call: monteCarlo.compare,
    fields: [needs("0", "variants.0", []), needs("1", "variants.1", []), ...options(2)],
  },
  {
    name: "monte-carlo.merge",
    args: () => [["/no/such/folder"], "/no/other/folder"],
    call: monteCarlo.merge,
    fields: [
      needs("0", "folders", ["list"], [[]]),
      needs("0.0", "folders.0", ["name"]),
      needs("1", "out", ["name"]),
    ],
  },
  {
    name: "monte-carlo.openBatch",
    args: () => ["/no/such/folder", scenario],
    call: monteCarlo.openBatch,
    fields: [needs("0", "folder", ["name"]), may("1", "scenario", [])],
  },
  ...(["histories", "whyOf"] as const).map((name): Entry => ({
    name: `monte-carlo.${name}`,
    args: () => [drawing, batch, { runs: 2, of: () => true, coding: monteCarlo.codingOf(drawing), depth: 2 }],
    call: monteCarlo[name],
    fields: [
      ...scenarioAndBatch,
      ...lookFields,
      may("2.of", "of", ["function"]),
      may("2.coding", "coding", ["object"]),
      needs("2.coding.code", "coding.code", ["function"]),
      needs("2.coding.labels", "coding.labels", ["object"]),
      may("2.depth", "depth", [], [0, 0.5]),
      may("2.width", "width", [], [0, 0.5]),
    ],
  })),
  {
    name: "monte-carlo.turningPoint",
    args: () => [
      drawing,
      { seed: 3, run: 1, of: () => true, codings: [monteCarlo.codingOf(drawing)], runs: 2, trials: 2 },
    ],
    call: monteCarlo.turningPoint,
    fields: [
      needs("0", "scenario", []),
      needs("1.of", "of", ["function"]),
      may("1.seed", "seed", ["text", "number"]),
      may("1.run", "run", [], [-1, 0.5]),
      may("1.codings", "codings", ["list"]),
      needs("1.codings.0", "codings.0", ["object"]),
      may("1.runs", "runs", [], [0, 0.5]),
      may("1.trials", "trials", [], [0, 0.5]),
    ],
  },
  ...(["reasons", "terms"] as const).map((name): Entry => ({
    name: `monte-carlo.${name}`,
    args: () => [drawing, batch, { runs: 2 }],
    call: monteCarlo[name],
    fields: [...scenarioAndBatch, ...lookFields],
  })),
  {
    name: "monte-carlo.codingOf",
    args: () => [drawing, { agent: String, topic: String, text: String }],
    call: monteCarlo.codingOf,
    fields: [needs("0", "scenario", []), may("1", "words", [])],
  },
  {
    name: "monte-carlo.toJSONLines",
    args: () => [[{ run: 0 }]],
    call: monteCarlo.toJSONLines,
    fields: [needs("0", "rows", ["list"]), needs("0.0", "rows.0", ["object"])],
  },
  {
    name: "monte-carlo.wilson",
    args: () => [3, 10],
    call: monteCarlo.wilson,
    fields: [needs("0", "successes", [], [-1, 0.5, 11]), needs("1", "runs", [], [-1, 0.5])],
  },
  ...(["quantile", "quantileInterval"] as const).map((name): Entry => ({
    name: `monte-carlo.${name}`,
    args: () => [[1, 2, 3], 0.5],
    call: monteCarlo[name],
    fields: [
      needs("0", "sorted", ["list"]),
      needs("0.1", "sorted.1", ["number", "infinite"]),
      needs("1", "share", number, [-0.1, 1.1]),
    ],
  })),
  {
    name: "monte-carlo.meanInterval",
    args: () => [[1, 2, 3], 0.9],
    call: monteCarlo.meanInterval,
    fields: [
      needs("0", "values", ["list"]),
      needs("0.1", "values.1", ["number", "infinite"]),
      confidence("1"),
    ],
  },
  {
    name: "monte-carlo.pairedDifference",
    args: () => [[1, 2, 3], [2, 3, 5], 0.9],
    call: monteCarlo.pairedDifference,
    fields: [
      needs("0", "first", []),
      needs("0.1", "first.1", ["number", "infinite"]),
      needs("1", "second", []),
      needs("1.1", "second.1", ["number", "infinite"]),
      confidence("2"),
    ].map((field) =>
      ["first", "second"].includes(field.named)
        ? { ...field, breakages: field.breakages.filter(isNoList) }
        : field,
    ),
  },
  {
    name: "monte-carlo.runningEstimates",
    args: () => [[true, false, true], 5],
    call: monteCarlo.runningEstimates,
    fields: [
      needs("0", "values", ["list"]),
      needs("0.1", "values.1", ["number", "infinite", "flag"]),
      may("1", "steps", [], [-1, 0, 0.5]),
    ],
  },
  {
    name: "monte-carlo.prim",
    args: () => [columnsOf(shares), [true, false, true], { peel: 0.1, paste: 0.1, mass: 0.2 }],
    call: monteCarlo.prim,
    fields: [
      ...valuesAndOutcome(0),
      may("2", "options", ["object"]),
      may("2.peel", "peel", number, [0, 0.5]),
      may("2.paste", "paste", number, [0, 0.5]),
      may("2.mass", "mass", number, [0, 1]),
    ].map(withoutFewer),
  },
  {
    name: "monte-carlo.testBox",
    args: () => [
      { limits: [{ parameter: "share", low: 0, high: 0.5 }] },
      columnsOf(shares),
      [true, false, true],
    ],
    call: monteCarlo.testBox,
    fields: [
      needs("0", "box", ["object"]),
      needs("0.limits", "box.limits", ["list"]),
      needs("0.limits.0", "box.limits.0", ["object"]),
      needs("0.limits.0.parameter", "box.limits.0.parameter", [], ["shaer"]),
      needs("0.limits.0.low", "box.limits.0.low", ["number", "infinite"]),
      needs("0.limits.0.high", "box.limits.0.high", ["number", "infinite"]),
      ...valuesAndOutcome(1),
    ].map(withoutFewer),
  },
  {
    name: "monte-carlo.discover",
    args: () => [drawing, batch, { outcome: "signs", parameters: ["share"], resamples: 1, density: 0.5 }],
    call: monteCarlo.discover,
    fields: [
      ...scenarioAndBatch,
      needs("2", "options", ["object"]),
      needs("2.outcome", "outcome", ["function"], ["sings"]),
      may("2.parameters", "parameters", ["list"], [[]]),
      needs("2.parameters.0", "parameters.0", ["name"]),
      may("2.fresh", "fresh", []),
      may("2.density", "density", number, [-0.1, 1.1]),
      may("2.resamples", "resamples", [], [-1, 0.5]),
      may("2.peel", "peel", number, [0, 0.5]),
    ],
  },
  {
    name: "monte-carlo.calibrate",
    args: () => [drawing, batch, { observed, least: 20, method: "rejection" }],
    call: monteCarlo.calibrate,
    fields: [
      ...scenarioAndBatch,
      needs("2", "options", ["object"]),
      needs("2.observed", "observed", ["object"], [{}]),
      needs("2.observed.deals", "observed.deals", []),
      needs("2.observed.deals.value", "observed.deals.value", number),
      needs("2.observed.deals.deviation", "observed.deals.deviation", number, [0]),
      may("2.observed.deals.optional", "observed.deals.optional", ["flag"]),
      may("2.method", "method", [], ["mcmc"]),
      may("2.least", "least", [], [19, 20.5]),
    ],
  },
  {
    name: "monte-carlo.posteriorDesign",
    args: () => [drawing, learned, { runs: 5 }],
    call: monteCarlo.posteriorDesign,
    fields: [
      needs("0", "scenario", []),
      needs("1", "calibration", ["object"]),
      needs("1.seed", "calibration.seed", ["text"]),
      needs("1.nextRun", "calibration.nextRun", [], [0]),
      needs("1.draws", "calibration.draws", ["list"], [[]]),
      needs("1.draws.0", "calibration.draws.0", ["object"]),
      needs("1.draws.0.run", "calibration.draws.0.run", [], [-1]),
      needs("1.draws.0.weight", "calibration.draws.0.weight", number, [0]),
      needs("2", "options", ["object"]),
      needs("2.runs", "runs", [], [0]),
    ],
  },
  {
    name: "monte-carlo.checkCalibration",
    args: () => [drawing, batch, { observed, least: 20, records: 20 }],
    call: monteCarlo.checkCalibration,
    fields: [
      ...scenarioAndBatch,
      needs("2", "options", ["object"]),
      needs("2.observed", "observed", ["object"], [{}]),
      may("2.records", "records", [], [19, 20.5]),
    ],
  },
  {
    name: "monte-carlo.observedRecord",
    args: () => [drawing, observed],
    call: monteCarlo.observedRecord,
    fields: [
      needs("0", "scenario", []),
      needs("1", "observed", ["object"], [{}]),
      needs("1.deals", "observed.deals", []),
    ],
  },
  {
    name: "monte-carlo.forecast",
    args: () => [
      drawing,
      batch,
      { date: "2025-01-01", name: "one", outcomes: ["signs"], columns: ["deals"] },
    ],
    call: monteCarlo.forecast,
    fields: [
      ...scenarioAndBatch,
      needs("2", "options", ["object"]),
      needs("2.date", "date", [], ["2025-02-30", "today"]),
      may("2.name", "name", ["name"]),
      may("2.outcomes", "outcomes", ["list"]),
      needs("2.outcomes.0", "outcomes.0", ["name"]),
      may("2.columns", "columns", ["list"]),
      needs("2.columns.0", "columns.0", ["name"]),
    ],
  },
  {
    name: "monte-carlo.score",
    args: () => [frozen, facts, { references: { other: { signs: 0.5, deals: [1, 2] } } }],
    call: monteCarlo.score,
    fields: [
      needs("0", "forecast", ["object"]),
      needs("0.schema", "forecast.schema", [], [2]),
      needs("0.date", "forecast.date", []),
      needs("0.outcomes", "forecast.outcomes", ["object"]),
      needs("1", "facts", ["list"], [[]]),
      needs("1.0", "facts.0", ["object"]),
      needs("1.0.name", "facts.0.name", [], ["sings"]),
      needs("1.0.value", "facts.0.value", ["flag"]),
      needs("1.0.date", "facts.0.date", [], ["2024-12-31"]),
      may("1.0.source", "facts.0.source", ["name", "text"]),
      may("2", "options", ["object"]),
      may("2.references", "references", ["object"]),
      needs("2.references.other.signs", "references.other.signs", ["number", "list"], [1.5]),
    ],
  },
  ...(["brierScore", "logScore"] as const).map((name): Entry => ({
    name: `monte-carlo.${name}`,
    args: () => [0.25, true],
    call: monteCarlo[name],
    fields: [needs("0", "probability", number, [-0.1, 1.1]), needs("1", "happened", ["flag"])],
  })),
  {
    name: "monte-carlo.crps",
    args: () => [[1, 2, 3], 2],
    call: monteCarlo.crps,
    fields: [
      needs("0", "sorted", ["list"], [[]]),
      needs("0.1", "sorted.1", ["number", "infinite"]),
      needs("1", "value", number),
    ],
  },
  {
    name: "monte-carlo.FixedWidth",
    args: () => [0.1],
    call: (halfWidth: number) => new monteCarlo.FixedWidth(halfWidth),
    fields: [needs("0", "halfWidth", number, [0, -1])],
  },
];

/** A list of values of another length is another mistake, and so is an object without a parameter of the box. */
function withoutFewer(field: Field): Field {
  const isWhole = /^(values|outcome)/.test(field.named) && !/\d$/.test(field.named);
  return isWhole ? { ...field, breakages: field.breakages.filter(isNoListOrObject) } : field;
}

function isNoListOrObject({ says }: { readonly says: string }): boolean {
  return !says.includes("list") && !says.includes("object");
}

/** A list of another length is another mistake. */
function isNoList({ says }: { readonly says: string }): boolean {
  return !says.includes("list");
}

export const monteCarloExcuses: Excuses = {
  "monte-carlo.Comparison": "is made by the library",
  "monte-carlo.FolderError": "is made by the library",
  "monte-carlo.OverdueError": "is made by the library",
  "monte-carlo.StateError": "is made by the library",
  "monte-carlo.Stopped": "is made by the library",
  "monte-carlo.WorkerError": "is made by the library",
  "monte-carlo.WriteError": "is made by the library",
};
