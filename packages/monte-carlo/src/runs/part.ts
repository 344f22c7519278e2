import { InputError } from "@summitry/core";

/**
 * Runs in a part. It is the same for every batch, so that parts made by different shards, or before and after more runs
 * were asked for, are the same ones.
 */
export const PART_RUNS = 250;

/** Consecutive runs whose rows are kept together. */
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
  /** Which of them: a whole number from 1. */
  readonly index: number;
  /** How many there are. */
  readonly of: number;
}

/** The parts of a batch, or those of one shard of it: every so-manieth. */
export function partsOf(runs: number, shard: Shard | null = null): readonly Part[] {
  const all = Array.from({ length: Math.ceil(runs / PART_RUNS) }, (_, index) => ({
    index,
    from: index * PART_RUNS,
    to: Math.min(runs, (index + 1) * PART_RUNS),
  }));
  return shard === null ? all : all.filter(({ index }) => index % shard.of === shard.index - 1);
}

/**
 * Checks a shard that came from outside.
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
