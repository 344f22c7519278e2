import type { Outcome } from "@summitry/core";

/**
 * Remembers which terms the story mentioned last, for each party or for all, at each table: opening offers, or signed
 * terms.
 */
export class LatestTerms {
  readonly #told = new Map<string, { readonly day: number; readonly outcome: Outcome }>();

  /** The day on which the same terms were mentioned, or `null` if they are new; then remembers them as mentioned. */
  shownOn(day: number, table: string, party: string, outcome: Outcome): number | null {
    const key = JSON.stringify([table, party]);
    const before = this.#told.get(key);
    if (before !== undefined && sameTerms(before.outcome, outcome)) return before.day;
    this.#told.set(key, { day, outcome });
    return null;
  }
}

/** Whether two texts of one table have the same terms. */
export function sameTerms(one: Outcome, other: Outcome): boolean {
  return Object.entries(one).every(([issue, value]) => other[issue] === value);
}
