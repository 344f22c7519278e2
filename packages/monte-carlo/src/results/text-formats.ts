import { csvFormat } from "d3-dsv";

/** Rows as CSV after RFC 4180, with a line of names first; `null` is an empty field, lists and objects are JSON. */
export function toCSV(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {});
  return csvFormat(rows.map(plainCells), names);
}

/** Rows as JSON lines: one object a line. */
export function toJSONLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

function plainCells(row: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [name, cell(value)] as const),
  );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
