import Table from "cli-table3";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/** Least width of the last cell of a row, in columns of text. */
const NARROWEST = 20;
/** Columns of text that a table leaves free around a cell, its line included. */
const PADDING = 3;

/** What a table is made of. */
export interface BatchTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table no wider than the page: the last column wraps and, on a narrow page, the first. */
export function batchTable({ headings, rows }: BatchTable, { colours, width }: TerminalStyle): string {
  const widths = headings.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const end = headings.length - 1;
  const all = width - PADDING * headings.length - 1;
  const sum = (some: readonly number[]): number => some.reduce((whole, each) => whole + each, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(NARROWEST, all - sum(widths.slice(1, end)) - NARROWEST));
  const last = Math.min(widths[end] ?? 0, all - first - sum(widths.slice(1, end)));
  const room = widths.map((wide, at) => (at === 0 ? first : at === end ? last : wide));
  const table = new Table({
    head: headings.map((name, at) =>
      linesOf(name, room[at] ?? 0)
        .map(colours.bold)
        .join("\n"),
    ),
    colWidths: room.map((wide) => wide + PADDING - 1),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(row.map((cell, at) => linesOf(cell, room[at] ?? 0).join("\n")));
  return table.toString();
}

/** A cell broken into lines; what is indented stays so. */
function linesOf(cell: string, width: number): readonly string[] {
  const indent = cell.length - cell.trimStart().length;
  return wrap(cell.trimStart(), width, indent, indent);
}

/** A share with its interval, in whole per cent: "38 % (33 to 44)". */
export function shareWords({ estimate, low, high }: ShownShare): string {
  const [share, from, to] = [estimate, low, high].map((each) => Math.round(100 * each));
  return `${share} % (${from} to ${to})`;
}

/** A share that is estimated. */
export interface ShownShare {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
