import { type Identity, InputError } from "@summitry/core";
import { exactJSON, markedNumber, UnwritableError } from "../results/exact-json.ts";
import type { ChunkResult, FailedRun } from "../runs/chunk.ts";
import { FAILURE, type StoredColumn } from "./stored-column.ts";

/**
 * A result as a folder can store it: a row with a column that the folder has not, or with a value that its column can't
 * hold, is a failure that says so.
 */
export function fitting<R extends Identity>(
  columns: readonly StoredColumn[],
  { rows, failures }: ChunkResult<R>,
): ChunkResult<R> {
  const known = new Map(columns.map((column) => [column.name, column]));
  const unfit: FailedRun[] = [];
  const fit = rows.filter((row) => {
    const error = misfit(known, row);
    if (error !== null) unfit.push({ run: row.run, error: { name: error.name, message: error.message } });
    return error === null;
  });
  if (unfit.length === 0) return { rows, failures };
  return { rows: fit, failures: [...failures, ...unfit].sort((one, other) => one.run - other.run) };
}

function misfit(known: ReadonlyMap<string, StoredColumn>, row: Identity): InputError | null {
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    const column = name === FAILURE ? undefined : known.get(name);
    const field = `row.${name}`;
    if (column === undefined) {
      const allowed = "a column that `row.start` gives, so that every file of the folder has it";
      return new InputError({ field, value, allowed });
    }
    if (!fits(column, value)) return new InputError({ field, value, allowed: KINDS[column.kind] });
  }
  return null;
}

const KINDS: Readonly<Record<StoredColumn["kind"], string>> = {
  whole: "a value of kind whole: a whole number up to 2^53",
  number: "a value of kind number",
  flag: "a value of kind flag: true or false",
  text: "a value of kind text, in whole characters",
  json: "a value of kind json: what JSON can hold",
};

/** Half of a pair of surrogates, which UTF-8 has no bytes for. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Whether a column can hold a value. */
function fits({ kind }: StoredColumn, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  switch (kind) {
    case "whole":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string" && !HALF_CHARACTER.test(value);
    case "json":
      return canBeJSON(value);
    default:
      return kind satisfies never;
  }
}

function canBeJSON(value: unknown): boolean {
  try {
    exactJSON(value, markedNumber);
    return true;
  } catch (cause) {
    if (!(cause instanceof UnwritableError)) throw cause;
    return false;
  }
}
