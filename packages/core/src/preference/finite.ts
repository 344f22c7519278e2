import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";

/**
 * The number of an outcome.
 *
 * @throws InputError for anything that is not an outcome of the agenda.
 */
export function indexIn<I extends Issues>(agenda: Agenda<I>, outcome: OutcomeOf<I>): number {
  const index = agenda.indexOf(outcome);
  if (index < 0)
    throw new InputError({ field: "outcome", value: outcome, allowed: "an outcome of the agenda" });
  return index;
}

/**
 * Returns a value after checking that it is a finite number.
 *
 * @throws InputError for anything else.
 */
export function finite(field: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InputError({ field, value, allowed: "a finite number" });
  }
  return value;
}

/**
 * Returns a utility after checking that it is finite.
 *
 * @throws InputError for a utility that is not finite, naming the outcome.
 */
export function finiteUtility(agenda: Agenda | null, index: number, value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const which = agenda === null ? `outcome ${index}` : JSON.stringify(agenda.outcome(index));
  throw new InputError({ field: "utility", value, allowed: `a finite number for ${which}` });
}
