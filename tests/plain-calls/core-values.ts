import * as core from "@summitry/core";
import { may, needs } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { cheap, deal, never, share } from "./samples.ts";

const amount = ["number", "infinite"] as const;
const percents = [-0.1, 1.1];

/** Agendas, preferences, inputs and other values that scenarios are made of. */
export const coreValues: readonly Entry[] = [
  {
    name: "core.agenda",
    args: () => [{ price: [10, 20], delivery: ["slow", "fast"] }, { excludes: () => false }],
    call: core.agenda,
    fields: [
      needs("0", "agenda", ["object"]),
      needs("0.price", "agenda.price", ["list"], [[]]),
      needs("0.price.0", "agenda.price", ["number", "text"]),
      may("1", "agenda.options", ["object"]),
      may("1.excludes", "agenda.excludes", ["function"]),
    ],
  },
  {
    name: "core.range",
    args: () => [{ from: 0, to: 10, step: 2.5 }],
    call: core.range,
    fields: [
      needs("0", "range", ["object"]),
      needs("0.from", "range.from", ["number"]),
      needs("0.to", "range.to", ["number"], [-1]),
      needs("0.step", "range.step", ["number"], [0, -1, 3]),
    ],
  },
  {
    name: "core.isEnumerated",
    args: () => [deal],
    call: core.isEnumerated,
    fields: [
      needs("0", "agenda", ["object", "sized"]),
      needs("0.size", "agenda.size", ["number"], [-1, 0.5]),
    ],
  },
  {
    name: "core.additive",
    args: () => [
      deal,
      {
        price: { weight: 1, values: { 10: 1, 20: 0.4, 30: 0 } },
        delivery: { weight: 1, values: { slow: 0, fast: 1 } },
      },
    ],
    call: core.additive,
    fields: [
      needs("0", "additive.agenda", []),
      needs("1", "additive", ["object"]),
      needs("1.price", "additive.price", ["object"]),
      needs("1.price.weight", "additive.price.weight", ["number"]),
      needs("1.price.values", "additive.price.values", ["object", "function"]),
      needs("1.price.values.20", "additive.price.values.20", ["number"]),
    ],
  },
  {
    name: "core.increased",
    args: () => [cheap, { price: { 10: 0.5 } }],
    call: core.increased,
    fields: [
      needs("0", "base", []),
      needs("1", "adjust", ["object"]),
      may("1.price", "adjust.price", ["object"]),
      may("1.price.10", "adjust.price.10", ["number"]),
    ],
  },
  {
    name: "core.sum",
    args: () => [cheap, 0.5, cheap],
    call: core.sum,
    fields: [
      needs("0", "sum.0", ["number"]),
      needs("1", "sum.1", ["number"]),
      needs("2", "sum.2", ["number"]),
    ],
  },
  {
    name: "core.scaled",
    args: () => [cheap, -0.5],
    call: core.scaled,
    fields: [needs("0", "preference", []), needs("1", "factor", ["number"])],
  },
  {
    name: "core.masked",
    args: () => [cheap, { where: () => true, worth: -1 }],
    call: core.masked,
    fields: [
      needs("0", "preference", []),
      needs("1", "masked", ["object"]),
      needs("1.where", "masked.where", ["function"]),
      needs("1.worth", "masked.worth", ["number"]),
    ],
  },
  {
    name: "core.gainsAndLosses",
    args: () => [cheap, { from: { price: 20 }, gains: 1, losses: 2 }],
    call: core.gainsAndLosses,
    fields: [
      needs("0", "preference", []),
      needs("1", "reference", ["object"]),
      needs("1.from", "reference.from", ["object"]),
      needs("1.from.price", "reference.from.price", []),
      needs("1.gains", "reference.gains", ["number"], [-1]),
      needs("1.losses", "reference.losses", ["number"], [-1]),
    ],
  },
  {
    name: "core.contributionsOf",
    args: () => [cheap],
    call: core.contributionsOf,
    fields: [needs("0", "preference", [])],
  },
  {
    name: "core.withInteractions",
    args: () => [cheap, [{ when: { price: 10, delivery: ["fast"] }, adds: 0.2 }]],
    call: core.withInteractions,
    fields: [
      needs("0", "base", []),
      needs("1", "interactions", ["list"]),
      needs("1.0", "interactions.0", ["object"]),
      needs("1.0.when", "interactions.0.when", ["object"]),
      needs("1.0.when.price", "interactions.0.when.price", ["list"]),
      needs("1.0.adds", "interactions.0.adds", ["number"]),
    ],
  },
  {
    name: "core.tabulated",
    args: () => [deal, { outcomes: [{ outcome: deal.outcome(0), utility: 1 }], otherwise: 0 }],
    call: core.tabulated,
    fields: [
      needs("0", "tabulated.agenda", []),
      needs("1", "tabulated", ["list", "object"]),
      needs("1.outcomes", "tabulated.outcomes", ["list"]),
      needs("1.outcomes.0", "tabulated.outcomes.0", ["object"]),
      needs("1.outcomes.0.outcome", "tabulated.outcomes.0.outcome", []),
      needs("1.outcomes.0.utility", "utility", ["number"]),
      needs("1.otherwise", "tabulated.otherwise", ["number"]),
    ],
  },
  {
    name: "core.discounted",
    args: () => [cheap, { factor: 0.9, per: "round" }],
    call: core.discounted,
    fields: [
      needs("0", "base", []),
      needs("1", "discounted", ["object"]),
      needs("1.factor", "discounted.factor", ["number"], [0, -1, 1.5]),
      needs("1.per", "discounted.per", []),
    ],
  },
  {
    name: "core.shareAt",
    args: () => [cheap, { round: 0, day: 0, time: 0.5 }],
    call: core.shareAt,
    fields: [
      needs("0", "preference", []),
      needs("1", "moment", ["object"]),
      needs("1.round", "moment.round", ["number"]),
      needs("1.day", "moment.day", ["number"]),
      needs("1.time", "moment.time", ["number"]),
    ],
  },
  {
    name: "core.computed",
    args: () => [deal, { at: () => 1, all: () => new Float64Array(6), bounds: undefined }],
    call: core.computed,
    fields: [
      needs("0", "computed.agenda", []),
      needs("1", "computed", ["object"]),
      needs("1.at", "computed.at", ["function"]),
      needs("1.all", "computed.all", ["function"]),
      may("1.bounds", "computed.bounds", ["function", "null"]),
    ],
  },
  {
    name: "core.transformed",
    args: () => [cheap, (worth: number) => worth],
    call: core.transformed,
    fields: [needs("0", "base", []), needs("1", "shape", ["function"])],
  },
  {
    name: "core.utility",
    args: () => [deal, () => 1],
    call: core.utility,
    fields: [needs("0", "agenda", []), needs("1", "worth", ["function"])],
  },
  {
    name: "core.blocksOf",
    args: () => [deal],
    call: core.blocksOf,
    fields: [needs("0", "agenda", [])],
  },
  {
    name: "core.parameter",
    args: () => [share],
    call: core.parameter,
    fields: [
      needs("0", "parameter", ["object"]),
      needs("0.id", "parameter.id", ["name"]),
      needs("0.unit", "share.unit", ["text"]),
      needs("0.low", "share.low", ["number"]),
      needs("0.mode", "share.mode", ["number"]),
      needs("0.high", "share.high", ["number"]),
      may("0.limits", "share.limits", ["list"]),
      may("0.limits.0", "share.limits.0", [...amount]),
      may("0.seenBy", "share.seenBy", ["list"]),
      needs("0.seenBy.0", "share.seenBy.0", ["name"]),
      needs("0.source", "share.source", ["text"]),
      needs("0.because", "share.because", ["text"]),
    ],
  },
  {
    name: "core.redLine",
    args: () => [{ ...never, binds: () => true, source: "a speech" }],
    call: core.redLine,
    fields: [
      needs("0", "redLine", ["object"]),
      needs("0.id", "redLine.id", ["name"]),
      needs("0.forbids", "redLines.never.forbids", ["function"]),
      may("0.binds", "redLines.never.binds", ["function"]),
      needs("0.because", "redLines.never.because", ["text"]),
      may("0.source", "redLines.never.source", ["text"]),
    ],
  },
  {
    name: "core.forbidden",
    args: () => [never, deal],
    call: core.forbidden,
    fields: [
      needs("0", "redLine", ["object"]),
      needs("0.id", "redLine.id", ["name"]),
      needs("0.forbids", "redLines.never.forbids", ["function"]),
      needs("1", "agenda", []),
    ],
  },
  {
    name: "core.constant",
    args: () => [1, "days"],
    call: core.constant,
    fields: [needs("0", "constant", ["number"]), may("1", "unit", ["text"])],
  },
  {
    name: "core.series",
    args: () => [[{ day: 0, value: 1 }], "km2"],
    call: core.series,
    fields: [
      needs("0", "series", ["list"], [[]]),
      needs("0.0", "series.0", ["object"]),
      needs("0.0.day", "series.0.day", ["number"]),
      needs("0.0.value", "series.0.value", ["number"]),
      may("1", "unit", ["text"]),
    ],
  },
  {
    name: "core.autoregressive",
    args: () => [
      { unit: "1", mean: 1, deviation: 1, memory: 0.5, start: 0, shocks: [{ day: 1, size: 1, halfLife: 2 }] },
    ],
    call: core.autoregressive,
    fields: [
      needs("0", "autoregressive", ["object"]),
      needs("0.unit", "autoregressive.unit", ["text"]),
      needs("0.mean", "autoregressive.mean", ["number"]),
      needs("0.deviation", "autoregressive.deviation", ["number"], [-1]),
      needs("0.memory", "autoregressive.memory", ["number"], [...percents, 1]),
      may("0.start", "autoregressive.start", ["number"]),
      may("0.shocks", "autoregressive.shocks", ["list"]),
      needs("0.shocks.0", "autoregressive.shocks.0", ["object"]),
      needs("0.shocks.0.day", "autoregressive.shocks.0.day", ["number"]),
      needs("0.shocks.0.size", "autoregressive.shocks.0.size", ["number"]),
      needs("0.shocks.0.halfLife", "autoregressive.shocks.0.halfLife", ["number"], [-1, 0]),
    ],
  },
  {
    name: "core.derived",
    args: () => [{ unit: "1", start: 0, next: () => 1 }],
    call: core.derived,
    fields: [
      needs("0", "derived", ["object"]),
      needs("0.unit", "derived.unit", ["text"]),
      needs("0.start", "derived.start", ["number"]),
      needs("0.next", "derived.next", ["function"]),
    ],
  },
  {
    name: "core.randomWalk",
    args: () => [{ unit: "1", start: 3, low: 0, high: 10, step: 1, up: 0.5 }],
    call: core.randomWalk,
    fields: [
      needs("0", "randomWalk", ["object"]),
      needs("0.unit", "randomWalk.unit", ["text"]),
      needs("0.start", "randomWalk.start", ["number"], [-1, 11]),
      needs("0.low", "randomWalk.low", ["number"]),
      needs("0.high", "randomWalk.high", ["number"]),
      may("0.step", "randomWalk.step", ["number"], [0, -1]),
      needs("0.up", "randomWalk.up", ["number"], percents),
    ],
  },
];

export const coreValueExcuses: Excuses = {
  "core.exp": "mathematics that runs ask for all the time: NaN for what is no number, like Math",
  "core.ln": "mathematics, like exp",
  "core.normalQuantile": "mathematics, like exp",
  "core.normalShare": "mathematics, like exp",
  "core.pow": "mathematics, like exp",
  "core.tanh": "mathematics, like exp",
  "core.digest": "writes whatever it is given as JSON",
  "core.floorOf": "a sum that runs ask for all the time, like exp",
  "core.halfLifeDecay": "takes no data",
  "core.stream": "whatever it is given is a name, and runs ask for streams all the time",
};
