import Table from "cli-table3";

/** Greatest width of a table, in columns of text. */
const WIDEST = 100;
/** Columns of text that a table leaves free around a cell, its line included. */
const PADDING = 3;

/** What a table is made of. */
export interface BatchTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table no wider than a page: the last column wraps. */
export function batchTable({ headings, rows }: BatchTable, bold: (text: string) => string): string {
  const widths = headings.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const others = widths.slice(0, -1).reduce((sum, width) => sum + width + PADDING, 0);
  const last = Math.min(widths.at(-1) ?? 0, WIDEST - others - PADDING - 1);
  const table = new Table({
    head: headings.map(bold),
    colWidths: headings.map((_, at) => (at === headings.length - 1 ? last + PADDING - 1 : null)),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
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
