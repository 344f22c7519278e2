import type { Agenda } from "./agenda.ts";
import { assertListed } from "./listed.ts";
import { highestIn, lowestIn } from "./outline.ts";
import type { Preference } from "./preferences.ts";
import type { Mask } from "./utility-table.ts";

/**
 * Which outcomes may be put forward: a mask, or, for an agenda too large to be listed, a rule by outcome number; `null` when
 * all may.
 */
export type Free = Mask | ((index: number) => boolean);

/** The questions strategies ask about outcomes, answered by outcome number. Utilities count times a share, 0 or more. */
export interface Search {
  /** Lowest utility on the agenda, whole, of outcomes that are not free too. */
  readonly lowest: number;
  /** Highest utility of those that are free, whole; NaN when none is. */
  readonly highest: number;
  /** The smallest utility of at least a threshold; -1 for none. */
  lowestAtLeast(threshold: number, share: number): number;
  /** The utility nearest to a number; -1 for none. */
  nearest(utility: number, share: number): number;
}

/** How to search a preference. */
export function searchIn(preference: Preference, free: Free): Search {
  return preference.search?.(free) ?? new TableSearch(preference, maskOf(preference.agenda, free));
}

/**
 * A mask, whatever it was given as.
 *
 * @throws InputError for a rule on an agenda too large to be listed.
 */
export function maskOf(agenda: Agenda, free: Free): Mask {
  if (typeof free !== "function") return free;
  assertListed("space.mask", agenda);
  return Uint8Array.from({ length: agenda.size }, (_, index) => (free(index) ? 1 : 0));
}

class TableSearch implements Search {
  readonly #preference: Preference;
  readonly #mask: Mask;
  #lowest: number | null = null;
  #highest: number | null = null;

  constructor(preference: Preference, mask: Mask) {
    this.#preference = preference;
    this.#mask = mask;
  }

  get lowest(): number {
    return (this.#lowest ??= lowestIn(this.#preference));
  }

  get highest(): number {
    return (this.#highest ??= highestIn(this.#preference, this.#mask));
  }

  lowestAtLeast(threshold: number, share: number): number {
    return this.#preference.table().lowestAtLeast(threshold, this.#mask, share);
  }

  nearest(utility: number, share: number): number {
    return this.#preference.table().nearest(utility, this.#mask, share);
  }
}
