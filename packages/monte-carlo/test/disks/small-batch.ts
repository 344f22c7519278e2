import type { Identity } from "@summitry/core";
import { partsOf, type Shard } from "../../src/runs/part.ts";
import { BatchFolder } from "../../src/store/batch-folder.ts";
import type { Disk } from "../../src/store/disk.ts";
import type { LockRequest } from "../../src/store/lock.ts";
import type { Heading } from "../../src/store/manifest.ts";
import { readManifest } from "../../src/store/manifest-file.ts";
import { verifiedPart } from "../../src/store/verify.ts";
import type { WritingProcess } from "../../src/store/writer.ts";

/** A process that writes; `process` tells it from others. */
export function writer(process: number, boot = "first"): WritingProcess {
  return { host: "here", boot, process, start: "0" };
}

/** A request by a process, on a computer where no other one of its start of the computer still runs. */
export function soleRequest(me: WritingProcess, takeOver = false): LockRequest {
  return { takeOver, writer: me, hasEnded: ({ boot }) => boot === me.boot };
}

const column = { unit: null, says: null };

/** A batch of few parts, of runs whose row holds a number. */
export function smallHeading(runs: number, shard: Shard | null = null): Heading {
  return {
    scenario: { name: "small", options: null, likeness: {} },
    seed: "1",
    runs,
    halfWidth: null,
    question: null,
    shard,
    packages: {},
    columns: [
      { name: "seed", kind: "text", ...column },
      { name: "run", kind: "whole", ...column },
      { name: "value", kind: "number", ...column },
      { name: "failure", kind: "text", ...column },
    ],
  };
}

/** Writes a small batch, or goes on with it; every seventh run fails. */
export async function writeSmall(
  disk: Disk,
  path: string,
  heading: Heading,
  request: LockRequest,
): Promise<void> {
  const folder = await BatchFolder.open(disk, path, heading, { resume: true, request });
  try {
    const there = new Set(folder.manifest.parts.map(({ index }) => index));
    for (const part of partsOf(heading.runs, heading.shard)) {
      if (there.has(part.index)) continue;
      const runs = Array.from({ length: part.to - part.from }, (_, at) => part.from + at);
      const rows = runs
        .filter((run) => run % 7 > 0)
        .map((run): Identity => ({ seed: "1", run, value: run / 3 }) as Identity);
      const error = { name: "Error", message: "an unlucky number" };
      const failures = runs.filter((run) => run % 7 === 0).map((run) => ({ run, error }));
      await folder.add(part, { rows, failures }, (counted) => ({
        outcomes: { even: counted.filter(({ run }) => run % 2 === 0).length },
        answers: null,
      }));
    }
    await folder.complete(heading.runs);
  } finally {
    await folder.close();
  }
}

/**
 * Checks that a folder holds nothing but what its manifest says, if it has one.
 *
 * @throws FolderError otherwise.
 */
export async function assertSound(disk: Disk, path: string): Promise<void> {
  const manifest = await readManifest(disk, path);
  for (const part of manifest?.parts ?? []) await verifiedPart(disk, path, manifest ?? smallHeading(1), part);
}
