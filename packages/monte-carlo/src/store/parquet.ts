import type { Identity } from "@summitry/core";
import { parquetMetadata, type ParquetType } from "hyparquet";
import { type BasicType, type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { exactJSON, markedNumber, parseExact } from "../results/exact-json.ts";
import type { ChunkResult } from "../runs/chunk.ts";
import type { Part } from "../runs/part.ts";
import { readColumnChunk } from "./column-chunk.ts";
import { FAILURE, type StoredColumn } from "./stored-column.ts";

type Kind = StoredColumn["kind"];
type Values = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<Kind, BasicType>> = {
  whole: "INT64",
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
      columnData: columns.map(({ name, kind }) =>
        columnSource(
          name,
          kind,
          runs.map((row) => row[name] ?? null),
        ),
      ),
    }),
  );
}

function columnSource(name: string, kind: Kind, values: readonly unknown[]): ColumnSource {
  const data = values.map((value) => (value === null ? null : cell(kind, value)));
  const hasNegativeZero = kind === "number" && values.some((value) => Object.is(value, -0));
  return {
    name,
    type: TYPES[kind],
    nullable: true,
    data,
    ...(hasNegativeZero ? { encoding: "PLAIN" } : {}), // a dictionary makes one of 0 and -0
  };
}

function cell(kind: Kind, value: unknown): unknown {
  if (kind === "whole") return BigInt(Number(value));
  return kind === "json" ? exactJSON(value, markedNumber) : value;
}

/** The types in which a kind of column may stand in a file. Whole numbers had 32 bits once. */
const READ: Readonly<Record<Kind, readonly ParquetType[]>> = {
  whole: ["INT64", "INT32"],
  number: ["DOUBLE"],
  flag: ["BOOLEAN"],
  text: ["BYTE_ARRAY"],
  json: ["BYTE_ARRAY"],
};

/**
 * Opens a part as `encoded` gives it. Columns are read one by one.
 *
 * @param runs How many runs the part has.
 * @returns The values of a column by its name, one a run, `null` for none.
 * @throws Error when it is no such part, or a column is damaged.
 */
export function openedParquet(
  columns: readonly StoredColumn[],
  bytes: Uint8Array,
  runs: number,
): (name: string) => readonly unknown[] {
  const { row_groups: groups } = parquetMetadata(bytes, { geoparquet: false });
  const [group] = groups;
  if (group === undefined || groups.length > 1 || Number(group.num_rows) !== runs) {
    throw new Error(`it has other rows than the ${runs} runs that the manifest lists`);
  }
  const chunks = new Map(
    group.columns.map(({ meta_data: about }) => [about?.path_in_schema.join("."), about]),
  );
  const kinds = new Map(columns.map(({ name, kind }) => [name, kind]));
  const more = [...chunks.keys()].find((name = "") => !kinds.has(name));
  if (more !== undefined) throw new Error(`it has a column ${more}, which the manifest doesn't list`);
  return (name) => {
    const [kind, chunk] = [kinds.get(name), chunks.get(name)];
    if (kind === undefined || chunk === undefined) throw new Error(`there is no column ${name}`);
    if (!READ[kind].includes(chunk.type)) {
      throw new Error(`column ${name} is of type ${chunk.type}, and the manifest says ${kind}`);
    }
    const values = readColumnChunk(bytes, chunk, runs);
    return kind === "json"
      ? values.map((value) => (value === null ? null : parseExact(String(value))))
      : values;
  };
}
