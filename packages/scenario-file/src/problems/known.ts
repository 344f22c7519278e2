import type { FileProblem } from "./problem.ts";
import type { DeclaredAmount } from "../choices/input.ts";

/** Keys and list positions that lead to a part of a file. */
export type Path = readonly PropertyKey[];

/** Checks a number of a file, or the id of a parameter that stands for one. */
export type CheckAmount = (path: Path, value: DeclaredAmount | undefined) => readonly FileProblem[];

/** A problem if a name is not one of those allowed. */
export function known(path: Path, value: PropertyKey, allowed: object): readonly FileProblem[] {
  return Object.hasOwn(allowed, value) ? [] : [{ path, value, allowed: Object.keys(allowed) }];
}

/** Checks that all wanted keys are present, and no others. */
export function* sameKeys(path: Path, given: object, wanted: readonly string[]): Generator<FileProblem> {
  const keys = Object.keys(given);
  for (const key of keys)
    if (!wanted.includes(key)) yield { path: [...path, key], value: key, allowed: wanted };
  yield* missing(path, keys, wanted);
}

/** A problem if wanted keys are missing. */
export function missing(
  path: Path,
  keys: readonly string[],
  wanted: readonly string[],
): readonly FileProblem[] {
  const left = wanted.filter((key) => !keys.includes(key));
  return left.length === 0 ? [] : [{ path, value: keys, allowed: `${left.join(", ")} as well` }];
}
