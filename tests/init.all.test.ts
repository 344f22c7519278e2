import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../packages/cli/bin/summitry.js", import.meta.url));

test("a project made outside this folder installs and runs by the words that were printed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "summitry-init-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { stdout } = await run(process.execPath, [command, "init", "my talks"], { cwd: folder });
  const next = /^Next: (.*)$/m.exec(stdout)![1]!;
  const started = await run("bash", ["-c", next], { cwd: folder });
  expect(started.stdout).toContain("Two towns and a coast guard");
  const project = join(folder, "my talks");
  const heads = { batch: "Two towns and a coast guard settle who fishes where", mediated: "Harbour" };
  for (const [script, head] of Object.entries(heads)) {
    const { stdout: table } = await run("npm", ["run", script], { cwd: project });
    expect(table).toContain(`${head}: 2,000 runs of seed 42`);
  }
  expect((await run("npx", ["summitry", "--help"], { cwd: project })).stdout).toContain("Usage: summitry");
}, 120_000);
