import type { CsvPoint } from "@summitry/core/csv";
import type { Input } from "@summitry/core";
import { lakePoints, type LakeColumn } from "../evidence/lakes.ts";
import { DAYS } from "../calendar.ts";

/** The winter of the record, by the year of its runoff. */
export const RECORD = 2023;

/**
 * Elevation of a lake day by day: on a line between the measured levels of the first of each month. With the winter of
 * another year it rises and falls from 14 June 2022 on by as many feet as in the same months of that year.
 */
export function lake(column: Exclude<LakeColumn, "inflow">, winter: number, lift: number): Input {
  const measured = lakePoints(column, `${winter - 1}-06-14`);
  const shift = lift + levelOn(lakePoints(column, "2022-06-14"), 0) - levelOn(measured, 0);
  const levels = Float64Array.from({ length: DAYS + 1 }, (_, day) => levelOn(measured, day) + shift);
  return { unit: "feet above sea level", value: ({ day }) => levels[Math.min(day, DAYS)] ?? Number.NaN };
}

function levelOn(points: readonly CsvPoint[], day: number): number {
  const at = points.findLastIndex((point) => point.day <= day);
  const [from, to] = [points[at], points[at + 1]];
  if (from === undefined || to === undefined) return Number.NaN;
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day);
}
