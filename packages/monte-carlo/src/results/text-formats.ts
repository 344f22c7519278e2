import { aListOf, anObject } from "@summitry/core/checks";
import { csvFormatRows } from "d3-dsv";
import { exactJSON, quotedNumber } from "./exact-json.ts";

const takesRows = aListOf(anObject({}, { open: true }), { of: "rows" });

/**
 * Rows as CSV after RFC 4180, with a line of names first; `null` is an empty field, lists and objects are JSON. Numbers
 * stand as they are, `-0`, `NaN`, `Infinity` and `-Infinity` as well. Text that a spreadsheet would take for a formula has
 * an apostrophe before it.
 *
 * @param names Names of the columns, in order.
 */
export function toCSV(rows: readonly object[], names: readonly string[]): string {
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return names.map((name) => cell(values.get(name)));
  });
  return csvFormatRows([names.map(defused), ...cells]);
}

/**
 * Rows as JSON lines: one object a line, as `JSON.stringify` writes it, but `-0` stays negative, and what JSON lacks is the
 * text `"NaN"`, `"Infinity"` or `"-Infinity"`.
 *
 * @throws InputError for anything else than a list of objects.
 */
export function toJSONLines(rows: readonly object[]): string {
  takesRows("rows", rows);
  return rows.map((row) => `${exactJSON(row, quotedNumber)}\n`).join("");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return exactJSON(value, quotedNumber);
  return typeof value === "string" ? defused(value) : Object.is(value, -0) ? "-0" : String(value);
}

/** What begins a formula in some spreadsheet, wide letters of East Asian scripts included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that is a number calculates nothing. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Text that no spreadsheet takes for a formula.
 *
 * Source: OWASP, "CSV Injection".
 */
function defused(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
