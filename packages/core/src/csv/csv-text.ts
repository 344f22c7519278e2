import Papa from "papaparse";
import { InputError } from "../errors/input-error.ts";

/** What may stand between fields, the first that the header has. */
const DELIMITERS = [";", "\t", ","] as const;

/** What stands between fields. */
export type Delimiter = (typeof DELIMITERS)[number];

/** A line of a CSV text with something in it. */
export interface CsvLine {
  /** Number of the line in the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV text as a table. */
export interface CsvTable {
  readonly file: string;
  readonly delimiter: Delimiter;
  readonly header: CsvLine;
  /** The lines below the header, at least one. */
  readonly lines: readonly CsvLine[];
}

/** The most characters of a line or a cell that an error shows. */
const LONGEST_QUOTE = 60;

/** A line or a cell as an error quotes it. */
export const quoteOf = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 3)}...` : text;

/** Reads the lines of a CSV text; spaces around a field are no part of it. */
export function readCsvText(text: string, file: string): CsvTable {
  const plain = text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n");
  if (plain.includes("\0"))
    throw new InputError({ field: file, value: "a zero byte", allowed: "text in UTF-8" });
  const delimiter = delimiterOf(plain);
  const { data, errors } = Papa.parse<readonly string[]>(plain, { delimiter, newline: "\n" });
  const numbered = withLines(data);
  const [error] = errors;
  if (error !== undefined) {
    const { line = 1, cells = [] } = numbered[error.row ?? 0] ?? {};
    const value = quoteOf(cells.join(delimiter).split("\n", 1)[0] ?? "");
    throw new InputError({ field: `${file}:${line}`, value, allowed: allowedQuotes(error.code) }, error);
  }
  const [header, ...lines] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (header === undefined || lines.length === 0 || !isName(header.cells[0])) {
    const { line = 1, cells = [] } = header ?? {};
    const allowed = "a header with the names of columns, and lines of values below it";
    throw new InputError({ field: `${file}:${line}`, value: quoteOf(cells.join(delimiter)), allowed });
  }
  for (const { line, cells } of lines) {
    const wanted = header.cells.length;
    if (cells.length === wanted || isFilledUp(cells, wanted)) continue;
    const hint = delimiter === "," ? "; a decimal comma needs quotes, or semicolons between fields" : "";
    const allowed = `${wanted} fields, as in the header${hint}`;
    throw new InputError({ field: `${file}:${line}`, value: quoteOf(cells.join(delimiter)), allowed });
  }
  return { file, delimiter, header, lines };
}

function delimiterOf(text: string): Delimiter {
  const header = /^.*\S.*$/m.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/g, "") ?? "";
  return DELIMITERS.find((delimiter) => header.includes(delimiter)) ?? ",";
}

/** Lines numbered as in the text: what stands in quotes may go over several. */
function withLines(rows: readonly (readonly string[])[]): readonly CsvLine[] {
  let line = 1;
  return rows.map((row) => {
    const numbered = { line, cells: row.map((cell) => cell.trim()) };
    line += row.join("").split("\n").length;
    return numbered;
  });
}

/** Whether a field of the first line is a name, and no date or number. */
const isName = (cell: string | undefined): boolean => cell !== undefined && !/^[\d.,+-]+$/.test(cell);

/** Whether a line is longer than the header only by empty fields, as spreadsheets fill lines up. */
const isFilledUp = (cells: readonly string[], wanted: number): boolean =>
  cells.length > wanted && cells.slice(wanted).every((cell) => cell === "");

const allowedQuotes = (code: string): string =>
  code === "MissingQuotes"
    ? "a quote that is closed"
    : 'quotes around a whole field; one within it is written twice, as ""';
