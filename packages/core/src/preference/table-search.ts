import type { Agenda } from "../agenda/agenda.ts";
import { assertEnumerated } from "../agenda/enumerated.ts";
import { highestIn, lowestIn } from "./block-reader.ts";
import type { Preference } from "./preference.ts";
import type { Allowed, Search } from "./search.ts";
import type { Mask } from "./utility-table.ts";

/** The search of a preference: its own if it has one, or else a search of its table. */
export function searchIn(preference: Preference, free: Allowed): Search {
  return preference.search?.(free) ?? new TableSearch(preference, maskOf(preference.agenda, free));
}

/**
 * The allowed outcomes as a mask.
 *
 * @throws InputError for a function on an agenda too large to be listed.
 */
export function maskOf(agenda: Agenda, free: Allowed): Mask {
  if (typeof free !== "function") return free;
  assertEnumerated("space.mask", agenda);
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
