import { anAgenda } from "../../errors/things.ts";
import { aListOf, anObject, anything } from "../../errors/checks.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import { InputError } from "../../errors/input-error.ts";
import { computed } from "./function.ts";
import { assertEnumerated } from "../../agenda/enumerated.ts";
import { finite, finiteUtility } from "../finite.ts";
import type { Preference } from "../preference.ts";

/** The utility of one outcome. */
export interface OutcomeUtility<I extends Issues = Issues> {
  /** An outcome of the agenda. */
  readonly outcome: OutcomeOf<I>;
  /** Its utility; finite. */
  readonly utility: number;
}

/** A list of outcomes with their utilities, each outcome at most once, in any order. */
export interface UtilityList<I extends Issues = Issues> {
  /** The outcomes with their utilities. */
  readonly outcomes: readonly OutcomeUtility<I>[];
  /** Utility of every outcome that is not in the list. Left out, the list must have every outcome. */
  readonly otherwise?: number;
}

const takesList = anObject(
  {
    outcomes: aListOf(anObject({ outcome: anything, utility: anything }), { of: "outcomes with utilities" }),
    otherwise: anything,
  },
  { of: "a list of utilities, or an object" },
);

/**
 * A preference given as a table: the utilities of all outcomes in enumeration order (the first issue varies slowest),
 * or a list of outcomes with their utilities. The input is copied.
 *
 * @throws InputError for an agenda too large to be listed, a number of utilities that differs from that of outcomes,
 *   a utility that is not finite, or an outcome that is off the agenda, listed twice or, without `otherwise`,
 *   missing.
 */
export function tabulated<I extends Issues>(
  agenda: Agenda<I>,
  source: readonly number[] | Float64Array | UtilityList<I>,
): Preference<I> {
  anAgenda("tabulated.agenda", agenda);
  assertEnumerated("tabulated", agenda);
  if (!Array.isArray(source) && !(source instanceof Float64Array)) takesList("tabulated", source);
  const utilities = "outcomes" in source ? fromList(agenda, source) : Float64Array.from(source);
  if (utilities.length !== agenda.size) {
    const allowed = `${agenda.size} utilities, one for every outcome`;
    throw new InputError({ field: "tabulated", value: utilities.length, allowed });
  }
  for (let index = 0; index < utilities.length; index++)
    finiteUtility(agenda as Agenda, index, utilities[index]);
  return computed(agenda, { at: (index) => utilities[index] as number, all: () => utilities });
}

function fromList<I extends Issues>(agenda: Agenda<I>, { outcomes, otherwise }: UtilityList<I>) {
  const utilities = new Float64Array(agenda.size);
  if (otherwise !== undefined) utilities.fill(finite("tabulated.otherwise", otherwise));
  const given = new Uint8Array(agenda.size);
  for (const [at, { outcome, utility }] of outcomes.entries()) {
    const index = agenda.indexOf(outcome);
    const field = `tabulated.outcomes.${at}.outcome`;
    if (index < 0) throw new InputError({ field, value: outcome, allowed: "an outcome of the agenda" });
    if (given[index] === 1)
      throw new InputError({ field, value: outcome, allowed: "an outcome that is not in the list before" });
    given[index] = 1;
    utilities[index] = finiteUtility(agenda as Agenda, index, utility);
  }
  const missing = given.indexOf(0);
  if (otherwise === undefined && missing >= 0) {
    const allowed = `a number, since the list lacks ${JSON.stringify(agenda.outcome(missing))}`;
    throw new InputError({ field: "tabulated.otherwise", value: otherwise, allowed });
  }
  return utilities;
}
