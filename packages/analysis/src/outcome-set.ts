import type { Agenda, Issues, OutcomeOf } from "@summitry/core";

/** A set of outcomes of an agenda. Iterating creates the outcomes, in enumeration order. */
export class OutcomeSet<I extends Issues = Issues> implements Iterable<OutcomeOf<I>> {
  /** Number of outcomes in the set. */
  readonly size: number;
  /** Their share of the agenda's outcomes, from 0 to 1. */
  readonly share: number;
  readonly #agenda: Agenda<I>;
  readonly #mask: Uint8Array;

  /** @internal */
  constructor(agenda: Agenda<I>, mask: Uint8Array) {
    this.#agenda = agenda;
    this.#mask = mask;
    this.size = mask.reduce((size, is) => size + is, 0);
    this.share = this.size / agenda.size;
  }

  /** Whether an outcome is in the set; false for anything that is not an outcome of the agenda. */
  has(outcome: OutcomeOf<I>): boolean {
    return this.#mask[this.#agenda.indexOf(outcome)] === 1;
  }

  /** The outcomes, in enumeration order. */
  *[Symbol.iterator](): Generator<OutcomeOf<I>, undefined> {
    for (let index = 0; index < this.#mask.length; index++) {
      if (this.#mask[index] === 1) yield this.#agenda.outcome(index);
    }
  }
}
