import * as monteCarlo from "@summitry/monte-carlo";
import { may, needs } from "./breakage.ts";
import type { Field } from "./breakage.ts";
import type { Entry } from "./entry.ts";
import { drawing } from "./samples.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at % 7);
const runOptions = (): readonly Field[] => [
  needs("1", "options", ["object"]),
  needs("1.runs", "runs", [], [0, -1, 0.5]),
  may("1.seed", "seed", ["number", "text"]),
  may("1.of", "of", ["list"], [[]]),
  may("1.never", "never", ["number"]),
];
const designOptions = (): readonly Field[] => [
  needs("0", "scenario", []),
  needs("1", "options", ["object"]),
  needs("1.points", "points", [], [0, -1, 0.5]),
  needs("1.seed", "seed", ["number", "text"]),
];

/** Designs and indices of sensitivity. */
export const sensitivityCalls: readonly Entry[] = [
  {
    name: "monte-carlo.sensitivity",
    args: () => [
      drawing,
      { method: "sobol", over: ["all"], of: ["signs"], runs: 40, seed: 1, workers: 0, never: 3 },
    ],
    call: monteCarlo.sensitivity,
    fields: [
      needs("0", "scenario", []),
      ...runOptions(),
      needs("1.method", "method", []),
      may("1.over", "over", ["list"], [[]]),
    ],
  },
  {
    name: "monte-carlo.luck",
    args: () => [drawing, { of: ["signs"], runs: 20, seed: 1, workers: 0, never: 3 }],
    call: monteCarlo.luck,
    fields: [needs("0", "scenario", []), ...runOptions()],
  },
  {
    name: "monte-carlo.sensitivityOf",
    args: () => [drawing, {}, { of: ["signs"] }],
    call: async (scenario: never, given: unknown, options: never) => {
      const batch = isPlainObject(given)
        ? await monteCarlo.monteCarlo(drawing, { runs: 100, workers: 0 })
        : given;
      return monteCarlo.sensitivityOf(scenario, batch as never, options);
    },
    fields: [needs("0", "scenario", []), may("2", "options", ["object"]), may("2.of", "of", ["list"], [[]])],
  },
  {
    name: "monte-carlo.questionsOf",
    args: () => [drawing, ["signs"], 3],
    call: monteCarlo.questionsOf,
    fields: [needs("0", "scenario", []), may("1", "of", ["list"], [[]]), may("2", "never", ["number"])],
  },
  {
    name: "monte-carlo.designForMethod",
    args: () => [drawing, { method: "morris", over: "groups", runs: 90, seed: 1 }],
    call: monteCarlo.designForMethod,
    fields: [
      needs("0", "scenario", []),
      needs("1", "options", ["object"]),
      needs("1.method", "method", []),
      may("1.over", "over", ["list"], [[]]),
      needs("1.runs", "runs", [], [0, -1, 0.5]),
      may("1.seed", "seed", ["number", "text"]),
    ],
  },
  ...(["pickFreeze", "radial", "ways"] as const).map((name): Entry => ({
    name: `monte-carlo.${name}`,
    args: () => [drawing, { over: "parameters", points: 10, seed: 1 }],
    call: monteCarlo[name],
    fields: [...designOptions(), needs("1.over", "over", ["list"], [[]])],
  })),
  {
    name: "monte-carlo.pairs",
    args: () => [drawing, { points: 10, seed: 1 }],
    call: monteCarlo.pairs,
    fields: designOptions(),
  },
  {
    name: "monte-carlo.sobolIndices",
    args: () => [{ a: [1, 2, 3], b: [2, 3, 5], ab: [[1, 2, 4]] }],
    call: monteCarlo.sobolIndices,
    fields: [
      needs("0", "outputs", ["object"]),
      needs("0.a", "a", ["list"], [[]]),
      needs("0.a.1", "a.1", ["number", "infinite"]),
      needs("0.b", "b", ["list"], [[], [1, 2]]),
      needs("0.ab", "ab", ["list"], [[]]),
      needs("0.ab.0", "ab.0", ["list"], [[], [1, 2]]),
    ],
  },
  {
    name: "monte-carlo.elementaryEffects",
    args: () => [{ base: [1, 2, 3], moved: [[2, 3, 5]], steps: [[1, 1, -1]] }],
    call: monteCarlo.elementaryEffects,
    fields: [
      needs("0", "outputs", ["object"]),
      needs("0.base", "base", ["list"], [[]]),
      needs("0.moved", "moved", ["list"], [[]]),
      needs("0.moved.0", "moved.0", ["list"], [[], [1, 2]]),
      needs("0.steps", "steps", ["list"], [[]]),
      needs("0.steps.0", "steps.0", ["list"], [[], [1, 2]]),
      needs("0.steps.0.1", "steps.0.1", ["number", "infinite"], [0]),
    ],
  },
  {
    name: "monte-carlo.shapleyEffects",
    args: () => [
      {
        orders: [
          [0, 1],
          [1, 0],
        ],
        outputs: [
          [1, 2, 3],
          [1, 3, 2],
        ],
      },
    ],
    call: monteCarlo.shapleyEffects,
    fields: [
      needs("0", "ways", ["object"]),
      needs("0.orders", "orders", ["list"], [[]]),
      needs("0.orders.1", "orders.1", ["list"], [[], [0, 0]]),
      needs("0.outputs", "outputs", ["list"], [[]]),
      needs("0.outputs.1", "outputs.1", ["list"], [[], [1, 2]]),
    ],
  },
  {
    name: "monte-carlo.givenDataIndices",
    args: () => [{ inputs: [numbers(100)], output: numbers(100) }, 1],
    call: monteCarlo.givenDataIndices,
    fields: [
      needs("0", "data", ["object"]),
      needs("0.inputs", "inputs", ["list"], [[]]),
      needs("0.inputs.0", "inputs.0", ["list"], [[], [1, 2]]),
      needs("0.output", "output", ["list"], [[], [1, 2]]),
      may("1", "seed", ["number", "text"]),
    ],
  },
  {
    name: "monte-carlo.luckShare",
    args: () => [
      [1, 2, 3],
      [1, 3, 2],
    ],
    call: monteCarlo.luckShare,
    fields: [needs("0", "first", ["list"], [[]]), needs("1", "second", ["list"], [[], [1, 2]])],
  },
];

function isPlainObject(given: unknown): boolean {
  return (
    typeof given === "object" && given !== null && Object.keys(given).length === 0 && !Array.isArray(given)
  );
}
