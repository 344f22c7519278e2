import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stream } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Disk, diskFor } from "../src/store/disk.ts";
import { FolderError, WriteError } from "../src/store/folder-error.ts";
import { mergeOn } from "../src/store/merge.ts";
import { type Fault, type FaultKind, faultyDisk } from "./disks/faulty-disk.ts";
import { MemoryDisk } from "./disks/memory-disk.ts";
import { assertSound, smallHeading, soleRequest, writer, writeSmall } from "./disks/small-batch.ts";
import { contents } from "./folders.ts";

const OUT = "/results/base";
const heading = smallHeading(600);

/** Does some work on a disk on which one operation goes wrong, and says whether it did. */
async function withFault(
  disk: Disk,
  fault: Fault | null,
  work: (disk: Disk) => Promise<void>,
): Promise<{ readonly error: unknown; readonly asked: number }> {
  const faulty = faultyDisk(disk, fault);
  const error = await work(faulty).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, asked: faulty.asked };
}

const write = (process: number, boot?: string, takeOver?: boolean) => (disk: Disk) =>
  writeSmall(disk, OUT, heading, soleRequest(writer(process, boot), takeOver));

/** The files of a batch that nothing happened to, and how many operations it takes. */
async function undisturbed() {
  const disk = new MemoryDisk();
  const { error, asked } = await withFault(disk, null, write(1));
  expect(error).toBeNull();
  return { files: disk.files, asked };
}

const expected = await undisturbed();

function assertTold(error: unknown): void {
  expect(error === null || error instanceof WriteError || error instanceof FolderError, String(error)).toBe(
    true,
  );
}

describe.each<FaultKind>(["fails", "torn"])("an operation that %s, whichever it is,", (kind) => {
  test("is told, loses no part, and resuming ends in the same files", async () => {
    for (let at = 1; at <= expected.asked; at += 1) {
      const disk = new MemoryDisk();
      const { error } = await withFault(disk, { at, kind }, write(1));
      assertTold(error);
      expect(error, `operation ${at}`).not.toBeNull();
      await assertSound(disk, OUT);
      await write(2)(disk);
      expect(disk.files).toEqual(expected.files);
    }
  });

  test("does no more on the disk of this computer", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    try {
      const disk = diskFor(scratch);
      for (let at = 1; at <= expected.asked; at += 1) {
        const out = join(scratch, String(at), "base");
        const work = (process: number) => (faulty: Disk) =>
          writeSmall(faulty, out, heading, soleRequest(writer(process)));
        const { error } = await withFault(disk, { at, kind }, work(1));
        assertTold(error);
        await assertSound(disk, out);
        await work(2)(disk);
        expect(contents(out)).toEqual(contents(join(scratch, "1", "base")));
      }
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});

test("power cut at any operation leaves a folder that can be resumed, once someone says that its writer has ended", async () => {
  let refused = 0;
  for (let at = 1; at <= expected.asked; at += 1) {
    for (let luck = 0; luck < 2; luck += 1) {
      const disk = new MemoryDisk();
      const { error } = await withFault(disk, { at, kind: "cut" }, write(1));
      assertTold(error);
      disk.cutPower(stream("cut", 2 * at + luck));
      await assertSound(disk, OUT);
      await write(
        1,
        "second",
      )(disk).catch(async (held: unknown) => {
        refused += 1;
        expect(held).toBeInstanceOf(FolderError);
        expect(String(held)).toMatch(
          /is being written by process 1 on here \(\/results\/base\/\.lock-1\); if that has ended, `takeOver`/,
        );
        await write(1, "second", true)(disk);
      });
      expect(disk.files).toEqual(expected.files);
    }
  }
  expect(refused).toBeGreaterThan(20);
});

test("any row of faults and power cuts ends in the same files", async () => {
  const faults = fc.array(
    fc.record({
      at: fc.integer({ min: 1, max: expected.asked }),
      kind: fc.constantFrom<FaultKind>("fails", "torn", "cut"),
      luck: fc.nat(),
    }),
    { minLength: 2, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(faults, async (row) => {
      const disk = new MemoryDisk();
      for (const [start, { luck, ...fault }] of row.entries()) {
        const { error } = await withFault(disk, fault, write(start, `boot ${start}`, true));
        assertTold(error);
        if (fault.kind === "cut") disk.cutPower(stream("row", luck));
        await assertSound(disk, OUT);
      }
      await write(99, "last", true)(disk);
      expect(disk.files).toEqual(expected.files);
    }),
  );
});

test("merging, whatever goes wrong, leaves nothing that could be mistaken for a batch", async () => {
  const shards = async (): Promise<MemoryDisk> => {
    const disk = new MemoryDisk();
    for (const index of [1, 2])
      await writeSmall(disk, `/shards/${index}`, smallHeading(600, { index, of: 2 }), soleRequest(writer(1)));
    return disk;
  };
  const merging = (out: string) => async (disk: Disk) => {
    await mergeOn(disk, ["/shards/1", "/shards/2"], out, soleRequest(writer(1)));
  };
  const { asked } = await withFault(await shards(), null, merging(OUT));
  for (let at = 1; at <= asked; at += 1) {
    for (const kind of ["fails", "torn", "cut"] as const) {
      const disk = await shards();
      const { error } = await withFault(disk, { at, kind }, merging(OUT));
      assertTold(error);
      if (kind === "cut") disk.cutPower(stream("merge", at));
      await assertSound(disk, OUT);
      await merging("/again")(disk);
      for (const [path, content] of Object.entries(expected.files))
        expect(disk.files[path.replace(OUT, "/again")]).toEqual(content);
    }
  }
});
