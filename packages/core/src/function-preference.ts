import type { Agenda, Issues, OutcomeOf } from "./agenda.ts";
import { finite, indexIn, type Preference } from "./preferences.ts";
import { UtilityTable } from "./utility-table.ts";

/**
 * Any function of the outcome.
 *
 * @throws InputError when the function is asked for an outcome and answers with a number that is not finite.
 */
export function utility<I extends Issues>(
  agenda: Agenda<I>,
  worth: (outcome: OutcomeOf<I>) => number,
): Preference<I> {
  return new FunctionPreference(agenda, (index) => worth(agenda.outcome(index)));
}

/**
 * A preference seen through a function of utility and outcome, such as a discount on texts expected to fail.
 *
 * @throws InputError when the function answers with a number that is not finite.
 */
export function reshaped<I extends Issues>(
  base: Preference<I>,
  shape: (utility: number, index: number) => number,
): Preference<I> {
  const all = (): Float64Array => {
    const { values } = base.table();
    const shaped = new Float64Array(values.length);
    for (let index = 0; index < shaped.length; index++) shaped[index] = shape(values[index] as number, index);
    return shaped;
  };
  return new FunctionPreference(base.agenda, (index) => shape(base.at(index), index), all);
}

/**
 * A preference worked out by outcome number, in two ways that must agree: `at` for one outcome, which a text in force is
 * asked for every day, and `all` for the whole table, which a meeting needs at once.
 *
 * @throws InputError when a number asked for is not finite.
 */
export function computed<I extends Issues>(
  agenda: Agenda<I>,
  { at, all }: { at(index: number): number; all(): Float64Array },
): Preference<I> {
  return new FunctionPreference(agenda, at, all);
}

/** A preference given by a function of the outcome's number. */
export class FunctionPreference<I extends Issues> implements Preference<I> {
  readonly agenda: Agenda<I>;
  readonly #worth: (index: number) => number;
  readonly #all: () => Float64Array;
  #table: UtilityTable | null = null;

  constructor(agenda: Agenda<I>, worth: (index: number) => number, all?: () => Float64Array) {
    this.agenda = agenda;
    this.#worth = worth;
    this.#all = all ?? (() => Float64Array.from({ length: agenda.size }, (_, index) => worth(index)));
  }

  of(outcome: OutcomeOf<I>): number {
    return this.at(indexIn(this.agenda, outcome));
  }

  at(index: number): number {
    return this.#table === null
      ? finite("utility", this.#worth(index))
      : (this.#table.values[index] as number);
  }

  table(): UtilityTable {
    return (this.#table ??= new UtilityTable(this.#all()));
  }
}
