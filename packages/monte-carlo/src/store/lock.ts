import * as z from "zod";
import type { Disk } from "./disk.ts";
import { allNamesIn, readIfThere, remove, writeNew } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { lockName, lockNumber } from "./names.ts";
import { hasEnded, thisProcess, type WritingProcess } from "./writer.ts";

/** Who wants to write to a folder, and what may be done to do so. */
export interface LockRequest {
  /** Whether to take the folder even from a process that may still write. */
  readonly takeOver: boolean;
  /** Who asks. */
  readonly writer: WritingProcess;
  /** Whether another process is known to have ended. */
  readonly hasEnded: (writer: WritingProcess) => boolean;
}

/** A request by this process. */
export function requestHere(takeOver: boolean): LockRequest {
  return { takeOver, writer: thisProcess(), hasEnded };
}

/**
 * The right to write to a folder, which one process has at a time.
 *
 * A lock is a file made whole and exclusively, with the next number. Whoever has made one looks again at all others, and
 * gives up if one is of a process that may still write. So of two that come at the same moment at most one goes on, also
 * where both find the lock of a process that has ended: they can't both make the next one.
 */
export class Lock {
  readonly #disk: Disk;
  readonly #path: string;

  private constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.#path = path;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws FolderError when another process has it, or may have it; its locks are not touched then.
   * @throws WriteError when the lock can't be written.
   */
  static async take(disk: Disk, folder: string, request: LockRequest): Promise<Lock> {
    const before = await locksIn(disk, folder);
    if (!request.takeOver) assertEnded(folder, before, request);
    const number = 1 + Math.max(0, ...before.map((lock) => lock.number));
    const isMine = await writeNew(disk, folder, lockName(number), `${JSON.stringify(request.writer)}\n`);
    const lock = new Lock(disk, `${folder}/${lockName(number)}`);
    const known = new Set(before.map((each) => each.number));
    const others = (await locksIn(disk, folder)).filter((each) => each.number !== number || !isMine);
    try {
      const isNew = (each: FoundLock): boolean => !known.has(each.number);
      assertEnded(folder, request.takeOver ? others.filter(isNew) : others, request);
      if (!isMine)
        throw new FolderError(folder, "was just taken by another process, which has ended: try again");
      for (const each of others) await remove(disk, each.path);
    } catch (cause) {
      if (isMine) await lock.release();
      throw cause;
    }
    return lock;
  }

  /**
   * Gives it back.
   *
   * @throws WriteError when it can't be removed; once this process has ended, it counts no more.
   */
  async release(): Promise<void> {
    await remove(this.#disk, this.#path);
  }
}

/** A lock that is there. */
interface FoundLock {
  readonly number: number;
  readonly path: string;
  /** Who has it; `null` if it doesn't say. */
  readonly writer: WritingProcess | null;
}

async function locksIn(disk: Disk, folder: string): Promise<readonly FoundLock[]> {
  const found: FoundLock[] = [];
  for (const name of (await allNamesIn(disk, folder)) ?? []) {
    const number = lockNumber(name);
    if (number === null) continue;
    const path = `${folder}/${name}`;
    const bytes = await readIfThere(disk, path);
    if (bytes !== null) found.push({ number, path, writer: writerIn(bytes) }); // else it was given back just now
  }
  return found;
}

const schema: z.ZodType<WritingProcess> = z.object({
  host: z.string(),
  boot: z.string().nullable(),
  process: z.int(),
  start: z.string().nullable(),
});

function writerIn(bytes: Uint8Array): WritingProcess | null {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) return null;
    throw cause;
  }
}

function assertEnded(folder: string, locks: readonly FoundLock[], { hasEnded: isOver }: LockRequest): void {
  const held = locks.find(({ writer }) => writer === null || !isOver(writer));
  if (held === undefined) return;
  const by =
    held.writer === null
      ? "a process that it doesn't name"
      : `process ${held.writer.process} on ${held.writer.host}`;
  const problem = `is being written by ${by} (${held.path}); if that has ended, \`takeOver\` goes on without asking`;
  throw new FolderError(folder, problem);
}
