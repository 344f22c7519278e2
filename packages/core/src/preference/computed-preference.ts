import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { Bounds } from "./bounds.ts";
import { indexIn } from "./finite.ts";
import type { Preference } from "./preference.ts";
import { UtilityTable, utilitiesOf } from "./utility-table.ts";

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
    boundsIn = (preference) => {
      if (preference instanceof ComputedPreference)
        return (preference.#bounds ??= preference.computeBounds());
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

  /** The utilities of all outcomes, in a new array. */
  protected abstract computeAll(): Float64Array;

  /** The bounds, in new arrays. */
  protected abstract computeBounds(): Bounds;

  of(outcome: OutcomeOf<I>): number {
    return this.at(indexIn(this.agenda, outcome));
  }

  at(index: number): number {
    return this.#table === null ? this.computeOne(index) : (utilitiesOf(this.#table)[index] as number);
  }

  table(): UtilityTable {
    return (this.#table ??= new UtilityTable(this.computeAll(), this.agenda));
  }

  bounds(): Bounds {
    const { lower, upper, fill } = boundsIn(this);
    return Object.freeze({ lower: lower.slice(), upper: upper.slice(), fill });
  }
}
Object.freeze(ComputedPreference.prototype);
