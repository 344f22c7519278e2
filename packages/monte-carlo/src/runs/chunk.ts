import { type Agendas, type Scenario, simulateRow, type Identity } from "@summitry/core";
import type { Part } from "./part.ts";
import { reasonOf } from "@summitry/core/checks";

/** Consecutive runs that are simulated together. */
export interface Chunk {
  /** First run. */
  readonly from: number;
  /** Run after the last one. */
  readonly to: number;
}

/** A run that threw an error, recorded in place of its row. */
export interface FailedRun {
  /** Number of the run within the seed: `simulate(scenario, { seed, run })` throws the same error. */
  readonly run: number;
  /** The error, as plain data. */
  readonly error: {
    /** Kind of error: "AgentError" when an agent's code threw. */
    readonly name: string;
    /** What went wrong, in a line. */
    readonly message: string;
  };
}

/** The result of a chunk, in run order; every run is in one of the two lists. */
export interface ChunkResult<R> {
  /** Rows of the runs that completed. */
  readonly rows: readonly R[];
  /** The runs that failed. */
  readonly failures: readonly FailedRun[];
}

/** The most runs in a chunk. */
const MOST = 50;

/**
 * Cuts parts into chunks: about two hundred in all, of at most fifty runs each, so that progress is smooth and handing
 * them out costs little.
 */
export function chunksOf(parts: readonly Part[]): readonly Chunk[] {
  const runs = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const size = Math.min(MOST, Math.ceil(runs / 200));
  return parts.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / size) }, (_, at) => ({
      from: from + at * size,
      to: Math.min(to, from + (at + 1) * size),
    })),
  );
}

/** A result that is still growing. */
export interface GrowingResult<R> extends ChunkResult<R> {
  readonly rows: R[];
  readonly failures: FailedRun[];
}

/** Simulates one run and adds its row to a result. If the run throws an error, a failure is added instead. */
export function simulateInto<R extends Identity>(
  result: GrowingResult<R>,
  scenario: Scenario<Agendas, R>,
  identity: { readonly seed: string; readonly run: number },
  onQuestion?: (agent: string, day: number) => void,
): void {
  try {
    result.rows.push(simulateRow(scenario, identity, onQuestion));
  } catch (error) {
    result.failures.push({ run: identity.run, error: errorData(error) });
  }
}

/** A thrown value as plain data. */
export function errorData(error: unknown): FailedRun["error"] {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: "Error", message: reasonOf(error) };
}
