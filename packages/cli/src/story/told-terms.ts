import type { Outcome } from "@summitry/core";

/** What was last told of each party, or of all, at each table: opening offers, or signed terms. */
export class ToldTerms {
  readonly #told = new Map<string, { readonly day: number; readonly outcome: Outcome }>();

  /** The day on which the reader was told the same, or `null` if it is new; then it is told by now. */
  toldOn(day: number, table: string, party: string, outcome: Outcome): number | null {
    const key = JSON.stringify([table, party]);
    const before = this.#told.get(key);
    if (before !== undefined && same(before.outcome, outcome)) return before.day;
    this.#told.set(key, { day, outcome });
    return null;
  }
}

/** Whether two texts of one table say the same. */
export function same(one: Outcome, other: Outcome): boolean {
  return Object.entries(one).every(([issue, value]) => other[issue] === value);
}
