import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stream } from "@summitry/core";
import { expect, test } from "vitest";
import { openBatch } from "../src/index.ts";
import { summitry } from "./built.ts";
import { contents, newFolder } from "./folders.ts";

const KILLS = 30;

/** Waits until a batch has a manifest. */
async function begunIn(out: string): Promise<void> {
  while (!existsSync(join(out, "_manifest.json"))) await wait(20);
}
const batch = ["batch", "alaska", "--runs", "4000", "--seed", "42", "--set", "horizonDays=0"];

test(
  `killed at ${KILLS} random moments and resumed, a batch ends in the same bytes`,
  { timeout: 400_000 },
  async () => {
    const whole = newFolder();
    expect((await summitry(...batch, "--out", whole).ended).code).toBe(0);
    const expected = contents(whole);

    const random = stream("kill", 0);
    const moments: number[] = [];
    for (let out = newFolder(); moments.length < KILLS;) {
      const { child, ended } = summitry(
        ...batch,
        "--out",
        out,
        "--resume",
        "--workers",
        String(1 + random.below(2)),
      );
      // A few times before it has begun to write, and otherwise after that, however long it takes to start.
      const hasBegun = random.below(10) > 0;
      if (hasBegun) await Promise.race([begunIn(out), ended]);
      await wait(random.below(1_500));
      child.kill("SIGKILL");
      const { signal } = await ended;
      if (signal === "SIGKILL") {
        moments.push(moments.length);
        const there = await openBatch(out).catch(() => null);
        if (hasBegun) expect(there).not.toBeNull();
        for (const { file } of there?.manifest.parts ?? []) expect(contents(out)[file]).toBe(expected[file]);
      }
      if (signal === "SIGKILL" && moments.length < KILLS) continue;
      // Done before it could be killed, or killed often enough: it has to come to the same end. Then another one.
      expect((await summitry(...batch, "--out", out, "--resume").ended).code).toBe(0);
      expect(contents(out)).toEqual(expected);
      out = newFolder();
    }
    expect(moments).toHaveLength(KILLS);
  },
);

test(
  "shards of 1, 2 and 4 workers, in random order, merge into the same bytes",
  { timeout: 200_000 },
  async () => {
    const whole = newFolder();
    const [few, out] = [batch.with(3, "1500"), newFolder()];
    await summitry(...few, "--out", whole).ended;
    const random = stream("shards", 0);
    const shards = [1, 2, 3].map((index) => ({ index, folder: newFolder(), luck: random.uniform() }));
    for (const { index, folder } of shards.toSorted((one, other) => one.luck - other.luck)) {
      const workers = String([1, 2, 4][index - 1]);
      const { code } = await summitry(...few, "--shard", `${index}/3`, "--out", folder, "--workers", workers)
        .ended;
      expect(code).toBe(0);
    }
    const merged = await summitry("merge", ...shards.map(({ folder }) => folder), "--out", out).ended;
    expect(merged).toMatchObject({ code: 0, stderr: "" });
    expect(contents(out)).toEqual(contents(whole));
  },
);
