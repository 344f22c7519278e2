import type { RowGroup } from "../rows/reading.ts";
import type { FailedRun } from "../runs/chunk.ts";
import type { Disk } from "./disk.ts";
import { FolderError } from "./folder-error.ts";
import { lazyRows } from "./lazy-rows.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { openedParquet } from "./parquet.ts";
import { wholePart } from "./part-file.ts";
import { FAILURE, rowColumns } from "./stored-column.ts";
import { reasonOf } from "@summitry/core/checks";

/** A row as a folder knows it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** The runs of a stored part. A column is decoded when it is first asked for. */
export class PartRows implements RowGroup<StoredRow> {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  readonly #path: string;
  readonly #names: readonly string[];
  readonly #read: (name: string) => readonly unknown[];
  readonly #columns = new Map<string, readonly unknown[]>();

  private constructor(path: string, columns: Manifest["columns"], part: StoredPart, bytes: Uint8Array) {
    this.bytes = bytes;
    this.#path = path;
    this.#names = rowColumns(columns).map(({ name }) => name);
    this.#read = undamaged(path, () => openedParquet(columns, bytes, part.to - part.from));
  }

  /**
   * Reads a part of a folder.
   *
   * @throws FolderError when it is missing, differs from the manifest, or is damaged; so do all others here.
   */
  static async open(
    disk: Disk,
    folder: string,
    { columns }: Pick<Manifest, "columns">,
    part: StoredPart,
  ): Promise<PartRows> {
    const bytes = await wholePart(disk, folder, part);
    return new PartRows(`${folder}/${part.file}`, columns, part, bytes);
  }

  /** The rows, each of which decodes only the columns that are read of it. They can't be changed. */
  get rows(): readonly StoredRow[] {
    return lazyRows(this.#names, this.#finished, (name) => this.#column(name));
  }

  /** All rows as plain objects. */
  wholeRows(): readonly StoredRow[] {
    const columns = this.#names.map((name) => [name, this.#column(name)] as const);
    return this.#finished.map((at) => {
      const row: Record<string, unknown> = {};
      for (const [name, values] of columns) row[name] = values[at];
      return row;
    });
  }

  /** A row as a plain object. */
  whole(at: number): StoredRow | undefined {
    return this.wholeRows()[at];
  }

  /** The values of a column, in run order. */
  column(name: string): readonly unknown[] {
    const values = this.#column(name);
    return this.#finished.map((at) => values[at]);
  }

  /** The runs that broke off, in run order. */
  failures(): readonly FailedRun[] {
    const runs = this.#column("run");
    return this.#column(FAILURE).flatMap((reason, at) =>
      typeof reason === "string" ? [{ run: Number(runs[at]), error: thrown(reason) }] : [],
    );
  }

  /** Places of the runs that did not break off. */
  get #finished(): readonly number[] {
    return this.#column(FAILURE).flatMap((reason, at) => (reason === null ? [at] : []));
  }

  #column(name: string): readonly unknown[] {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const values = undamaged(this.#path, () => this.#read(name));
    this.#columns.set(name, values);
    return values;
  }
}

function undamaged<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const problem = reasonOf(cause);
    throw new FolderError(path, `is damaged: ${problem}`, cause);
  }
}

function thrown(reason: string): FailedRun["error"] {
  const end = reason.indexOf(": ");
  return { name: reason.slice(0, end), message: reason.slice(end + 2) };
}
