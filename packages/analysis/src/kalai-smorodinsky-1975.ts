import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "./evaluated-table.ts";
import { SAME } from "./solutions.ts";

/**
 * The outcome of a zone, by number, in which the party with the smallest share gets the largest share it can; `null`
 * for an empty zone. A share is a party's gain over walking away, divided by its largest gain in the zone. Outcomes that
 * tie are compared by the second smallest share, and so on, then by number.
 */
export function kalaiSmorodinsky1975Of(
  table: EvaluatedTable<Issues, string>,
  zone: Uint32Array,
): number | null {
  const shares = sharesIn(table, zone);
  const smallest = Float64Array.from(zone, (_, at) =>
    shares.reduce((least, share) => Math.min(least, share[at] as number), Number.POSITIVE_INFINITY),
  );
  const highest = smallest.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
  let best = Array.from(zone.keys())
    .filter((at) => (smallest[at] as number) >= highest - SAME)
    .map((at) => ({ at, ascending: shares.map((share) => share[at] as number).sort((a, b) => a - b) }));
  for (let rank = 1; rank < shares.length; rank++) {
    const most = Math.max(...best.map(({ ascending }) => ascending[rank] as number));
    best = best.filter(({ ascending }) => (ascending[rank] as number) >= most - SAME);
  }
  return zone[best[0]?.at ?? -1] ?? null;
}

/** Every party's shares in the outcomes of a zone; 1 throughout for a party that has nothing to gain there. */
function sharesIn({ sides }: EvaluatedTable<Issues, string>, zone: Uint32Array): readonly Float64Array[] {
  return sides.map(({ utilities, reservation, min }) => {
    const from = Number.isFinite(reservation) ? reservation : min;
    let ideal = from;
    for (const index of zone) ideal = Math.max(ideal, utilities[index] as number);
    const most = ideal - from;
    if (most <= SAME * Math.max(1, Math.abs(ideal))) return new Float64Array(zone.length).fill(1);
    return Float64Array.from(zone, (index) => ((utilities[index] as number) - from) / most);
  });
}
