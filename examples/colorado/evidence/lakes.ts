import { readFileSync } from "node:fs";
import { csvPoints, type CsvPoint } from "@summitry/core/csv";

/**
 * Elevation of Lake Mead and Lake Powell on the first day of every month, in feet, and the unregulated inflow into Lake
 * Powell of that month, in million acre-feet: June 2010 to December 2023.
 *
 * Source: US Bureau of Reclamation, HydroData (https://www.usbr.gov/uc/water/hydrodata/reservoir_data/921/csv/49.csv,
 * 919/csv/49.csv and 919/csv/34.csv), in the public domain. Taken from
 * https://github.com/ImmersiveModelsColoradoRiver/LakeMeadWaterConservationProgramAnalysis at commit 9d3b67f
 * (R-Fig1to5/AutoReadUSBRData/dfResDataMonthly.csv), read on 27 November 2026. Inflow is rounded to 0.001.
 */
const text = readFileSync(new URL("./lakes.csv", import.meta.url), "utf8");

/** A column of the data. */
export type LakeColumn = "mead" | "powell" | "inflow";

/** The points of a column, by days after a date. */
export function lakePoints(column: LakeColumn, start: string): readonly CsvPoint[] {
  return csvPoints(text, { file: "lakes.csv", column, start });
}

/** Unregulated inflow into Lake Powell from April to July of a year, million acre-feet. */
export function measuredRunoff(year: number): number {
  const months = lakePoints("inflow", `${year}-04-01`).filter(({ day }) => day >= 0 && day < 122);
  return months.reduce((sum, { value }) => sum + value, 0);
}
