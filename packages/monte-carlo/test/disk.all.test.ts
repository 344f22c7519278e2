import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openBatch } from "../src/index.ts";
import { started, summitry } from "./built.ts";
import { contents, newFolder } from "./folders.ts";

const batch = ["batch", "alaska", "--runs", "2500", "--seed", "42", "--set", "horizonDays=0"];

/** A folder on a small disk of its own, or `null` where this process may not make one. */
function smallDisk(size: string): string | null {
  const disk = dirname(newFolder());
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync("umount", [disk]));
  return disk;
}

test("a disk that fills up loses nothing that was written", { timeout: 120_000 }, async ({ skip }) => {
  const disk = smallDisk("2m");
  if (disk === null) return skip("a small disk can't be mounted here: that takes Linux and root");
  const [out, whole] = [join(disk, "results"), newFolder()];
  await summitry(...batch, "--out", whole).ended;

  const { code, stdout, stderr } = await summitry(...batch, "--out", out).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(
    /^error: .*\/part-0000\d.parquet could not be written: ENOSPC.*; what was finished before is safe, and resume goes on from there\n$/,
  );
  const kept = await openBatch(out);
  expect(kept.complete).toBe(false);
  expect(kept.runs).toBeGreaterThanOrEqual(500);
  const expected = contents(whole);
  for (const { file } of kept.manifest.parts) expect(contents(out)[file]).toBe(expected[file]);
  expect(Object.keys(contents(out)).filter((name) => name.endsWith(".half"))).toEqual([]);

  execFileSync("mount", ["-o", "remount,size=50m", disk]);
  expect((await summitry(...batch, "--out", out, "--resume").ended).code).toBe(0);
  expect(contents(out)).toEqual(expected);
});

test("memory stays flat from 10,000 to 200,000 runs", { timeout: 120_000 }, async () => {
  const program = fileURLToPath(new URL("./tiny-batch.mjs", import.meta.url));
  const megabytes: number[] = [];
  for (const runs of [10_000, 200_000]) {
    const { stdout, stderr } = await started(process.execPath, program, newFolder(), String(runs)).ended;
    expect(stderr).toBe("");
    const told = JSON.parse(stdout) as { runs: number; estimate: number; megabytes: number };
    expect(told).toMatchObject({ runs, estimate: (runs - 1) / 2 });
    megabytes.push(told.megabytes);
  }
  const [few = 0, many = 0] = megabytes;
  // The rows alone would take some 360 MB if they were kept.
  expect(many - few).toBeLessThan(100);
});
