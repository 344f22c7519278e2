import type { Agenda } from "../agenda/agenda.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import { blocksOf } from "./blocks.ts";
import { boundsOf, checkedBounds, type Bounds } from "./bounds.ts";
import { indexIn } from "./finite.ts";
import type { Preference } from "./preference.ts";
import { UtilityTable, utilitiesOf, type Mask } from "./utility-table.ts";

/**
 * Writes the utilities of all outcomes to an array or, with a mask, of those that have a 1 in it. A table that nobody
 * has asked for is not kept.
 */
export let writeUtilities: (preference: Preference, into: Float64Array, mask: Mask) => void;

/** The bounds of a preference, computed once and not copied: for the engine, which only reads them. */
export let boundsIn: (preference: Preference) => Bounds;

const ofOthers = new WeakMap<Preference, Bounds>();

/** A preference that computes its table and its bounds when they are first needed, and lets nobody change either. */
export abstract class ComputedPreference<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  #table: UtilityTable | null = null;
  #bounds: Bounds | null = null;

  constructor(agenda: Agenda<I>) {
    this.agenda = agenda;
  }

  static {
    writeUtilities = (preference, into, mask) => {
      if (preference instanceof ComputedPreference && preference.#table === null)
        preference.write(into, mask);
      else copyWhere(mask, utilitiesOf(preference.table()), into);
    };
    boundsIn = (preference) => {
      if (preference instanceof ComputedPreference) return (preference.#bounds ??= preference.#findBounds());
      let bounds = ofOthers.get(preference);
      if (bounds === undefined) {
        bounds = preference.bounds();
        ofOthers.set(preference, bounds);
      }
      return bounds;
    };
  }

  /** The utility of one outcome; used while the table has not been computed. */
  protected abstract computeOne(index: number): number;

  /** Writes the utilities of all outcomes to an array or, with a mask, of those that have a 1 in it. */
  protected abstract write(into: Float64Array, mask: Mask): void;

  /** The bounds on an agenda of several blocks, in new arrays. */
  protected abstract computeBounds(): Bounds;

  of(outcome: OutcomeOf<I>): number {
    return this.at(indexIn(this.agenda, outcome));
  }

  at(index: number): number {
    return this.#table === null ? this.computeOne(index) : (utilitiesOf(this.#table)[index] as number);
  }

  table(): UtilityTable {
    if (this.#table === null) {
      assertEnumerated("utilities", this.agenda);
      const utilities = new Float64Array(this.agenda.size);
      this.write(utilities, null);
      this.#table = new UtilityTable(utilities, this.agenda);
    }
    return this.#table;
  }

  /** A search of a single block has to compute the whole table, which bounds it best. */
  #findBounds(): Bounds {
    const { settled } = blocksOf(this.agenda);
    return settled === 0 ? boundsOf(this.agenda, this.table()) : checkedBounds(this.computeBounds());
  }

  bounds(): Bounds {
    const { lower, upper, fill } = boundsIn(this);
    return Object.freeze({ lower: lower.slice(), upper: upper.slice(), fill });
  }
}
Object.freeze(ComputedPreference.prototype);

/** Copies the utilities of the outcomes that have a 1 in the mask; all when there is none. */
export function copyWhere(mask: Mask, utilities: Float64Array, into: Float64Array): void {
  if (mask === null) return into.set(utilities);
  for (let index = 0; index < into.length; index++)
    if (mask[index] === 1) into[index] = utilities[index] as number;
}
