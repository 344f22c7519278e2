import { aFunction, aNumber, aText, maybe, reasonOf, type Check } from "@summitry/core/checks";
import fc from "fast-check";

/** How many random scenarios to check, and with which to begin. */
export interface CheckOptions {
  /** Number of random scenarios; 60 when left out. */
  readonly runs?: number;
  /** Seed of the random scenarios; a new one every time when left out. */
  readonly seed?: number;
  /** Path of a single scenario, as a failure reports it together with its seed. */
  readonly path?: string;
}

/** What every check takes. */
export const checkOptions: Readonly<Record<string, Check>> = {
  runs: maybe(aNumber({ whole: true, min: 1 })),
  seed: maybe(aNumber({ whole: true })),
  path: maybe(aText),
};

/**
 * Checks what makes the thing to be checked.
 *
 * @throws InputError unless it is a function.
 */
export function assertMaker(make: unknown): void {
  aFunction("make", make);
}

/** Something breaks the rules: says what, what to do about it, and how to see it again. */
export class ConformanceError extends Error {
  override readonly name = "ConformanceError";
}

/** A rule that was broken: one sentence says what is wrong, and one what to do. */
export class Violation extends Error {}

/**
 * Runs a check on random scenarios.
 *
 * @param spoken Says what is wrong in the words of who asked for the check.
 * @throws ConformanceError for the smallest failing scenario found.
 */
export function checkAll<T>(
  scenes: fc.Arbitrary<T>,
  check: (scene: T) => void,
  options: CheckOptions,
  spoken = (problem: string): string => problem,
): void {
  const { runs = 60, seed, path } = options;
  const result = fc.check(fc.property(scenes, check), {
    numRuns: runs,
    endOnFailure: path !== undefined,
    ...(seed !== undefined && { seed }),
    ...(path !== undefined && { path }),
  });
  if (!result.failed) return;
  const cause: unknown = result.errorInstance;
  const what = spoken(reasonOf(cause));
  const again = `{ seed: ${result.seed}, path: "${result.counterexamplePath ?? ""}" }`;
  const scene = JSON.stringify(result.counterexample?.[0]);
  throw new ConformanceError(`${what}\nTo see it again, check with ${again}. The scenario: ${scene}`, {
    cause,
  });
}

/**
 * Checks that what a `make` function returned has the members it needs.
 *
 * @throws ConformanceError naming what is missing.
 */
export function assertMade<T>(what: string, made: T, members: readonly (keyof T & string)[]): T {
  const missing = members.filter((member) => (made as Partial<T> | null | undefined)?.[member] === undefined);
  if (missing.length === 0) return made;
  throw new ConformanceError(`What was made is no ${what}: it has no ${missing.join(", no ")}.`);
}
