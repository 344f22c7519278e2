import { frozen } from "../data/frozen.ts";
import type { Agenda, AgendaOptions, IssueWords } from "./agenda.ts";
import type { Issues, OutcomeOf } from "./issues.ts";
import type { Combinations } from "./combinations.ts";
import { InputError } from "../errors/input-error.ts";
import { LARGEST_ENUMERATED_AGENDA, needsEnumeration } from "./enumerated.ts";

/** The most combinations of values that any agenda may have. */
export const LARGEST_IMPLICIT_AGENDA = 1_000_000_000_000;

/** An agenda too large to be listed: its outcomes have numbers, and an outcome is created when it is asked for. */
export class ImplicitAgenda<I extends Issues> implements Agenda<I> {
  readonly issues: I;
  readonly names: readonly string[];
  readonly words: Readonly<Record<string, IssueWords>>;
  readonly size: number;
  readonly #combinations: Combinations<I>;

  /**
   * @throws InputError above the largest size, and for issues that can't be cut in two so that each half has at most
   *   a million combinations.
   */
  constructor(combinations: Combinations<I>, { words = {} }: AgendaOptions<I> = {}) {
    this.issues = combinations.issues;
    this.names = combinations.names;
    this.words = frozen(structuredClone(words as Readonly<Record<string, IssueWords>>));
    this.size = combinations.size;
    this.#combinations = combinations;
    if (this.size > LARGEST_IMPLICIT_AGENDA) {
      const allowed = `at most ${LARGEST_IMPLICIT_AGENDA} combinations`;
      throw new InputError({ field: "agenda", value: this.size, allowed });
    }
    const larger = largerHalf(this, middleOf(this));
    if (larger > LARGEST_ENUMERATED_AGENDA) {
      const allowed = `issues in an order in which each half has at most ${LARGEST_ENUMERATED_AGENDA} combinations`;
      throw new InputError({ field: "agenda", value: larger, allowed });
    }
    Object.freeze(this);
  }

  outcome(index: number): OutcomeOf<I> {
    return Object.freeze(this.#combinations.outcome(checkedNumber(this, index)));
  }

  indexOf(outcome: unknown): number {
    return this.#combinations.codeOf(outcome);
  }

  digits(): never {
    throw needsEnumeration("agenda.digits", this);
  }
}
Object.freeze(ImplicitAgenda.prototype);

/**
 * Returns the number of an outcome after checking it.
 *
 * @throws InputError for a number that no outcome has.
 */
export function checkedNumber({ size }: Pick<Agenda, "size">, index: number): number {
  if (Number.isInteger(index) && index >= 0 && index < size) return index;
  const allowed = `a whole number from 0 to ${size - 1}`;
  throw new InputError({ field: "outcome", value: index, allowed });
}

/** How many issues to put in the first half so that the larger half has as few combinations as possible. */
export function middleOf(agenda: Pick<Agenda, "names" | "issues">): number {
  let middle = 1;
  for (let at = 2; at < agenda.names.length; at++) {
    if (largerHalf(agenda, at) < largerHalf(agenda, middle)) middle = at;
  }
  return middle;
}

function largerHalf({ names, issues }: Pick<Agenda, "names" | "issues">, middle: number): number {
  const count = (half: readonly string[]): number =>
    half.reduce((product, name) => product * (issues[name]?.length ?? 1), 1);
  return Math.max(count(names.slice(0, middle)), count(names.slice(middle)));
}
