import type { Identity } from "@summitry/core";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { type BasicType, parquetWriteBuffer } from "hyparquet-writer";
import type { ChunkResult, FailedRun } from "../runs/chunk.ts";
import type { Part } from "../runs/part.ts";
import { FAILURE, fits, type StoredColumn } from "./stored-column.ts";

type Values = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<StoredColumn["kind"], BasicType>> = {
  whole: "INT32",
  number: "DOUBLE",
  flag: "BOOLEAN",
  text: "STRING",
  json: "STRING",
};

/**
 * A part as the bytes of a Parquet file, one row per run, in run order. Equal rows give equal bytes. The row of a
 * failed run holds only the columns that identify the run, and the reason of the failure.
 */
export function encoded(
  { columns, seed }: { readonly columns: readonly StoredColumn[]; readonly seed: string },
  part: Part,
  { rows, failures }: ChunkResult<Identity>,
): Uint8Array {
  const byRun = new Map<number, Values>(rows.map((row) => [row.run, { ...row }]));
  for (const { run, error } of failures)
    byRun.set(run, { seed, run, [FAILURE]: `${error.name}: ${error.message}` });
  const runs = Array.from(
    { length: part.to - part.from },
    (_, at): Values => byRun.get(part.from + at) ?? {},
  );
  return new Uint8Array(
    parquetWriteBuffer({
      createdBy: "summitry",
      columnData: columns.map(({ name, kind }) => ({
        name,
        type: TYPES[kind],
        nullable: true,
        data: runs.map((row) => cell(kind, row[name])),
      })),
    }),
  );
}

function cell(kind: StoredColumn["kind"], value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return kind === "json" ? JSON.stringify(value) : value;
}

/** The first column that can't hold the value of a row, if any. */
export function mismatchedColumn(columns: readonly StoredColumn[], row: Identity): StoredColumn | undefined {
  const values: Values = { ...row };
  return columns.find((column) => column.name !== FAILURE && !fits(column, values[column.name]));
}

/**
 * Reads the rows of a part, in run order.
 *
 * @param only Names of the columns to read, possibly "run" and "failure"; all when left out.
 */
export async function decoded(
  columns: readonly StoredColumn[],
  bytes: Uint8Array,
  only?: readonly string[],
): Promise<ChunkResult<Values>> {
  const file = bufferOf(bytes);
  const found = await parquetReadObjects({ file, ...(only === undefined ? {} : { columns: [...only] }) });
  const wanted = columns.filter(({ name }) => name !== FAILURE && (only?.includes(name) ?? true));
  const rows: Values[] = [];
  const failures: FailedRun[] = [];
  for (const record of found) {
    const reason: unknown = record[FAILURE];
    if (typeof reason === "string") failures.push({ run: Number(record.run), error: thrown(reason) });
    else rows.push(Object.fromEntries(wanted.map(({ name, kind }) => [name, valueOf(kind, record[name])])));
  }
  return { rows, failures };
}

/**
 * The first column that a part stores otherwise than a manifest says, if any, in words.
 *
 * @throws Error when the bytes are no Parquet file.
 */
export function columnFault(columns: readonly StoredColumn[], bytes: Uint8Array): string | null {
  const [, ...stored] = parquetMetadata(bufferOf(bytes)).schema;
  const types = new Map(
    stored.map(({ name, type, converted_type: meaning }) => [name, meaning === "UTF8" ? "STRING" : type]),
  );
  const names = columns.map(({ name }) => name);
  const more = [...types.keys()].find((name) => !names.includes(name));
  if (more !== undefined) return `holds the column ${more}, which the manifest doesn't list`;
  const other = columns.find(({ name, kind }) => types.get(name) !== TYPES[kind]);
  if (other === undefined) return null;
  const { name, kind } = other;
  return `holds the column ${name} as ${types.get(name) ?? "nothing"}; the manifest says ${kind}, which is ${TYPES[kind]}`;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function valueOf(kind: StoredColumn["kind"], value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return kind === "json" ? JSON.parse(String(value)) : value;
}

function thrown(reason: string): FailedRun["error"] {
  const end = reason.indexOf(": ");
  return { name: reason.slice(0, end), message: reason.slice(end + 2) };
}
