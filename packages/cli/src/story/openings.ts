import type { Outcome } from "@summitry/core";

/** What each party opened with when its table was last told of. */
export class Openings {
  readonly #told = new Map<string, { readonly day: number; readonly outcome: Outcome }>();

  /** The day on which the reader was told of the same opening, or `null` if it is new; then it is told by now. */
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
