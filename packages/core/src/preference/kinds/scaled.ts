import { utilitiesOf } from "../utility-table.ts";
import { boundsIn } from "../computed-preference.ts";
import type { Preference } from "../preference.ts";
import type { Bounds } from "../bounds.ts";
import { UtilityTable } from "../utility-table.ts";

/** A preference with all its utilities multiplied by `share`, 0 or more. Computes only what it is asked for. */
export function scaled(whole: Preference, share: number): Preference {
  let table: UtilityTable | null = null;
  const times = (values: Float64Array): Float64Array => values.map((value) => share * value);
  return Object.freeze<Preference>({
    agenda: whole.agenda,
    of: (outcome) => share * whole.of(outcome),
    at: (index) => share * whole.at(index),
    table: () => (table ??= new UtilityTable(times(utilitiesOf(whole.table())), whole.agenda)),
    bounds(): Bounds {
      const { lower, upper, fill } = boundsIn(whole);
      return {
        lower: times(lower),
        upper: times(upper),
        fill(into, block) {
          fill(into, block);
          for (let at = 0; at < into.length; at++) into[at] = share * (into[at] as number);
        },
      };
    },
  });
}
