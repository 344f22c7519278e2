/** Inputs from CSV text, wherever the text comes from: a file, a form, the network. */
import { aName, anObject, aText, maybe, oneAmong } from "../errors/checks.ts";
import { type Input, series } from "../scenario/input.ts";
import { columnOf } from "./csv-columns.ts";
import { daysOf } from "./csv-days.ts";
import { numbersOf } from "./csv-numbers.ts";
import { readCsvText } from "./csv-text.ts";

/** What to read of a CSV text, and how. */
export interface CsvOptions {
  /** Name of the file, for errors. */
  readonly file?: string | undefined;
  /** The column of values, by its name in the header. May be left out where there is but one beside the days. */
  readonly column?: string | undefined;
  /** The column of dates or of days of the run, by its name in the header; the first when left out. */
  readonly when?: string | undefined;
  /** Date of day 0 as YYYY-MM-DD, as of the scenario. Only needed where the file has dates. */
  readonly start?: string | undefined;
  /** The decimal mark. When left out it is told from the numbers, and numbers that could mean two things are refused. */
  readonly decimal?: "." | "," | undefined;
}

/** A value, and the day from which it holds. */
export interface CsvPoint {
  /** Day of the run, from 0; below 0 before it begins. */
  readonly day: number;
  readonly value: number;
}

const parts = {
  file: maybe(aName),
  column: maybe(aName),
  when: maybe(aName),
  start: maybe(aText),
  decimal: maybe(oneAmong([".", ","])),
};
const takesOptions = anObject(parts, { of: "options: an object" });
const takesOptionsAndUnit = anObject({ ...parts, unit: maybe(aText) }, { of: "options: an object" });

/**
 * The input that a column of a CSV text gives: each value holds from its day until the next; the first also holds before.
 *
 * @throws InputError naming the file, the line, the column, what is written there and what is allowed.
 */
export function csvSeries(
  text: string,
  options: CsvOptions & { /** Unit in words. */ readonly unit?: string | undefined } = {},
): Input {
  takesOptionsAndUnit("csvSeries", options);
  const { unit, ...rest } = options;
  return series(csvPoints(text, rest), unit);
}

/**
 * The points of a column of a CSV text, in the order of their days. The text has a header; commas, semicolons or tabs
 * stand between its fields; empty lines don't count.
 *
 * @throws InputError naming the file, the line, the column, what is written there and what is allowed.
 */
export function csvPoints(text: string, options: CsvOptions = {}): readonly CsvPoint[] {
  aText("text", text);
  takesOptions("csvPoints", options);
  const { file = "csv", column, when, start, decimal } = options;
  const table = readCsvText(text, file);
  const dayCells = columnOf(table, { name: when, option: "when" });
  const valueCells = columnOf(table, { name: column, option: "column", beside: dayCells.name });
  const days = daysOf(dayCells, start);
  const values = numbersOf(valueCells, { delimiter: table.delimiter, decimal });
  return days.map((day, at) => ({ day, value: values[at]! }));
}
