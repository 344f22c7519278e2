import { stream } from "@summitry/core";
import type { DrawTable } from "./draw-table.ts";
import type { Observation, ObservedRecord } from "./observation.ts";

/**
 * The record that a draw would have left: its own readings, off by what the tolerances allow. An optional observation that
 * the draw has no reading for is left out; `null` where it lacks any other.
 */
export function syntheticRecord(
  table: DrawTable,
  observed: ObservedRecord,
  at: number,
): ObservedRecord | null {
  const record: Record<string, Observation> = {};
  for (const [name, observation] of Object.entries(observed)) {
    const reading = table.readings.get(name)?.[at] ?? Number.NaN;
    if (Number.isNaN(reading)) {
      if ("optional" in observation && observation.optional === true) continue;
      return null;
    }
    const random = stream(table.seed, table.runs[at] as number, "calibration", "synthetic", name);
    if ("misread" in observation) {
      const isMisread = random.uniform() < observation.misread;
      record[name] = { ...observation, value: isMisread ? reading !== 1 : reading === 1 };
      continue;
    }
    const error =
      "deviation" in observation
        ? random.normal() * observation.deviation
        : (2 * random.uniform() - 1) * observation.halfWidth;
    record[name] = { ...observation, value: reading + error };
  }
  return record;
}
