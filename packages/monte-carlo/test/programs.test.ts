import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { monteCarlo } from "../src/index.ts";
import { market } from "./scenarios/market.ts";

const run = promisify(execFile);
const resolveDir = fileURLToPath(new URL("..", import.meta.url));
const how = {
  bundle: true,
  platform: "node",
  logLevel: "error",
  conditions: ["@summitry/source"],
} satisfies BuildOptions;
const program = `import { monteCarlo } from "./src/index.ts";
import { market as there } from "./test/scenarios/market.ts";
export const market = there;
async function main() {
  const { digest, notice } = await monteCarlo(market(), { runs: 20, seed: 42, workers: 1 });
  const stored = await monteCarlo(market(), { runs: 5, seed: 42, out: process.argv[2], workers: 0 });
  console.log(JSON.stringify({ digest, notice, stored: stored.runs }));
}
main();
`;
let folder = "";
let digest = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "summitry-program-"));
  ({ digest } = await monteCarlo(market(), { runs: 20, seed: 42, workers: 0 }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Bundles a program into one file, which stands in a folder with nothing of this repository above it. */
async function bundle(contents: string, name: string): Promise<void> {
  const format = name.endsWith(".cjs") ? "cjs" : "esm";
  const outfile = join(folder, name);
  await build({ ...how, stdin: { contents, resolveDir, loader: "ts" }, outfile, format });
}

/** Bundles it into several files, among them the one that threads start with. */
async function bundleInParts(contents: string, parts: string): Promise<void> {
  const entryPoints = [join(resolveDir, "src/workers/thread-entry.ts")];
  const more = { outdir: join(folder, parts), format: "esm", splitting: true } as const;
  await build({ ...how, ...more, entryPoints, stdin: { contents, resolveDir, loader: "ts" } });
  await writeFile(join(folder, parts, "package.json"), JSON.stringify({ type: "module" }));
}

/** Starts a program there, and gives the lines that it printed. */
async function printed(name: string): Promise<readonly unknown[]> {
  const { stdout, stderr } = await run(process.execPath, [name, `${name}-batch`], { cwd: folder });
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

test.each(["bundled.mjs", "bundled.cjs"])(
  "a program in one file (%s) runs its batches in its own thread, and says so",
  async (name) => {
    await bundle(program, name);
    const notice: unknown = expect.stringContaining("missing, as in a program bundled into one file");
    expect(await printed(name)).toEqual([{ digest, notice, stored: 5 }]);
    const manifest = JSON.parse(await readFile(join(folder, `${name}-batch/_manifest.json`), "utf8"));
    expect(manifest).toMatchObject({ runs: 5, packages: {} });
  },
);

test("a program that holds its own scenario is not started again by a thread", async () => {
  await bundleInParts(program, "alone");
  const notice: unknown = expect.stringContaining('scenario "market" stands in the program itself');
  expect(await printed("alone/stdin.js")).toEqual([{ digest, notice, stored: 5 }]);
});

test.each([
  ["goes on", program],
  ["waits for it", program.replace("main();", "await main();")],
])("a module that runs a batch when it is imported, and %s, does so once", async (how, contents) => {
  const parts = how.replaceAll(" ", "-");
  await bundleInParts(contents, parts);
  await writeFile(join(folder, parts, "start.js"), `import "./stdin.js";`);
  const notice: unknown = expect.stringMatching(/^ran in this thread: loading .*stdin\.js runs a batch/);
  expect(await printed(`${parts}/start.js`)).toEqual([{ digest, notice, stored: 5 }]);
});
