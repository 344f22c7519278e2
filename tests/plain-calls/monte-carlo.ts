import * as monteCarlo from "@summitry/monte-carlo";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { scenario } from "./samples.ts";

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
    name: "monte-carlo.FixedWidth",
    args: () => [0.1],
    call: (halfWidth: number) => new monteCarlo.FixedWidth(halfWidth),
    fields: [needs("0", "halfWidth", number, [0, -1])],
  },
];

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
