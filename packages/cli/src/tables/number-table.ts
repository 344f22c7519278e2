import Table from "cli-table3";

/** A table whose first column is text and the others numbers; nothing where it has no rows. */
export function numberTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  bold: (text: string) => string,
): readonly string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    head: head.map(bold),
    colAligns: head.map((_, at) => (at === 0 ? "left" : "right")),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return [table.toString()];
}

/** A number with three significant digits. */
export function threeDigits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
