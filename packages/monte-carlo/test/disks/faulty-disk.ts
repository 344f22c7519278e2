import type { Disk } from "../../src/store/disk.ts";
import { systemError } from "./memory-disk.ts";

/** How an operation goes wrong. */
export type FaultKind =
  /** It does nothing and is reported as failed. */
  | "fails"
  /** It is done, a write by half, and is reported as failed. */
  | "torn"
  /** It is torn, and all later ones fail: the power is off. */
  | "cut";

/** An operation that goes wrong: which one, from 1, and how. */
export interface Fault {
  readonly at: number;
  readonly kind: FaultKind;
}

/** A disk of which one operation goes wrong, and how many were asked for. */
export interface FaultyDisk extends Disk {
  /** Number of operations that were asked for. */
  readonly asked: number;
}

/** Makes one operation of a disk go wrong. */
export function faultyDisk(disk: Disk, fault: Fault | null): FaultyDisk {
  let asked = 0;
  const run = async <T>(path: string, operation: () => Promise<T>, half = operation): Promise<T> => {
    asked += 1;
    if (fault === null || asked < fault.at || (asked > fault.at && fault.kind !== "cut")) return operation();
    if (asked === fault.at && fault.kind !== "fails") await half().catch(() => undefined);
    throw systemError("EIO", path);
  };
  return {
    get asked() {
      return asked;
    },
    names: (folder) => run(folder, () => disk.names(folder)),
    makeFolder: (folder) => run(folder, () => disk.makeFolder(folder)),
    read: (path) => run(path, () => disk.read(path)),
    write: (path, content) =>
      run(
        path,
        () => disk.write(path, content),
        () => disk.write(path, content.slice(0, content.length / 2)),
      ),
    syncFile: (path) => run(path, () => disk.syncFile(path)),
    syncFolder: (folder) => run(folder, () => disk.syncFolder(folder)),
    rename: (from, to) => run(to, () => disk.rename(from, to)),
    link: (from, to) => run(to, () => disk.link(from, to)),
    remove: (path) => run(path, () => disk.remove(path)),
  };
}
