import { InputError } from "../errors/input-error.ts";
import { isDate } from "../scenario/date.ts";
import { type CsvColumn, refuseCell } from "./csv-columns.ts";

const A_DAY = 86_400_000;
const A_DATE = "a date as YYYY-MM-DD or DD.MM.YYYY";
const isDay = (text: string): boolean => /^[+-]?\d{1,7}$/.test(text);

/** The days of the run in a column of dates, or of such days themselves. */
export function daysOf(column: CsvColumn, start: string | undefined): readonly number[] {
  const { file, cells } = column;
  const first = cells[0]?.text ?? "";
  const hasDates = isDate(isoDate(first));
  if (!hasDates && !isDay(first))
    refuseCell(column, cells[0]!, `${A_DATE}, or a whole number of days from the start`);
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
    const date = isoDate(cell.text);
    const isOne = hasDates ? isDate(date) : isDay(cell.text);
    if (!isOne)
      refuseCell(column, cell, hasDates ? A_DATE : "a whole number of days, as on the lines before");
    const day = hasDates ? (Date.parse(date) - zero) / A_DAY : Number(cell.text);
    if (day === latest) refuseCell(column, cell, `a later one than line ${before.line} has: it is the same`);
    if (day < latest) refuseCell(column, cell, `a later one than ${before.text}, on line ${before.line}`);
    before = cell;
    latest = day;
    return day;
  });
}

/** A date with dots, whose day stands first wherever it is written so, as YYYY-MM-DD; any other text as it is. */
function isoDate(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year === "" ? text : [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
