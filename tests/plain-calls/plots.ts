import * as plots from "@summitry/plots";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { run } from "./samples.ts";

const number: readonly Kind[] = ["number"];
const estimate = { estimate: 0.5, low: 0.4, high: 0.6, runs: 100 };

/** The fields of estimates in a list, and of the words around a figure. */
const estimates = (name: string): readonly Field[] => [
  needs("0", name, ["list"], [[]]),
  needs("0.0", `${name}.0`, ["object"]),
  needs("0.0.estimate", `${name}.0.estimate`, number),
  needs("0.0.low", `${name}.0.low`, number),
  needs("0.0.high", `${name}.0.high`, number),
  needs("0.0.runs", `${name}.0.runs`, number, [-1]),
];
const wording = { finding: "It is so", subtitle: "An example", caption: "Made up" };
const words: readonly Field[] = [
  may("1", "wording", ["object"]),
  may("1.finding", "wording.finding", ["text"]),
  may("1.subtitle", "wording.subtitle", ["text"]),
  may("1.caption", "wording.caption", ["text"]),
];
const labels: readonly Field[] = [
  may("1.labels", "wording.labels", ["object"]),
  may("1.labels.yes", "wording.labels.yes", ["text"]),
];
const text = (name: string): Field => may(`1.${name}`, `wording.${name}`, ["text"]);

const measured = { measure: "share", unit: "share", labels: { yes: "Yes" } };
const sweptAt = (values: Readonly<Record<string, number>>): plots.EstimatedPoint => ({ ...estimate, values });

/** The fields of a sweep, of which the point with that number has a value. */
const sweptFields = (point: string): readonly Field[] => [
  ...estimates("points"),
  needs("0.0.values", "points.0.values", ["object"]),
  needs(`0.${point}.values.one`, `points.${point}.values.one`, number),
  ...words,
  ...labels,
  text("measure"),
  text("unit"),
];

