import { InputError } from "../errors/input-error.ts";
import { isDate } from "../scenario/date.ts";
import { type CsvColumn, refuseCell } from "./csv-columns.ts";

const A_DAY = 86_400_000;
const isDay = (text: string): boolean => /^[+-]?\d{1,7}$/.test(text);

/** The days of the run in a column of dates, or of such days themselves. */
export function daysOf(column: CsvColumn, start: string | undefined): readonly number[] {
  const { file, cells } = column;
  const first = cells[0]?.text ?? "";
  const hasDates = isDate(first);
  if (!hasDates && !isDay(first))
    refuseCell(column, cells[0]!, "a date as YYYY-MM-DD, or a whole number of days from the start");
  if (hasDates && !isDate(start))
    throw new InputError({
      field: "start",
      value: start,
      allowed: `the date of day 0 as YYYY-MM-DD, since ${file} has dates`,
    });
  const zero = hasDates ? Date.parse(start!) : 0;
  let before = cells[0]!;
  let latest = Number.NEGATIVE_INFINITY;
  return cells.map((cell) => {
    const isOne = hasDates ? isDate(cell.text) : isDay(cell.text);
    if (!isOne)
      refuseCell(
        column,
        cell,
        hasDates ? "a date as YYYY-MM-DD" : "a whole number of days, as on the lines before",
      );
    const day = hasDates ? (Date.parse(cell.text) - zero) / A_DAY : Number(cell.text);
    if (day === latest) refuseCell(column, cell, `a later one than line ${before.line} has: it is the same`);
    if (day < latest) refuseCell(column, cell, `a later one than ${before.text}, on line ${before.line}`);
    before = cell;
    latest = day;
    return day;
  });
}
