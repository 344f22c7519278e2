import { aPreference } from "../../errors/things.ts";
import { aListOf, aNumber, anObject, aRecordOf, anything } from "../../errors/checks.ts";
import { utilitiesOf } from "../utility-table.ts";
import { digitsOf } from "../../agenda/digits.ts";
import { boundsIn } from "../computed-preference.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, Value } from "../../agenda/issues.ts";
import { changed } from "./discounted.ts";
import { InputError } from "../../errors/input-error.ts";
import { computed } from "./function.ts";
import { assertEnumerated } from "../../agenda/enumerated.ts";
import type { Bounds } from "../bounds.ts";
import type { Preference } from "../preference.ts";
import { blocksOf } from "../blocks.ts";

/** An amount that values of several issues add to the utility together, on top of what each adds alone. */
export interface Interaction<I extends Issues = Issues> {
  /**
   * The outcomes it applies to: for each issue named, the value that the outcome must have, or a list with one of
   * which it must have.
   */
  readonly when: { readonly [K in keyof I]?: I[K][number] | readonly I[K][number][] };
  /** Amount added to their utility; finite, and below 0 to lower it. */
  readonly adds: number;
}

const takes = aListOf(
  anObject(
    { when: aRecordOf(anything, "values by issue"), adds: aNumber() },
    { of: "an interaction: an object" },
  ),
  { of: "interactions" },
);

/**
 * A preference with interactions between issues: the utility of an outcome is increased by every interaction that
 * applies to it, in the order given. The base may be any preference; if it is discounted, so is the result.
 *
 * @example withInteractions(base, [{ when: { price: 10, delivery: ["fast", "express"] }, adds: 0.2 }]);
 * @throws InputError for an agenda too large to be listed, an interaction that names no issue, an unknown issue or
 *   value, or an amount that is not finite.
 */
export function withInteractions<I extends Issues>(
  base: Preference<I>,
  interactions: readonly Interaction<I>[],
): Preference<I> {
  aPreference("base", base);
  takes("interactions", interactions);
  const { agenda } = base;
  assertEnumerated("withInteractions", agenda);
  const terms = interactions.map((each, at) => termOf(agenda as Agenda, each as Interaction, at));
  return changed(base, terms, withTerms);
}

function withTerms<I extends Issues>(whole: Preference<I>, terms: readonly MatchingTerm[]): Preference<I> {
  const added = (utility: number, index: number): number => {
    let sum = utility;
    for (const term of terms) if (term.matches(index)) sum += term.adds;
    return sum;
  };
  return computed(whole.agenda, {
    at: (index) => added(whole.at(index), index),
    all: () => utilitiesOf(whole.table()).map(added),
    bounds: () => boundsWithTerms(whole, terms, added),
  });
}

/** An interaction, with the values it names marked by position for each issue it names. */
interface MatchingTerm {
  readonly adds: number;
  readonly named: readonly {
    readonly issue: number;
    readonly digits: Uint32Array;
    readonly marks: Uint8Array;
  }[];
  matches(index: number): boolean;
}

function termOf(agenda: Agenda, { when, adds }: Interaction, at: number): MatchingTerm {
  const field = `interactions.${at}`;
  const named = Object.entries(when).map(([name, given]) => {
    const issue = agenda.names.indexOf(name);
    if (issue < 0) throw new InputError({ field: `${field}.when`, value: name, allowed: agenda.names });
    const values = agenda.issues[name] ?? [];
    const marks = new Uint8Array(values.length);
    const wanted = Array.isArray(given) ? (given as readonly Value[]) : [given as Value];
    if (wanted.length === 0)
      throw new InputError({ field: `${field}.when.${name}`, value: given, allowed: "at least one value" });
    for (const value of wanted) {
      const digit = values.indexOf(value);
      if (digit < 0) {
        throw new InputError({ field: `${field}.when.${name}`, value, allowed: values.map(String) });
      }
      marks[digit] = 1;
    }
    return { issue, digits: digitsOf(agenda, issue), marks };
  });
  if (named.length === 0)
    throw new InputError({ field: `${field}.when`, value: when, allowed: "at least one issue" });
  return {
    adds,
    named,
    matches: (index) => named.every(({ digits, marks }) => marks[digits[index] as number] === 1),
  };
}

/**
 * Bounds of the base, plus the interactions that apply throughout a block, plus those that may apply to some of its
 * outcomes where they widen the bound.
 */
function boundsWithTerms<I extends Issues>(
  whole: Preference<I>,
  terms: readonly MatchingTerm[],
  added: (utility: number, index: number) => number,
): Bounds {
  const { starts, settled } = blocksOf(whole.agenda);
  const base = boundsIn(whole);
  const bounds = (of: Float64Array, bound: (adds: number, none: number) => number): Float64Array =>
    of.map((utility, block) => {
      const start = starts[block] as number;
      let sum = utility;
      for (const { adds, named } of terms) {
        const fixed = named.filter(({ issue }) => issue < settled);
        if (fixed.some(({ digits, marks }) => marks[digits[start] as number] === 0)) continue;
        sum += fixed.length === named.length ? adds : bound(adds, 0);
      }
      return sum;
    });
  return {
    lower: bounds(base.lower, Math.min),
    upper: bounds(base.upper, Math.max),
    fill(into, block) {
      base.fill(into, block);
      const [start, end] = [starts[block] as number, starts[block + 1] as number];
      for (let index = start; index < end; index++)
        into[index - start] = added(into[index - start] as number, index);
    },
  };
}
