import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = at("..");
const packages = [
  "core",
  "analysis",
  "testkit",
  "alaska",
  "monte-carlo",
  "plots",
  "story",
  "scenario-file",
  "cli",
];
const program = `import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
const run = simulate(alaska(), { seed: "2025-08-15" });
export const digest = run.digest;
console.log(digest);
`;
const { digest } = simulate(alaska(), { seed: "2025-08-15" });

let folder = "";
const summitry = (...args: readonly string[]) =>
  run(process.execPath, [join(folder, "node_modules/summitry/bin/summitry.js"), ...args], { cwd: folder });

/** An empty folder with nothing in it but the packed packages, as somebody would install them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "summitry-packed-"));
  await run(
    "npm",
    ["pack", "--pack-destination", folder, ...packages.flatMap((name) => ["-w", `packages/${name}`])],
    {
      cwd: root,
    },
  );
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  expect(tarballs).toHaveLength(packages.length);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const more = ["vite@8.3.8", "tsx@4.23.15"];
  await run("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`), ...more], {
    cwd: folder,
  });
  await writeFile(join(folder, "one-run.mjs"), program);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the packed packages, installed in an empty folder,", () => {
  test.for([
    { name: "Node", file: process.execPath, args: [] },
    { name: "Deno", file: at("../node_modules/deno/deno"), args: ["run", "--allow-all"] },
    { name: "Bun", file: at("../node_modules/bun/bin/bun.exe"), args: ["run"] },
  ])("run a program in $name", async ({ name, file, args }, { skip }) => {
    skip(!existsSync(file), `${name} is not installed: npm run test:all installs it`);
    const { stdout } = await run(file, [...args, "one-run.mjs"], { cwd: folder });
    expect(stdout.trim()).toBe(digest);
  });

  test("run a Vite bundle in Chromium", async ({ skip }) => {
    const executablePath = "/usr/bin/chromium";
    skip(!existsSync(executablePath), "Chromium is not installed: npm run test:all installs it on Debian");
    const page = `<pre id="digest"></pre><script type="module">import { digest } from "./one-run.mjs";
document.querySelector("#digest").textContent = digest;</script>`;
    await writeFile(join(folder, "index.html"), page);
    const { build, preview } = (await import(
      pathToFileURL(join(folder, "node_modules/vite/dist/node/index.js")).href
    )) as typeof import("vite");
    const app = {
      root: folder,
      configFile: false,
      logLevel: "warn",
      preview: { host: "127.0.0.1", port: 0 },
    } as const;
    await build(app);
    const server = await preview(app);
    onTestFinished(() => server.close());
    const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
    const more = ["--disable-background-networking", "--disable-component-update"];
    const browser = await chromium.launch({ executablePath, args: [...args, ...more] });
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(server.resolvedUrls!.local[0]!);
    await tab.waitForFunction(() => document.querySelector("#digest")?.textContent, null, {
      timeout: 30_000,
    });
    expect(await tab.textContent("#digest")).toBe(digest);
  });

  test("are typed for a strict program that knows no types of pages, nor of Node", async () => {
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
      ...{ target: "ES2022", lib: ["ES2022"], types: [], module: "NodeNext", moduleResolution: "NodeNext" },
    };
    const entries = ["core", "core/log", "core/checks", "analysis", "testkit", "alaska", "monte-carlo"];
    const all = [...entries, "monte-carlo/worker", "plots", "plots/notebook"];
    const typed = join(folder, "typed");
    await mkdir(typed);
    await writeFile(join(typed, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    await writeFile(
      join(typed, "all.ts"),
      all.map((name, at) => `export * as e${at} from "@summitry/${name}";\n`).join(""),
    );
    // The one thing that rxjs's own types ask for.
    await writeFile(join(typed, "timers.d.ts"), "declare function setTimeout(): unknown;\n");
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [tsc, "-p", typed]).catch(
      (error) => error as { stdout: string },
    );
    expect(stdout).toBe("");
  });

  test("walk a stranger's path: init, edit, batch, report, add an agent", async () => {
    await summitry("init", "mine");
    const mine = join(folder, "mine");
    expect(await readFile(join(mine, "package.json"), "utf8")).not.toContain("file:");
    const yaml = join(mine, "my-scenario.yaml");
    await writeFile(
      yaml,
      (await readFile(yaml, "utf8")).replace("low: 0.2, mode: 0.35", "low: 0.1, mode: 0.2"),
    );
    const told = await summitry("run", "mine/my-scenario.yaml", "--seed", "3");
    expect(told.stdout).toContain("Two towns and a coast guard");
    const batch = await summitry(
      "batch",
      "mine/my-scenario.yaml",
      "--runs",
      "300",
      "--workers",
      "2",
      "--out",
      "results",
    );
    expect(batch.stdout).toContain(
      "Two towns and a coast guard settle who fishes where: 300 runs of seed 42",
    );
    expect(await readdir(join(folder, "results"))).toEqual([
      "_manifest.json",
      "part-00000.parquet",
      "part-00001.parquet",
    ]);
    const report = await summitry("report", "results");
    expect(report.stdout).toContain("a report of 300 runs in results.html");
    const mediated = await summitry("batch", "mine/mediated.ts", "--runs", "50", "--workers", "2", "--json");
    expect(JSON.parse(mediated.stdout)).toMatchObject({ runs: 50, failed: 0 });
    const alone = await summitry("batch", "alaska", "--runs", "20", "--workers", "2", "--json");
    expect(JSON.parse(alone.stdout)).toMatchObject({ runs: 20, failed: 0 });
  });
});

test.each(packages)(
  "%s is packed as publint and are-the-types-wrong want it",
  { timeout: 120_000 },
  async (name) => {
    const bin = (file: string): string => join(root, "node_modules/.bin", file);
    const publint = await run(bin("publint"), ["--strict", join("packages", name)], { cwd: root });
    expect(publint.stdout).toContain("All good!");
    await run(bin("attw"), ["--pack", join("packages", name), "--profile", "esm-only"], { cwd: root });
  },
);
