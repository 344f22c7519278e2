import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FolderError, merge, monteCarlo, openBatch } from "../src/index.ts";
import { type Disk, diskFor } from "../src/store/disk.ts";
import { type LockRequest, requestHere, Lock } from "../src/store/lock.ts";
import { hasEnded, thisProcess, type WritingProcess } from "../src/store/writer.ts";
import { faultyDisk } from "./disks/faulty-disk.ts";
import { MemoryDisk } from "./disks/memory-disk.ts";
import { writer } from "./disks/small-batch.ts";
import { newFolder } from "./folders.ts";
import { market } from "./scenarios/market.ts";

/** A disk whose operations happen in the order that a scheduler says. */
function scheduled(disk: Disk, scheduler: fc.Scheduler): Disk {
  const later = <A extends readonly unknown[], T>(operation: (...args: A) => Promise<T>) =>
    scheduler.scheduleFunction(operation) as (...args: A) => Promise<T>;
  return {
    names: later((folder) => disk.names(folder)),
    makeFolder: later((folder) => disk.makeFolder(folder)),
    read: later((path) => disk.read(path)),
    write: later((path, content) => disk.write(path, content)),
    syncFile: later((path) => disk.syncFile(path)),
    syncFolder: later((folder) => disk.syncFolder(folder)),
    rename: later((from, to) => disk.rename(from, to)),
    link: later((from, to) => disk.link(from, to)),
    remove: later((path) => disk.remove(path)),
  };
}

describe("of several that come at the same moment, whatever the order of their steps,", () => {
  const race = async (scheduler: fc.Scheduler, dead: readonly number[]): Promise<number> => {
    const disk = new MemoryDisk();
    await disk.makeFolder("/out");
    for (const id of dead)
      await disk.write(`/out/.lock-${id}`, new TextEncoder().encode(JSON.stringify(writer(id))));
    let holders = 0;
    let taken = 0;
    const isDead = ({ process: id }: WritingProcess): boolean => dead.includes(id);
    const come = async (id: number): Promise<void> => {
      const request: LockRequest = { takeOver: false, writer: writer(id), hasEnded: isDead };
      const shared = scheduled(disk, scheduler);
      const lock = await Lock.take(shared, "/out", request).catch((error: unknown) => {
        expect(error).toBeInstanceOf(FolderError);
        return null;
      });
      if (lock === null) return;
      holders += 1;
      taken += 1;
      expect(holders).toBe(1);
      await shared.syncFolder("/out");
      holders -= 1;
      await lock.release();
    };
    const all = Promise.all([11, 12, 13].map(come));
    await scheduler.waitFor(all);
    expect(await disk.names("/out")).toEqual([]);
    return taken;
  };

  test("at most one has a folder at a time, and one at least of a new one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        expect(await race(scheduler, [])).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("at most one has a folder at a time whose writers have ended", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom([1], [2], [1, 2]), async (scheduler, dead) => {
        await race(scheduler, dead);
      }),
      { numRuns: 300 },
    );
  });
});

test("one that was slow to take over the lock of a writer that has ended sees who came in between", async () => {
  const disk = new MemoryDisk();
  await disk.makeFolder("/out");
  await disk.write("/out/.lock-1", new TextEncoder().encode(JSON.stringify(writer(1))));
  const take = (from: Disk, id: number) =>
    Lock.take(from, "/out", {
      takeOver: false,
      writer: writer(id),
      hasEnded: ({ process: other }) => other === 1,
    });
  const [linking, linked] = [gate(), gate()];
  const slow: Disk = {
    ...faultyDisk(disk, null),
    link: async (from, to) => {
      linking.open();
      await linked.opened;
      await disk.link(from, to);
    },
  };
  const late = take(slow, 11);
  await linking.opened; // it has seen the lock of a writer that has ended
  await (await take(disk, 12)).release();
  const held = await take(disk, 13);
  linked.open();
  await expect(late).rejects.toThrow("is being written by process 13 on here (/out/.lock-1)");
  await held.release();
  expect(await disk.names("/out")).toEqual([]);
});

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe("a writer", () => {
  const here = thisProcess();

  test("has ended when its process is gone, or another one has its number", () => {
    expect(hasEnded(here)).toBe(false);
    const { pid } = spawnSync(process.execPath, ["--version"]);
    expect(hasEnded({ ...here, process: pid })).toBe(true);
    expect(hasEnded({ ...here, start: "0" })).toBe(here.boot !== null);
  });

  test("of another computer, or of before the computer was started again, may still write", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    expect(hasEnded({ ...here, process: pid, host: "elsewhere" })).toBe(false);
    expect(hasEnded({ ...here, process: pid, boot: "earlier" })).toBe(false);
  });
});

describe("a folder", () => {
  const options = { runs: 600, workers: 1 } as const;

  test("that is being written is refused to another batch and to a merge, and free afterwards", async () => {
    const out = newFolder();
    mkdirSync(out);
    const lock = await Lock.take(diskFor(out), out, requestHere(false));
    const held = `${out}: is being written by process ${process.pid} on ${thisProcess().host} (${out}/.lock-1)`;
    await expect(monteCarlo(market(), { ...options, out })).rejects.toThrow(held);
    const shard = newFolder();
    await monteCarlo(market(), { ...options, out: shard, shard: { index: 1, of: 1 } });
    await expect(merge([shard], out)).rejects.toThrow(held);
    expect(readdirSync(out)).toEqual([".lock-1"]);
    await lock.release();
    await merge([shard], out);
    await monteCarlo(market(), { ...options, runs: 700, out, resume: true });
    expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("with a lock from elsewhere, or one that says nothing, is taken over only where that is asked for", async () => {
    for (const content of [JSON.stringify({ ...thisProcess(), host: "elsewhere" }), "", "{}"]) {
      const out = newFolder();
      mkdirSync(out);
      writeFileSync(join(out, ".lock-3"), content);
      await expect(monteCarlo(market(), { ...options, out })).rejects.toThrow(
        content.length > 2 ? "is being written by process" : "by a process that it doesn't name",
      );
      expect(readdirSync(out)).toEqual([".lock-3"]);
      const batch = await monteCarlo(market(), { ...options, out, takeOver: true });
      expect(batch.complete).toBe(true);
      expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
      expect((await openBatch(out, { verify: true })).runs).toBe(600);
    }
  });
});
