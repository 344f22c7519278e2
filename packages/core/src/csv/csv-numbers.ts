import { type CsvCell, type CsvColumn, refuseCell } from "./csv-columns.ts";
import type { Delimiter } from "./csv-text.ts";

type Mark = "." | ",";

/** How numbers are written: what stands between fields, and the decimal mark if it is given. */
export interface CsvNumbers {
  readonly delimiter: Delimiter;
  readonly decimal: Mark | undefined;
}

/** The mark that whoever puts this between fields uses for decimals. */
const USUAL: Readonly<Record<Delimiter, Mark | null>> = { ",": ".", ";": ",", "\t": null };

const NUMBERS: Readonly<Record<Mark, RegExp>> = {
  ".": /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  ",": /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i,
};

/** One mark, with what stands before a thousand's: 1.250 is one and a quarter, or a thousand and more. */
const COULD_BE_THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** The numbers of a column. */
export function numbersOf(column: CsvColumn, written: CsvNumbers): readonly number[] {
  const mark = markOf(column, written);
  return column.cells.map((cell) => {
    const { text } = cell;
    if (text === "")
      refuseCell(column, cell, "a number; without this line, the value before it would hold on");
    if (/^[+-]?[\d.,]+$/.test(text) && /[.,]/.test(text.replace(mark, "")))
      refuseCell(column, cell, `a number with the decimal mark ${mark} and no marks for thousands`);
    const value = NUMBERS[mark].test(text) ? Number(text.replace(mark, ".")) : Number.NaN;
    if (!Number.isFinite(value)) refuseCell(column, cell, "a number");
    return value;
  });
}

/** The decimal mark: as given, or as the numbers show. */
function markOf(column: CsvColumn, { delimiter, decimal }: CsvNumbers): Mark {
  if (decimal !== undefined) return decimal;
  const marked = column.cells.filter(({ text }) => /[.,]/.test(text));
  const usual = USUAL[delimiter];
  const [first] = marked;
  if (first === undefined || marked.some(({ text }) => text.includes(usual ?? "none"))) return usual ?? ".";
  const clear = marked.find(({ text }) => !COULD_BE_THOUSANDS.test(text));
  if (clear === undefined) return refuseCell(column, first, says(first));
  return clear.text.includes(",") ? "," : ".";
}

const says = ({ text }: CsvCell): string =>
  `a number that can be read in one way, or the option decimal: is ${text} ${text.replace(/[.,]/, "")}, or a decimal?`;
