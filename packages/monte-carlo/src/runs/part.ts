import { InputError } from "@summitry/core";

/**
 * Runs in a part. The number is the same for every batch. So different shards, and a batch whose number of runs is
 * raised later, cut the runs into the same parts.
 */
export const PART_RUNS = 250;

/** Consecutive runs whose rows are stored together. */
export interface Part {
  /** Number of the part, from 0. */
  readonly index: number;
  /** First run. */
  readonly from: number;
  /** Run after the last one. */
  readonly to: number;
}

/** One of several equal shares of a batch. */
export interface Shard {
  /** Number of the shard: a whole number from 1. */
  readonly index: number;
  /** Number of shards. */
  readonly of: number;
}

/** The parts of a batch, or of one of its n shards: every n-th part. */
export function partsOf(runs: number, shard: Shard | null = null): readonly Part[] {
  const all = Array.from({ length: Math.ceil(runs / PART_RUNS) }, (_, index) => ({
    index,
    from: index * PART_RUNS,
    to: Math.min(runs, (index + 1) * PART_RUNS),
  }));
  return shard === null ? all : all.filter(({ index }) => index % shard.of === shard.index - 1);
}

/**
 * Checks a shard given by the user.
 *
 * @throws InputError naming what is out of range.
 */
export function checkShard(shard: Shard): void {
  const { index, of } = shard;
  if (!(Number.isSafeInteger(of) && of >= 1)) {
    throw new InputError({ field: "shard.of", value: of, allowed: "a whole number of at least 1" });
  }
  if (!(Number.isSafeInteger(index) && index >= 1 && index <= of)) {
    throw new InputError({ field: "shard.index", value: index, allowed: `a whole number from 1 to ${of}` });
  }
}
