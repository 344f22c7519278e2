import { type Identity, InputError } from "@summitry/core";
import type { ChunkResult, FailedRun } from "../runs/chunk.ts";
import { type Part, partsOf } from "../runs/part.ts";
import type { Counts } from "../runs/outcome-counts.ts";
import {
  fingerprint,
  makeFolder,
  namesIn,
  readIfThere,
  remove,
  removeHalfWritten,
  writeWhole,
} from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { assertSame } from "./header.ts";
import {
  type Heading,
  MANIFEST,
  type Manifest,
  manifestOf,
  readManifest,
  type StoredPart,
  writeManifest,
} from "./manifest.ts";
import { decoded, encoded, mismatchedColumn } from "./parquet.ts";

/**
 * A folder that a batch is written to, part by part. At any moment it holds only complete parts, and a manifest of
 * them.
 */
export class BatchFolder {
  /** Its path. */
  readonly path: string;
  readonly #heading: Heading;
  readonly #parts = new Map<number, StoredPart>();
  #complete = false;
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, heading: Heading, parts: readonly StoredPart[]) {
    this.path = path;
    this.#heading = heading;
    for (const part of parts) this.#parts.set(part.index, part);
  }

  /**
   * Opens a folder for a batch: a new or an empty one or, on request, one that already holds a part of the batch. More
   * runs may be asked for than before.
   *
   * @throws InputError when the folder is not empty, and continuing it was not asked for.
   * @throws FolderError when it holds another batch, or parts that are missing or were changed. Nothing is changed
   *   then.
   */
  static async open(
    path: string,
    heading: Heading,
    { resume }: { readonly resume: boolean },
  ): Promise<BatchFolder> {
    const names = await namesIn(path);
    const before = names === null ? null : await readManifest(path);
    if (before === null) {
      if (names !== null && names.length > 0) {
        const found = `it holds ${names.slice(0, 3).join(", ")}${names.length > 3 ? " and more" : ""}, and no ${MANIFEST}`;
        throw new InputError({ field: "out", value: path, allowed: `a new or empty folder; ${found}` });
      }
      await makeFolder(path);
      await removeHalfWritten(path);
      const folder = new BatchFolder(path, heading, []);
      await folder.#save();
      return folder;
    }
    if (!resume) {
      const allowed = "a new or empty folder; it holds a batch already, which `resume` would go on with";
      throw new InputError({ field: "out", value: path, allowed });
    }
    const kept = await keptOf(path, before, heading);
    await removeHalfWritten(path);
    const folder = new BatchFolder(path, heading, kept);
    await folder.#save();
    return folder;
  }

  /**
   * The manifest of a folder for a batch, whatever scenario of that name is in there; an empty one where there is none.
   *
   * @throws FolderError when it holds another batch, or parts that are missing or were changed.
   */
  static async look(path: string, heading: Heading): Promise<Manifest> {
    const before = await readManifest(path);
    if (before === null) return manifestOf(heading, [], false);
    const { likeness } = before.scenario;
    const same = { ...heading, scenario: { ...heading.scenario, likeness } };
    return manifestOf(same, await keptOf(path, before, same), false);
  }

  /** The manifest as it is now. */
  get manifest(): Manifest {
    return manifestOf(this.#heading, [...this.#parts.values()], this.#complete);
  }

  /**
   * Writes a part. A row with a value that its column can't hold is stored as a failure that says so.
   *
   * @throws WriteError when it can't be written.
   */
  async add(
    part: Part,
    result: ChunkResult<Identity>,
    counts: (rows: readonly Identity[]) => Counts,
  ): Promise<StoredPart> {
    const { rows, failures } = this.#fitting(result);
    const bytes = encoded(this.#heading, part, { rows, failures });
    const file = fileOf(part.index);
    await writeWhole(this.path, file, bytes);
    const stored: StoredPart = {
      file,
      index: part.index,
      from: part.from,
      to: part.to,
      failed: failures.length,
      outcomes: counts(rows),
      bytes: bytes.length,
      sha256: fingerprint(bytes),
    };
    this.#parts.set(part.index, stored);
    await this.#save();
    return stored;
  }

  /** Marks the batch as complete after a number of runs, and removes any parts of later runs. */
  async complete(runs: number): Promise<void> {
    const beyond = this.manifest.parts.filter(({ from }) => from >= runs);
    for (const { index } of beyond) this.#parts.delete(index);
    this.#complete = true;
    await this.#save();
    for (const { file } of beyond) await remove(`${this.path}/${file}`);
  }

  /** Writes the manifest, after any earlier write is done. */
  #save(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => writeManifest(this.path, this.manifest));
    return this.#writing;
  }

  #fitting({ rows, failures }: ChunkResult<Identity>): ChunkResult<Identity> {
    const { columns } = this.#heading;
    const unfit: FailedRun[] = [];
    const fitting = rows.filter((row) => {
      const column = mismatchedColumn(columns, row);
      if (column === undefined) return true;
      const value = Object.entries(row).find(([name]) => name === column.name)?.[1];
      const error = new InputError({
        field: `row.${column.name}`,
        value,
        allowed: `a value of kind ${column.kind}`,
      });
      unfit.push({ run: row.run, error: { name: error.name, message: error.message } });
      return false;
    });
    if (unfit.length === 0) return { rows, failures };
    return { rows: fitting, failures: [...failures, ...unfit].sort((one, other) => one.run - other.run) };
  }
}

/** File name of a part. */
function fileOf(index: number): string {
  return `part-${String(index).padStart(5, "0")}.parquet`;
}

/**
 * Reads the rows and failures of a part.
 *
 * @throws FolderError when it is missing, or differs from the manifest.
 */
export async function readPart(
  path: string,
  columns: Heading["columns"],
  part: StoredPart,
  only?: readonly string[],
): Promise<ChunkResult<Readonly<Record<string, unknown>>>> {
  return decoded(columns, await wholePart(path, part), only);
}

/**
 * Reads the bytes of a part.
 *
 * @throws FolderError when it is missing, or differs from the manifest.
 */
export async function wholePart(
  path: string,
  { file, bytes: size, sha256 }: StoredPart,
): Promise<Uint8Array> {
  const bytes = await readIfThere(`${path}/${file}`);
  if (bytes === null) throw new FolderError(`${path}/${file}`, `is missing, and the manifest lists it`);
  if (bytes.length !== size || fingerprint(bytes) !== sha256) {
    throw new FolderError(
      `${path}/${file}`,
      "was altered: it is not what the manifest says (size or SHA-256)",
    );
  }
  return bytes;
}

/**
 * The parts of a folder that a batch can keep: all, except a last part that is too short now that more runs are wanted.
 */
async function keptOf(path: string, before: Manifest, heading: Heading): Promise<readonly StoredPart[]> {
  assertSame(path, before, heading);
  if (before.runs > heading.runs) {
    const problem = `holds a batch of ${before.runs} runs; expected at most ${heading.runs}, as many as are wanted`;
    throw new FolderError(path, problem);
  }
  for (const part of before.parts) await wholePart(path, part);
  const wanted = new Map(partsOf(heading.runs, heading.shard).map((part) => [part.index, part]));
  return before.parts.filter(({ index, to }) => wanted.get(index)?.to === to);
}
