import { anAgenda, aPreference } from "../../errors/things.ts";
import { aFunction, anObject, maybe, orNull } from "../../errors/checks.ts";
import { ComputedPreference, copyWhere } from "../computed-preference.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../../agenda/issues.ts";
import { changed } from "./discounted.ts";
import { assertEnumerated } from "../../agenda/enumerated.ts";
import { InputError } from "../../errors/input-error.ts";
import { finiteUtility } from "../finite.ts";
import type { Preference } from "../preference.ts";
import { boundsOf, type Bounds } from "../bounds.ts";
import { utilitiesOf, type Mask } from "../utility-table.ts";

/**
 * A preference given by any function of the outcome.
 *
 * @throws InputError for an agenda too large to be listed, and, naming the outcome, whenever the function returns a
 *   number that is not finite.
 */
export function utility<I extends Issues>(
  agenda: Agenda<I>,
  worth: (outcome: OutcomeOf<I>) => number,
): Preference<I> {
  anAgenda("agenda", agenda);
  aFunction("worth", worth);
  return new FunctionPreference(agenda, (index) => worth(agenda.outcome(index)));
}

/**
 * A preference whose utilities are passed through a function of utility and outcome number, such as a discount on
 * texts expected to fail.
 *
 * @throws InputError when the function returns a number that is not finite.
 */
export function transformed<I extends Issues>(
  base: Preference<I>,
  shape: (utility: number, index: number) => number,
): Preference<I> {
  aPreference("base", base);
  aFunction("shape", shape);
  return changed(base, shape, shaped);
}

function shaped<I extends Issues>(
  whole: Preference<I>,
  shape: (utility: number, index: number) => number,
): Preference<I> {
  const all = (): Float64Array => {
    const values = utilitiesOf(whole.table());
    const shaped = new Float64Array(values.length);
    for (let index = 0; index < shaped.length; index++) shaped[index] = shape(values[index] as number, index);
    return shaped;
  };
  return new FunctionPreference(whole.agenda, (index) => shape(whole.at(index), index), all);
}

const takes = anObject({ at: aFunction, all: aFunction, bounds: maybe(orNull(aFunction)) });

/** Whether a computation is as it should be, told at once: agents make preferences as a run goes on. */
function isComputation({ at, all, bounds }: Partial<Computation> = {}): boolean {
  return (
    typeof at === "function" &&
    typeof all === "function" &&
    (bounds === undefined || bounds === null || typeof bounds === "function")
  );
}

/** How to compute a preference, by outcome number. */
export interface Computation {
  /** The utility of one outcome. */
  at(index: number): number;
  /** The utilities of all outcomes, in a new array. */
  all(): Float64Array;
  /** Bounds that are known before the utilities are computed; `null` or left out for none. */
  readonly bounds?: (() => Bounds) | null;
}

/**
 * A preference computed by outcome number, in two or three ways that must agree. `at` computes one outcome, which is
 * needed every day for a text in force; `all` computes the whole table; `bounds`, if given, spare a meeting on a
 * large agenda computing most of the table.
 *
 * @throws InputError when a number that is asked for is not finite, or `all` gives another number of them.
 */
export function computed<I extends Issues>(agenda: Agenda<I>, computation: Computation): Preference<I> {
  anAgenda("computed.agenda", agenda);
  if (computation === null || !isComputation(computation)) takes("computed", computation);
  const { at, all, bounds } = computation;
  return new FunctionPreference(agenda, at, all, bounds);
}

/** A preference given by a function of the outcome's number. */
export class FunctionPreference<I extends Issues> extends ComputedPreference<I> {
  readonly #worth: (index: number) => number;
  readonly #all: (() => Float64Array) | undefined;
  readonly #given: (() => Bounds) | null;

  constructor(
    agenda: Agenda<I>,
    worth: (index: number) => number,
    all?: () => Float64Array,
    bounds: (() => Bounds) | null = null,
  ) {
    assertEnumerated("utility", agenda);
    super(agenda);
    this.#worth = worth;
    this.#given = bounds;
    this.#all = all;
    Object.freeze(this);
  }

  protected override computeOne(index: number): number {
    return finiteUtility(this.agenda, index, this.#worth(index));
  }

  protected override write(into: Float64Array, mask: Mask): void {
    if (this.#all === undefined) {
      for (let index = 0; index < into.length; index++)
        if (mask === null || mask[index] === 1) into[index] = this.#worth(index);
      return;
    }
    const all = this.#all();
    if (all.length !== into.length) {
      const allowed = `${into.length} utilities, one for every outcome`;
      throw new InputError({ field: "computed.all", value: all.length, allowed });
    }
    copyWhere(mask, all, into);
  }

  /** Without given bounds, they are taken from the whole table. */
  protected override computeBounds(): Bounds {
    return this.#given?.() ?? boundsOf(this.agenda, this.table());
  }
}
Object.freeze(FunctionPreference.prototype);
