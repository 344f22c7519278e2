/** Many seeded runs of a scenario: in worker threads, with intervals, and two variants on the same seeds. */

export { monteCarlo } from "./monte-carlo.ts";
export type { MonteCarloOptions, Progress } from "./options.ts";
export { Batch, type BatchParts, type NumericColumn } from "./results/batch.ts";
export { compare } from "./compare.ts";
export { Comparison, type Measure, type Variant } from "./results/comparison.ts";
export type { Failure } from "./runs/chunk.ts";
export { WorkerError } from "./workers/worker-error.ts";

export type { Estimate, NamedEstimate } from "./statistics/estimate.ts";
export { wilson } from "./statistics/wilson.ts";
export { meanInterval } from "./statistics/mean-interval.ts";
export { pairedDifference } from "./statistics/paired.ts";
export { quantile } from "./statistics/quantile.ts";
