import { InputError } from "@summitry/core";
import { aRecordOf, numbersInOrder } from "@summitry/core/checks";
import type { Totals } from "./box.ts";

/** Values of parameters by id: one list each, a value a run. */
export type ParameterValues = Readonly<Record<string, ArrayLike<number>>>;

/** Runs as cases in the space of their parameters, and in which of them an outcome came about. */
export interface Cases {
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** 1 for a run with the outcome, 0 for one without. */
  readonly hits: Uint8Array;
  readonly totals: Totals;
}

const takesValues = aRecordOf(numbersInOrder, "an object with a list of numbers for each parameter");

/**
 * Cases of lists from outside.
 *
 * @throws InputError for lists of different lengths, for none, and for what is no number or no yes or no.
 */
export function casesOf(values: ParameterValues, outcome: ArrayLike<boolean | number>): Cases {
  takesValues("values", values);
  const names = Object.keys(values);
  if (names.length === 0)
    throw new InputError({ field: "values", value: values, allowed: "at least one parameter" });
  const hits = yesOrNo(outcome);
  for (const name of names) {
    const { length } = values[name] as ArrayLike<number>;
    if (length === hits.length) continue;
    const allowed = `as many numbers as there are outcomes, ${hits.length}`;
    throw new InputError({ field: `values.${name}`, value: values[name], allowed });
  }
  const columns = new Map(names.map((name) => [name, Float64Array.from(values[name] as ArrayLike<number>)]));
  return { names, columns, hits, totals: totalsOf(hits) };
}

/** Some of the cases: those from one position up to another. */
export function sliced({ names, columns, hits }: Cases, from: number, to: number): Cases {
  const part = hits.slice(from, to);
  const cut = new Map(names.map((name) => [name, (columns.get(name) as Float64Array).slice(from, to)]));
  return { names, columns: cut, hits: part, totals: totalsOf(part) };
}

function yesOrNo(outcome: ArrayLike<boolean | number>): Uint8Array {
  const allowed = "a list of true and false, or of 1 and 0";
  if (!Array.isArray(outcome) && !(ArrayBuffer.isView(outcome) && !(outcome instanceof DataView)))
    throw new InputError({ field: "outcome", value: outcome, allowed });
  return Uint8Array.from(outcome as ArrayLike<unknown>, (value, at) => {
    if (value === true || value === 1) return 1;
    if (value === false || value === 0) return 0;
    throw new InputError({ field: `outcome.${at}`, value, allowed: "true or false" });
  });
}

function totalsOf(hits: Uint8Array): Totals {
  return { runs: hits.length, hits: hits.reduce((sum, hit) => sum + hit, 0) };
}
