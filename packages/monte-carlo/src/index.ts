/** Many seeded runs of a scenario: in worker threads, with intervals, and two variants on the same seeds. */

export { monteCarlo } from "./monte-carlo.ts";
export type { MonteCarloOptions, Progress } from "./options.ts";
export { Batch, type BatchParts, type NumericColumn } from "./batch.ts";
export { compare } from "./compare.ts";
export { Comparison, type Measure, type Variant } from "./comparison.ts";
export type { Failure } from "./chunk.ts";
export { WorkerError } from "./worker-error.ts";

export type { Estimate, NamedEstimate } from "./estimate.ts";
export { wilson } from "./wilson.ts";
export { meanInterval } from "./mean-interval.ts";
export { pairedDifference } from "./paired.ts";
export { quantile } from "./quantile.ts";
