import { type Identity, InputError } from "@summitry/core";
import type { ChunkResult } from "../runs/chunk.ts";
import { type Part, partsOf } from "../runs/part.ts";
import type { Disk } from "./disk.ts";
import { allNamesIn, makeFolder, namesIn, remove, removeHalfWritten, sha256, writeWhole } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { assertSame } from "./header.ts";
import { type LockRequest, Lock } from "./lock.ts";
import { countsDigest, type Heading, type Manifest, manifestOf, type StoredPart } from "./manifest.ts";
import { readManifest, writeManifest } from "./manifest-file.ts";
import { isPartName, MANIFEST, partName } from "./names.ts";
import { encoded } from "./parquet.ts";
import { wholePart } from "./part-file.ts";

/** How to open a folder for writing. */
export interface OpenOptions {
  /** Whether to go on with what it holds. */
  readonly resume: boolean;
  /** Who writes. */
  readonly request: LockRequest;
}

/**
 * A folder that a batch is written to, part by part, by one process at a time. At any moment it holds only complete
 * parts, and a manifest of them.
 */
export class BatchFolder {
  /** Its path. */
  readonly path: string;
  readonly #disk: Disk;
  readonly #heading: Heading;
  readonly #lock: Lock;
  readonly #parts = new Map<number, StoredPart>();
  #complete = false;
  #writing: Promise<void> = Promise.resolve();

  private constructor(disk: Disk, path: string, heading: Heading, { lock, parts }: Opened) {
    this.#disk = disk;
    this.path = path;
    this.#heading = heading;
    this.#lock = lock;
    for (const part of parts) this.#parts.set(part.index, part);
  }

  /**
   * Opens a folder for a batch: a new or an empty one or, on request, one that already holds a part of the batch. More
   * runs may be asked for than before. It has to be closed again.
   *
   * @throws InputError when the folder is not empty, and continuing it was not asked for.
   * @throws FolderError when another process writes to it, or it holds another batch, or parts that are missing or were
   *   changed. Nothing is changed then.
   * @throws WriteError when it can't be written.
   */
  static async open(disk: Disk, path: string, heading: Heading, options: OpenOptions): Promise<BatchFolder> {
    await found(disk, path, options); // so that nothing is written to a folder of something else
    await makeFolder(disk, path);
    const lock = await Lock.take(disk, path, options.request);
    try {
      const before = await found(disk, path, options);
      const parts = before === null ? [] : await keptOf(disk, path, before, heading);
      const folder = new BatchFolder(disk, path, heading, { lock, parts });
      await folder.#save();
      await sweep(disk, path, parts);
      return folder;
    } catch (cause) {
      await lock.release();
      throw cause;
    }
  }

  /**
   * Lets others write to the folder.
   *
   * @throws WriteError when the lock can't be removed.
   */
  async close(): Promise<void> {
    // eslint-disable-next-line summitry/caught-errors -- who asked for the write has its error
    await this.#writing.catch(() => undefined);
    await this.#lock.release();
  }

  /**
   * The manifest of a folder for a batch, whatever scenario of that name is in there; an empty one where there is none.
   *
   * @throws FolderError when it holds another batch, or parts that are missing or were changed.
   */
  static async look(disk: Disk, path: string, heading: Heading): Promise<Manifest> {
    const before = await readManifest(disk, path);
    if (before === null) return manifestOf(heading, [], false);
    const { likeness } = before.scenario;
    const same = { ...heading, scenario: { ...heading.scenario, likeness } };
    return manifestOf(same, await keptOf(disk, path, before, same), false);
  }

  /** The manifest as it is now. */
  get manifest(): Manifest {
    return manifestOf(this.#heading, [...this.#parts.values()], this.#complete);
  }

  /**
   * Writes a part, of rows that fit the columns of the folder.
   *
   * @throws WriteError when it can't be written.
   */
  async add(
    part: Part,
    result: ChunkResult<Identity>,
    facts: (rows: readonly Identity[]) => Pick<StoredPart, "outcomes" | "answers">,
  ): Promise<StoredPart> {
    const { rows, failures } = result;
    const bytes = encoded(this.#heading, part, result);
    const file = partName(part.index);
    await writeWhole(this.#disk, this.path, file, bytes);
    const counted = { ...facts(rows), bytes: bytes.length, sha256: sha256(bytes) };
    const stored: StoredPart = {
      file,
      index: part.index,
      from: part.from,
      to: part.to,
      failed: failures.length,
      ...counted,
      countsSha256: countsDigest(counted),
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
    for (const { file } of beyond) await remove(this.#disk, `${this.path}/${file}`);
  }

  /** Writes the manifest, after any earlier write is done. */
  #save(): Promise<void> {
    // eslint-disable-next-line summitry/caught-errors -- who asked for the earlier write has its error
    const earlier = this.#writing.catch(() => undefined);
    this.#writing = earlier.then(() => writeManifest(this.#disk, this.path, this.manifest));
    return this.#writing;
  }
}

/** What stands when a folder is open. */
interface Opened {
  readonly lock: Lock;
  readonly parts: readonly StoredPart[];
}

/**
 * The manifest of what a folder holds, which is only looked at; `null` when it is empty or not there.
 *
 * @throws InputError, FolderError as `BatchFolder.open`.
 */
async function found(disk: Disk, path: string, { resume }: OpenOptions): Promise<Manifest | null> {
  const names = await namesIn(disk, path);
  const manifest = names === null ? null : await readManifest(disk, path);
  const refuse = (allowed: string): never => {
    throw new InputError({ field: "out", value: path, allowed });
  };
  if (manifest !== null) {
    if (resume) return manifest;
    return refuse("a new or empty folder; it holds a batch already, which `resume` would go on with");
  }
  if (names === null || names.length === 0) return null;
  const some = `${names.slice(0, 3).join(", ")}${names.length > 3 ? " and more" : ""}`;
  return refuse(`a new or empty folder; it holds ${some}, and no ${MANIFEST}`);
}

/** The parts of a batch that can be kept: all, except a last part that is too short now that more runs are wanted. */
async function keptOf(
  disk: Disk,
  path: string,
  before: Manifest,
  heading: Heading,
): Promise<readonly StoredPart[]> {
  assertSame(path, before, heading);
  if (before.runs > heading.runs) {
    const problem = `holds a batch of ${before.runs} runs; expected at most ${heading.runs}, as many as are wanted`;
    throw new FolderError(path, problem);
  }
  for (const part of before.parts) await wholePart(disk, path, part);
  const wanted = new Map(partsOf(heading.runs, heading.shard).map((part) => [part.index, part]));
  return before.parts.filter(({ index, to }) => wanted.get(index)?.to === to);
}

/** Removes what an end in the middle of writing left: half-written files, and parts that no manifest came to list. */
async function sweep(disk: Disk, path: string, parts: readonly StoredPart[]): Promise<void> {
  await removeHalfWritten(disk, path);
  const listed = new Set(parts.map(({ file }) => file));
  const names = (await allNamesIn(disk, path)) ?? [];
  for (const name of names) {
    if (isPartName(name) && !listed.has(name)) await remove(disk, `${path}/${name}`);
  }
}
