import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { here } from "./child.ts";

const file = fileURLToPath(new URL("../../../examples/reservoir/scenario.ts", import.meta.url));

/** What `--json` prints of a discovery. */
interface Printed {
  readonly runs: number;
  readonly hits: number;
  readonly box: {
    readonly limits: readonly { readonly parameter: string; readonly low: number | null }[];
  } | null;
  readonly trajectory: readonly { readonly mass: number }[];
}

it("discover says where an outcome comes about, from new runs as from a folder", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const out = join(scratch, "rows");
  const runs = ["--runs", "400", "--seed", "3", "--workers", "0"];
  expect(await here(["batch", file, ...runs, "--out", out, "--json"])).toMatchObject({ code: 0 });
  const line = ["discover", file, "--outcome", "text"];
  const fresh = await here([...line, ...runs]);
  expect(fresh.code).toBe(0);
  expect(fresh.stdout).toContain("Where text comes about, in 200 runs of seed 3");
  const told = (stdout: string): readonly string[] =>
    stdout.split("\n").filter((each) => !each.startsWith("The same again: "));
  for (const each of told(fresh.stdout)) expect(each.length).toBeLessThanOrEqual(100);
  const inFolder = ["discover", out, "--scenario", file, "--outcome", "text"];
  const stored = await here(inFolder);
  expect(told(stored.stdout)).toEqual(told(fresh.stdout));
  expect(stored.stdout).toContain(`The same again: npx summitry discover ${out} --outcome text`);
  const json = await here([...inFolder, "--json"]);
  const { hits, box, trajectory, ...rest } = JSON.parse(json.stdout) as Printed;
  expect(rest).toMatchObject({ outcome: "text", runs: 200 });
  expect(hits).toBeGreaterThan(0);
  expect(trajectory[0]?.mass).toBe(1);
  expect(box === null || box.limits.length > 0).toBe(true);
});
