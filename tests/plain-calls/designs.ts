import { Scenario } from "@summitry/core";
import * as monteCarlo from "@summitry/monte-carlo";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry } from "./entry.ts";
import { scenario } from "./samples.ts";

const number: readonly Kind[] = ["number"];
const free = () => new Scenario({ ...scenario.definition, fixed: {}, priors: {} });
const counts = [0, -1, 0.5];

const lists: readonly Field[] = [
  needs("0", "scenario", []),
  needs("1", "options", ["object"]),
  needs("1.vary.share", "vary.share", ["list"], [[]]),
  needs("1.vary.share.0", "vary.share.0", number, [-1, 2]),
  needs("1.runs", "runs", number, counts),
];

const spreads: readonly Field[] = [
  needs("0", "scenario", []),
  needs("1", "options", ["object"]),
  may("1.vary", "vary", ["object"]),
  needs("1.vary.share", "vary.share", ["list"], [[]]),
  needs("1.vary.share.0", "vary.share.0", number, [-1, 2]),
  needs("1.points", "points", number, counts),
  needs("1.runs", "runs", number, counts),
  may("1.seed", "seed", ["number", "text"]),
];

/** Designs, and what is swept by them. */
export const designCalls: readonly Entry[] = [
  {
    name: "monte-carlo.grid",
    args: () => [free(), { vary: { share: [0.1, 0.2] }, runs: 2 }],
    call: monteCarlo.grid,
    fields: [...lists, needs("1.vary", "vary", ["object"])],
  },
  {
    name: "monte-carlo.oneAtATime",
    args: () => [free(), { vary: { share: [0.1, 0.2] }, others: "drawn", runs: 2 }],
    call: monteCarlo.oneAtATime,
    fields: [...lists, may("1.vary", "vary", ["object"]), may("1.others", "others", [])],
  },
  {
    name: "monte-carlo.latinHypercube",
    args: () => [free(), { vary: { share: [0.1, 0.2] }, points: 2, runs: 2, seed: 1 }],
    call: monteCarlo.latinHypercube,
    fields: spreads,
  },
  {
    name: "monte-carlo.sobolPoints",
    args: () => [free(), { vary: { share: [0.1, 0.2] }, points: 2, runs: 2, seed: 1 }],
    call: monteCarlo.sobolPoints,
    fields: spreads,
  },
  {
    name: "monte-carlo.designOf",
    args: () => [free(), { type: "grid", vary: { share: [0.1, 0.2] }, runs: 2 }],
    call: monteCarlo.designOf,
    fields: [
      needs("0", "scenario", []),
      needs("1", "recipe", ["object"]),
      needs("1.type", "recipe.type", ["name"]),
    ],
  },
  {
    name: "monte-carlo.sweep",
    args: () => [
      free(),
      monteCarlo.grid(free(), { vary: { share: [0.1, 0.2] }, runs: 2 }),
      { seed: 1, workers: 0 },
    ],
    call: monteCarlo.sweep,
    fields: [
      needs("0", "scenario", []),
      needs("1", "design", ["object"]),
      needs("1.runs", "design.runs", number, counts),
      needs("1.at", "design.at", ["function"]),
      needs("1.valuesAt", "design.valuesAt", ["function"]),
      may("2", "options", ["object"]),
      may("2.seed", "seed", ["number", "text"]),
      may("2.workers", "workers", [], [-1, 0.5]),
      may("2.out", "out", ["name"]),
    ],
  },
  {
    name: "monte-carlo.openSweep",
    args: () => ["/no/such/folder", scenario],
    call: monteCarlo.openSweep,
    fields: [needs("0", "folder", ["name"]), needs("1", "scenario", [])],
  },
];
