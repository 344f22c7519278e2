import type { Design, HeldValues } from "@summitry/core";
import type { Shard } from "../runs/part.ts";
import type { Counts } from "../runs/outcome-counts.ts";
import type { Fingerprint } from "../workers/fingerprint.ts";
import { sha256 } from "./files.ts";
import type { StoredColumn } from "./stored-column.ts";

/** Version of the manifest format; increased when an older summitry could not read a newer folder. */
export const SCHEMA = 2;

/** A part stored in a folder. */
export interface StoredPart {
  /** Name of its file. */
  readonly file: string;
  /** Number of the part, from 0. */
  readonly index: number;
  /** First run. */
  readonly from: number;
  /** Run after the last one. */
  readonly to: number;
  /** Number of failed runs in it. */
  readonly failed: number;
  /** Number of its runs in which each outcome happened, by name, as counted when they were run. */
  readonly outcomes: Counts;
  /** SHA-256 of the answers that its runs give to the question for which the batch stops early; `null` to do all runs. */
  readonly answers: string | null;
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of `sha256` and the counts, which are not in the file; see `countsDigest`. */
  readonly countsSha256: string;
}

/**
 * What a folder of results holds and where it comes from. It contains no dates and no paths, so equal batches have
 * equal bytes.
 */
export interface Manifest {
  /** What kind of file it is. */
  readonly format: "summitry batch";
  /** Version of the manifest format. */
  readonly schema: typeof SCHEMA;
  /**
   * The scenario: its name, its options as JSON, what it holds of its parameters, the red lines that are relaxed and the
   * recipe of its design (nothing when left out), and the fingerprint that distinguishes it from others.
   */
  readonly scenario: {
    readonly name: string;
    readonly options: unknown;
    readonly fixed?: HeldValues | undefined;
    readonly relaxed?: readonly string[] | undefined;
    readonly design?: Design["recipe"] | undefined;
    readonly likeness: Fingerprint;
  };
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs that were asked for. */
  readonly runs: number;
  /** Half-width of the interval at which the batch stops early; `null` to do all runs. */
  readonly halfWidth: number | null;
  /** Name of the outcome whose probability it stops early for; `null` for none, or for a measure that has no name. */
  readonly question: string | null;
  /** Which shard of the batch it is; `null` for the whole batch. */
  readonly shard: Shard | null;
  /** Versions of the packages that the rows depend on, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** The columns of the parts. */
  readonly columns: readonly StoredColumn[];
  /** Whether the batch is complete, so that no more parts will follow. */
  readonly complete: boolean;
  /** The parts, in order. */
  readonly parts: readonly StoredPart[];
}

/** A manifest without the list of parts. */
export type Heading = Omit<Manifest, "format" | "schema" | "complete" | "parts">;

/** Makes a manifest of some parts, in order; `complete` when no more will follow. */
export function manifestOf(heading: Heading, parts: readonly StoredPart[], complete: boolean): Manifest {
  const { scenario, seed, runs, halfWidth, question, shard, packages, columns } = heading;
  return {
    format: "summitry batch",
    schema: SCHEMA,
    scenario,
    seed,
    runs,
    halfWidth,
    question,
    shard,
    packages,
    columns,
    complete,
    parts: parts.toSorted((one, other) => one.index - other.index),
  };
}

/** Digest that ties the counts of a part to its file. */
export function countsDigest({ sha256: digest, outcomes }: Pick<StoredPart, "sha256" | "outcomes">): string {
  const counts = Object.entries(outcomes).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify([digest, counts]));
}
