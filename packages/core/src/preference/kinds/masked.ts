import type { Agenda } from "../../agenda/agenda.ts";
import { assertEnumerated } from "../../agenda/enumerated.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import { aNumber, anObject, anything } from "../../errors/checks.ts";
import { isRecord } from "../../errors/is-record.ts";
import { InputError } from "../../errors/input-error.ts";
import { aPreference } from "../../errors/things.ts";
import type { Preference } from "../preference.ts";
import { ConstantPreference } from "./constant-preference.ts";
import { changedAlike, isDiscounted } from "./discounted.ts";
import { MaskedPreference, type Marks } from "./masked-preference.ts";

/** Which outcomes are worth something else, and what. */
export interface MaskedOutcomes<I extends Issues = Issues> {
  /**
   * The outcomes: those for which a function says true, such as the `forbids` of a red line, or a mask by outcome
   * number with 1 for them, such as `forbidden` gives. A mask is not copied and must stay as it is.
   */
  readonly where: ((outcome: OutcomeOf<I>) => boolean) | Uint8Array;
  /** What they are worth: all the same, or as much as to another preference on the same agenda. */
  readonly worth: number | Preference<I>;
}

const takes = anObject(
  { where: anything, worth: anything },
  { of: "which outcomes are worth what: an object" },
);
const takesNumber = aNumber({ says: "a finite number, or a preference" });

/**
 * A preference in which some outcomes are worth something else: texts that an agent can't sign, or texts that are read
 * in another way than the rest. If both preferences are discounted alike, so is the result; a number is discounted with
 * the rest.
 *
 * @example masked(theirs, { where: line.forbids, worth: -1 }); // nobody expects them to sign across that line
 * @throws InputError for an agenda too large to be listed, a mask of another length, a worth that is not finite or on
 *   another agenda, preferences that are discounted differently, and, when the function is asked, for an answer other
 *   than true or false.
 */
export function masked<I extends Issues>(
  preference: Preference<I>,
  outcomes: MaskedOutcomes<I>,
): Preference<I> {
  aPreference("preference", preference);
  if (!isRecord(outcomes) || Object.keys(outcomes).length !== 2) takes("masked", outcomes);
  const { agenda } = preference;
  assertEnumerated("masked", agenda);
  const marks = marksOf(agenda, outcomes.where);
  const { worth } = outcomes;
  if (typeof worth !== "object") takesNumber("masked.worth", worth);
  const other = typeof worth === "number" ? new ConstantPreference(agenda, worth) : worth;
  aPreference("masked.worth", other);
  if (other.agenda !== agenda) {
    const allowed = "a preference on the same agenda";
    throw new InputError({ field: "masked.worth", value: other.agenda.names, allowed });
  }
  if (!isDiscounted(preference) && !isDiscounted(other))
    return new MaskedPreference(agenda, preference as Preference, other as Preference, marks);
  const both = typeof worth === "number" ? [preference] : [preference, other];
  return changedAlike(
    both,
    () => "masked.worth",
    ([rest = preference, instead = other]) =>
      new MaskedPreference(agenda, rest as Preference, instead as Preference, marks),
  );
}

function marksOf<I extends Issues>(agenda: Agenda<I>, where: MaskedOutcomes<I>["where"]): Marks {
  if (typeof where === "function") {
    let mask: Uint8Array | null = null;
    const has = (index: number): boolean => answer(where, agenda.outcome(index));
    return {
      has: (index) => (mask === null ? has(index) : mask[index] === 1),
      all: () => (mask ??= Uint8Array.from({ length: agenda.size }, (_, index) => (has(index) ? 1 : 0))),
    };
  }
  if (where instanceof Uint8Array && where.length === agenda.size) return new MarkedIn(where);
  const value = where instanceof Uint8Array ? where.length : where;
  const allowed = `a function of the outcome, or a mask of ${agenda.size} numbers, one for every outcome`;
  throw new InputError({ field: "masked.where", value, allowed });
}

/** The marks of a mask. */
class MarkedIn implements Marks {
  readonly #mask: Uint8Array;

  constructor(mask: Uint8Array) {
    this.#mask = mask;
  }

  has(index: number): boolean {
    return this.#mask[index] === 1;
  }

  all(): Uint8Array {
    return this.#mask;
  }
}

function answer<O>(where: (outcome: O) => boolean, outcome: O): boolean {
  const value: unknown = where(outcome);
  if (typeof value === "boolean") return value;
  const allowed = `true or false for ${JSON.stringify(outcome)}`;
  throw new InputError({ field: "masked.where", value, allowed });
}
