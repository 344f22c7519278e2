import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { blocksOf } from "../blocks.ts";
import type { Bounds } from "../bounds.ts";
import { boundsIn, ComputedPreference, writeUtilities } from "../computed-preference.ts";
import { finiteUtility } from "../finite.ts";
import type { Preference } from "../preference.ts";
import { utilitiesOf, type Mask } from "../utility-table.ts";

/** A preference with a factor on its utilities. */
export interface WeightedPreference {
  readonly preference: Preference;
  readonly factor: number;
}

/** The only term of a preference that is a constant plus a multiple of another; `null` for any other preference. */
export let onlyTermIn: (preference: Preference) => WeightedPreference | null;

/** The constant with which such a preference begins. */
export let constantIn: (preference: Preference) => number;

/** A preference with all its utilities multiplied, each after it has been computed, on an agenda of any size. */
export function multiplied(preference: Preference, factor: number): Preference {
  return new CombinedPreference(preference.agenda, 0, [{ preference, factor }]);
}

/** A combination that is computed term by term: the constant first, and then the terms in their order. */
export class CombinedPreference<I extends Issues> extends ComputedPreference<I> {
  readonly #constant: number;
  readonly #terms: readonly WeightedPreference[];

  constructor(agenda: Agenda<I>, constant: number, terms: readonly WeightedPreference[]) {
    super(agenda);
    this.#constant = constant;
    this.#terms = terms;
    Object.freeze(this);
  }

  static {
    onlyTermIn = (preference) => {
      if (!(preference instanceof CombinedPreference) || preference.#terms.length !== 1) return null;
      return preference.#terms[0] as WeightedPreference;
    };
    constantIn = (preference) => (preference instanceof CombinedPreference ? preference.#constant : 0);
  }

  protected override computeOne(index: number): number {
    let sum = this.#constant;
    for (const { preference, factor } of this.#terms) sum += factor * preference.at(index);
    return finiteUtility(this.agenda, index, sum);
  }

  /** The first term, if it is whole, is computed in place: a sum begins with what is one's own, whose table is not kept. */
  protected override write(into: Float64Array, mask: Mask): void {
    const [constant, terms] = [this.#constant, this.#terms];
    const { preference, factor } = terms[0] as WeightedPreference;
    if (factor === 1) writeUtilities(preference, into, mask);
    const first = factor === 1 ? into : utilitiesOf(preference.table());
    for (let index = 0; index < into.length; index++)
      if (mask === null || mask[index] === 1) into[index] = constant + factor * (first[index] as number);
    for (let at = 1; at < terms.length; at++) {
      const { preference, factor } = terms[at] as WeightedPreference;
      addTimes(into, factor, utilitiesOf(preference.table()), into.length, mask);
    }
  }

  /** Sums of bounds are bounds of the sums; a factor below 0 turns the lower ones into upper ones. */
  protected override computeBounds(): Bounds {
    const [constant, terms] = [this.#constant, this.#terms];
    const { starts, longest } = blocksOf(this.agenda);
    const lower = new Float64Array(starts.length - 1).fill(constant);
    const upper = lower.slice();
    const parts = terms.map(({ preference, factor }) => ({ factor, bounds: boundsIn(preference) }));
    for (const { factor, bounds } of parts) {
      addTimes(lower, factor, factor < 0 ? bounds.upper : bounds.lower, lower.length);
      addTimes(upper, factor, factor < 0 ? bounds.lower : bounds.upper, upper.length);
    }
    const room = new Float64Array(longest);
    return {
      lower,
      upper,
      fill(into, block) {
        const length = (starts[block + 1] as number) - (starts[block] as number);
        into.fill(constant, 0, length);
        for (const { factor, bounds } of parts) {
          bounds.fill(room, block);
          addTimes(into, factor, room, length);
        }
      },
    };
  }
}
Object.freeze(CombinedPreference.prototype);

/** Adds a multiple of each of the first values to the sum at the same position, where a mask allows it. */
function addTimes(
  sums: Float64Array,
  factor: number,
  values: Float64Array,
  length: number,
  mask: Mask = null,
): void {
  for (let at = 0; at < length; at++)
    if (mask === null || mask[at] === 1) sums[at] = (sums[at] as number) + factor * (values[at] as number);
}
