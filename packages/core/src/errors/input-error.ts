import { nearestName } from "./nearest-name.ts";
import { shown } from "./shown.ts";

/** What was wrong with a value that came in from outside. */
export interface InputProblem {
  /** Where the value stands, as a dotted path: `runs`, `tables.ceasefire.seats`. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** What would have been accepted, in words or as a list. */
  readonly allowed: string | readonly string[];
  /** Names of which the nearest may have been meant; those that are allowed when left out. */
  readonly known?: readonly string[];
}

/** Bad input: names the field, the value and what is allowed. Thrown before anything has run. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** Where the value stands. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** What would have been accepted. */
  readonly allowed: string | readonly string[];

  /** `cause` is what code threw that was to give the value. */
  constructor(problem: InputProblem, cause?: unknown) {
    const { field, value, allowed, known = allowed } = problem;
    super(
      `${field}: ${shown(value)} is not allowed; expected ${expectation(allowed)}${hint(value, known)}`,
      cause === undefined ? undefined : { cause },
    );
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/**
 * Throws unless `id` is one of `known`.
 *
 * @throws InputError naming the field, the value and the known ids.
 */
export function assertKnown(field: string, id: string, known: readonly string[]): void {
  if (!known.includes(id)) throw new InputError({ field, value: id, allowed: known });
}

/** The most names that an error message lists; `allowed` has them all. */
const MOST_NAMED = 100;

function expectation(allowed: string | readonly string[]): string {
  if (typeof allowed === "string") return allowed;
  if (allowed.length === 0) return "nothing (there is none)";
  if (allowed.length <= MOST_NAMED) return `one of ${allowed.join(", ")}`;
  return `one of ${allowed.slice(0, MOST_NAMED - 1).join(", ")}, ... ${allowed.at(-1)}`;
}

/** The name that was meant, for one that is misspelt. */
function hint(value: unknown, known: string | readonly string[]): string {
  if (typeof value !== "string" || typeof known === "string") return "";
  const nearest = nearestName(value, known);
  return nearest === null || nearest === value ? "" : `; did you mean ${nearest}?`;
}
