import type { Issues } from "@summitry/core";
import type { Obstruction } from "./obstacles.ts";
import type { EvaluatedTable } from "./evaluated-table.ts";

/** The zone of agreement as a mask by outcome number: 1 for the outcomes that no obstacle keeps out. */
export function zoneOf({ setOf }: Obstruction<string>): Uint8Array {
  const zone = new Uint8Array(setOf.length);
  for (let index = 0; index < zone.length; index++) zone[index] = setOf[index] === 0 ? 1 : 0;
  return zone;
}

/** Share of the agenda's outcomes that are in the zone and worth more than walking away to every party. */
export function rationalShareOf(
  { agenda, sides }: EvaluatedTable<Issues, string>,
  zone: Uint32Array,
): number {
  const irrational = new Uint8Array(agenda.size);
  for (const { utilities, reservation } of sides) {
    for (const index of zone) if (!((utilities[index] as number) > reservation)) irrational[index] = 1;
  }
  const rational = zone.reduce((count, index) => count + 1 - (irrational[index] as number), 0);
  return rational / agenda.size;
}

/** Numbers of the outcomes that a mask marks with 1, ascending. */
export function indicesIn(mask: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(mask.length);
  let size = 0;
  for (let index = 0; index < mask.length; index++) if (mask[index] === 1) numbers[size++] = index;
  return numbers.slice(0, size);
}