/** Figures and the statistics in them. */
export const plotCalls: readonly Entry[] = [
  {
    name: "plots.outcomeShares",
    args: () => [[{ ...estimate, name: "yes" }], { ...wording, labels: { yes: "Yes" } }],
    call: plots.outcomeShares,
    fields: [...estimates("outcomes"), needs("0.0.name", "outcomes.0.name", ["text"]), ...words, ...labels],
  },
  {
    name: "plots.claims",
    args: () => [[{ ...estimate, id: "one", verdict: "holds", unit: "share" }], wording],
    call: plots.claims,
    fields: [
      ...estimates("claims"),
      needs("0.0.id", "claims.0.id", ["text"]),
      needs("0.0.verdict", "claims.0.verdict", []),
      may("0.0.unit", "claims.0.unit", ["text"]),
      ...words,
    ],
  },
  {
    name: "plots.comparison",
    args: () => [
      [{ ...estimate, name: "yes", unit: "share", variant: "other" }],
      { ...wording, base: "the base", labels: { yes: "Yes" } },
    ],
    call: plots.comparison,
    fields: [
      ...estimates("differences"),
      needs("0.0.name", "differences.0.name", ["text"]),
      may("0.0.unit", "differences.0.unit", ["text"]),
      may("0.0.variant", "differences.0.variant", ["text"]),
      ...words,
      ...labels,
      text("base"),
    ],
  },
  {
    name: "plots.convergence",
    args: () => [[estimate], { ...wording, measure: "share", unit: "share" }],
    call: plots.convergence,
    fields: [
      needs("0", "trace", ["list"], [[]]),
      needs("0.0", "trace.0", ["object"]),
      needs("0.0.estimate", "trace.0.estimate", number),
      needs("0.0.runs", "trace.0.runs", number, [-1]),
      ...words,
      text("measure"),
      text("unit"),
    ],
  },
  {
    name: "plots.shadowPrices",
    args: () => [
      [{ ...estimate, holder: "anna", line: "never" }],
      { ...wording, measure: "share", unit: "share" },
    ],
    call: plots.shadowPrices,
    fields: [
      ...estimates("prices"),
      needs("0.0.holder", "prices.0.holder", ["text"]),
      needs("0.0.line", "prices.0.line", ["text"]),
      ...words,
      text("measure"),
      text("unit"),
    ],
  },
  {
    name: "plots.fan",
    args: () => [
      { at: [0, 1], runs: [[1, 2]] },
      {
        ...wording,
        measure: "level",
        unit: "km2",
        start: "2025-01-01",
        observed: { name: "data", points: [{ at: 0, value: 1 }] },
      },
    ],
    call: plots.fan,
    fields: [
      needs("0", "series", ["object"]),
      needs("0.at", "at", ["list"], [[]]),
      needs("0.at.0", "at.0", number),
      needs("0.runs", "runs", ["list"], [[]]),
      needs("0.runs.0", "runs.0", ["list"]),
      needs("0.runs.0.0", "runs.0.0", ["number", "null"]),
      needs("1", "wording", ["object"]),
      ...words.slice(1),
      needs("1.measure", "wording.measure", ["text"]),
      text("unit"),
      may("1.start", "start", []),
      may("1.observed", "observed", ["object"]),
      needs("1.observed.name", "observed.name", ["text"]),
      needs("1.observed.points", "observed.points", ["list"]),
      needs("1.observed.points.0", "observed.points.0", ["object"]),
      needs("1.observed.points.0.at", "observed.points.0.at", number),
      needs("1.observed.points.0.value", "observed.points.0.value", number),
    ],
  },
  {
    name: "plots.offers",
    args: () => [
      {
        parties: ["anna", "ben"],
        reservation: [0, 0],
        outcomes: [[0.5, 0.5]],
        paretoFront: [[0.5, 0.5]],
        offers: [{ by: "anna", utilities: [0.5, 0.5] }],
        agreement: [0.5, 0.5],
      },
      wording,
    ],
    call: plots.offers,
    fields: [
      needs("0", "space", ["object"]),
      needs("0.parties", "parties", []),
      needs("0.parties.1", "parties.1", ["text"]),
      needs("0.reservation", "reservation", []),
      needs("0.reservation.0", "reservation.0", number),
      needs("0.outcomes", "outcomes", ["list"], [[]]),
      needs("0.outcomes.0", "outcomes.0", []),
      needs("0.outcomes.0.0", "outcomes.0.0", number),
      may("0.paretoFront", "paretoFront", ["list"]),
      needs("0.paretoFront.0", "paretoFront.0", []),
      needs("0.offers", "offers", ["list"]),
      needs("0.offers.0", "offers.0", ["object"]),
      needs("0.offers.0.by", "offers.0.by", []),
      needs("0.offers.0.utilities", "offers.0.utilities", []),
      needs("0.agreement", "agreement", ["null"]),
      needs("0.agreement.0", "agreement.0", number),
      ...words,
    ],
  },
  {
    name: "plots.survival",
    args: () => [[{ days: 3, ended: true, group: "deal" }], wording],
    call: plots.survival,
    fields: [
      needs("0", "held", ["list"], [[]]),
      needs("0.0", "held.0", ["object"]),
      needs("0.0.days", "held.0.days", number, [-1]),
      needs("0.0.ended", "held.0.ended", ["flag"]),
      may("0.0.group", "held.0.group", ["text"]),
      ...words,
    ],
  },
  {
    name: "plots.timeline",
    args: () => [run.log, { ...wording, inputs: ["still"], quantities: [], units: { still: "1" } }],
    call: plots.timeline,
    fields: [
      needs("0", "log", ["list"]),
      ...words,
      may("1.inputs", "wording.inputs", ["list"]),
      needs("1.inputs.0", "inputs", []),
      may("1.quantities", "wording.quantities", ["list"]),
      may("1.units", "wording.units", ["object"]),
      may("1.units.still", "wording.units.still", ["text"]),
    ],
  },
  {
    name: "plots.indices",
    args: () => [
      {
        indices: [{ ...estimate, parameter: "one", outcome: "yes", index: "total", told: true }],
        noise: [{ outcome: "yes", index: "total", line: 0.1 }],
      },
      { ...wording, outcome: "yes", labels: { yes: "Yes" } },
    ],
    call: plots.indices,
    fields: [
      needs("0", "drivers", ["object"]),
      needs("0.indices", "indices", ["list"], [[]]),
      needs("0.indices.0", "indices.0", ["object"]),
      needs("0.indices.0.estimate", "indices.0.estimate", number),
      needs("0.indices.0.low", "indices.0.low", number),
      needs("0.indices.0.runs", "indices.0.runs", number, [-1]),
      needs("0.indices.0.parameter", "indices.0.parameter", ["text"]),
      needs("0.indices.0.index", "indices.0.index", []),
      needs("0.indices.0.told", "indices.0.told", ["flag"]),
      may("0.noise", "noise", ["list"]),
      needs("0.noise.0.line", "noise.0.line", number),
      ...words,
      ...labels,
      text("outcome"),
    ],
  },
  {
    name: "plots.luckShares",
    args: () => [
      {
        luck: [{ outcome: "yes", share: 0.5, low: 0.4, high: 0.6, runs: 100 }],
        precision: [{ outcome: "yes" }],
      },
      { ...wording, labels: { yes: "Yes" } },
    ],
    call: plots.luckShares,
    fields: [
      needs("0", "known", ["object"]),
      needs("0.luck", "luck", ["list"]),
      needs("0.luck.0", "luck.0", ["object"]),
      needs("0.luck.0.outcome", "luck.0.outcome", ["text"]),
      needs("0.luck.0.runs", "luck.0.runs", number, [-1]),
      needs("0.precision", "precision", ["list"]),
      needs("0.precision.0", "precision.0", ["object"]),
      needs("0.precision.0.outcome", "precision.0.outcome", ["text"]),
      ...words,
      ...labels,
    ],
  },
  {
    name: "plots.sweepCurve",
    args: () => [[sweptAt({ one: 0 }), sweptAt({ one: 1 })], { ...wording, ...measured }],
    call: plots.sweepCurve,
    fields: sweptFields("0"),
  },
  {
    name: "plots.heatMap",
    args: () => [
      [0, 1].flatMap((one) => [0, 1].map((two) => sweptAt({ one, two }))),
      { ...wording, ...measured, contour: 0.5 },
    ],
    call: plots.heatMap,
    fields: [...sweptFields("0"), may("1.contour", "wording.contour", number)],
  },
  {
    name: "plots.tornado",
    args: () => [[sweptAt({}), sweptAt({ one: 0 }), sweptAt({ one: 1 })], { ...wording, ...measured }],
    call: plots.tornado,
    fields: sweptFields("1"),
  },
  {
    name: "plots.posteriors",
    args: () => [
      [
        {
          parameter: "one",
          prior: { mean: 1, deviation: 1, quantiles: [0, 1, 2] },
          posterior: { mean: 1, deviation: 0.5, quantiles: [0.5, 1, 1.5] },
          contraction: estimate,
          informed: true,
        },
      ],
      { ...wording, labels: { yes: "Yes" } },
    ],
    call: plots.posteriors,
    fields: [
      needs("0.0.parameter", "parameters.0.parameter", ["text"]),
      needs("0.0.informed", "parameters.0.informed", ["flag"]),
      needs("0.0.prior", "parameters.0.prior", ["object"]),
      needs("0.0.prior.mean", "parameters.0.prior.mean", number),
      needs("0.0.prior.deviation", "parameters.0.prior.deviation", number, [0]),
      needs("0.0.prior.quantiles", "parameters.0.prior.quantiles", ["list"]),
      needs("0.0.prior.quantiles.0", "parameters.0.prior.quantiles.0", number),
      needs("0.0.posterior.mean", "parameters.0.posterior.mean", number),
      ...words,
      ...labels,
    ],
  },
  {
    name: "plots.box",
    args: () => [
      {
        trajectory: [{ density: 0.5, coverage: 1 }],
        box: {
          density: 0.8,
          coverage: 0.5,
          limits: [{ parameter: "one", low: 0, high: 1 }],
          fresh: { density: estimate, coverage: estimate, overall: estimate, told: true },
        },
      },
      [{ id: "one", low: 0, high: 2 }],
      { ...wording, outcome: "yes", labels: { yes: "Yes" } },
    ],
    call: plots.box,
    fields: [
      needs("0", "found", ["object"]),
      needs("0.trajectory", "trajectory", ["list"], [[]]),
      needs("0.trajectory.0.density", "trajectory.0.density", number, [2]),
      needs("0.box.density", "box.density", number, [2]),
      needs("0.box.limits", "box.limits", ["list"]),
      needs("0.box.limits.0.parameter", "box.limits.0.parameter", ["text"]),
      needs("0.box.fresh.told", "box.fresh.told", ["flag"]),
      needs("0.box.fresh.density.low", "box.fresh.density.low", number),
      needs("1.0.id", "ranges.0.id", ["text"]),
      needs("1.0.low", "ranges.0.low", number),
      may("2", "wording", ["object"]),
      may("2.outcome", "wording.outcome", ["text"]),
      may("2.labels", "wording.labels", ["object"]),
    ],
  },
  {
    name: "plots.reliability",
    args: () => [
      { outcomes: [{ name: "yes", probability: 0.4, value: true }], brier: { mean: 0.36, interval: null } },
      { ...wording, labels: { yes: "Yes" } },
    ],
    call: plots.reliability,
    fields: [
      needs("0", "scores", ["object"]),
      needs("0.outcomes", "outcomes", ["list"], [[]]),
      needs("0.outcomes.0", "outcomes.0", ["object"]),
      needs("0.outcomes.0.name", "outcomes.0.name", ["text"]),
      needs("0.outcomes.0.probability", "outcomes.0.probability", number, [2]),
      needs("0.outcomes.0.value", "outcomes.0.value", ["flag"]),
      needs("0.brier", "brier", ["object"]),
      needs("0.brier.mean", "brier.mean", number, [2]),
      ...words,
      ...labels,
    ],
  },
  {
    name: "plots.bands",
    args: () => [[0, 1], [[1, 2]]],
    call: plots.bands,
    fields: [
      needs("0", "at", ["list"], [[]]),
      needs("0.0", "at.0", number),
      needs("1", "runs", ["list"], [[]]),
      needs("1.0", "runs.0", ["list"]),
      needs("1.0.0", "runs.0.0", ["number", "null"]),
    ],
  },
  {
    name: "plots.kaplanMeier",
    args: () => [[{ days: 3, ended: true }]],
    call: plots.kaplanMeier,
    fields: [
      needs("0", "held", ["list"], [[]]),
      needs("0.0", "held.0", ["object"]),
      needs("0.0.days", "held.0.days", number, [-1]),
      needs("0.0.ended", "held.0.ended", ["flag"]),
    ],
  },
  {
    name: "plots.Figure.svg",
    args: () => [{ width: 700, scheme: "dark", words: "left out" }],
    call: (view: plots.View) => plots.convergence([estimate]).svg(view),
    fields: [
      may("0", "view", ["object"]),
      may("0.width", "width", [], [100, 5000]),
      may("0.scheme", "scheme", []),
      may("0.words", "words", []),
    ],
  },
];

export const plotExcuses: Excuses = {
  "plots.DataError": "is made by the library",
  "plots.Figure": "is made by the functions that draw; `svg` has its entry",
};
