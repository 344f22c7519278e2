import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { started } from "./built.ts";
import { newFolder } from "./folders.ts";
import type { TroubledOptions } from "./scenarios/troubled.ts";

const program = fileURLToPath(new URL("./troubled-batch.ts", import.meta.url));

/** Starts a batch of a troubled market, from source, in a process of its own. */
function batchOf(market: TroubledOptions, options: object = {}) {
  const source = ["--conditions=@summitry/source", "--import", "tsx"];
  return started(process.execPath, ...source, program, JSON.stringify(market), JSON.stringify(options));
}

describe("Ctrl-C ends a batch within a second when an agent never answers", () => {
  const everywhere = { trouble: "never ends", everywhere: true } as const;
  test.each([
    ["in run 0", { ...everywhere, after: 0 }, {}],
    ["in run 0, with one worker", { ...everywhere, after: 0 }, { workers: 1 }],
    ["in run 0, into a folder", { ...everywhere, after: 0 }, { out: newFolder }],
    ["later", { trouble: "never ends" } as const, {}],
    ["later, in two workers", { trouble: "never ends" } as const, { workers: 2 }],
  ])("%s", async (_, market, options) => {
    const out = "out" in options ? { out: options.out() } : {};
    const { child, ended } = batchOf(market, { ...options, ...out });
    await new Promise((resolve) => child.stdout!.once("data", resolve));
    await wait(1_000);
    const pressed = performance.now();
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(performance.now() - pressed).toBeLessThan(1_000);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^under way\nAbortError: the batch was stopped: \d+ /);
  });
});

describe("a scenario that ends the process", () => {
  const exits = { trouble: "exits", everywhere: true } as const;

  test("is named with its run, and the exit code is not 0, in this thread", async () => {
    const { code, stdout, stderr } = await batchOf(exits, { workers: 0 }).ended;
    expect(code).toBe(7);
    expect(stdout).not.toContain("runs");
    expect(stderr).toMatch(/^error: code of scenario "troubled" ended the process during run \d+\n$/);
  });

  test("with code 0 does not pass for a batch that is done", async () => {
    const { code, stdout, stderr } = await batchOf({ ...exits, code: 0 }, { workers: 0 }).ended;
    expect(code).toBe(1);
    expect(stdout).not.toContain("runs");
    expect(stderr).toMatch(/^error: code of scenario "troubled" ended the process during run \d+\n$/);
  });

  test("is named with the worker and its runs in a worker", async () => {
    const { stdout } = await batchOf({ ...exits, code: 0 }).ended;
    expect(stdout).toMatch(/WorkerError: worker 1: died while it .*: it ended with exit code 0\n/);
  });
});

test("threads at rest do not keep the process alive", async () => {
  const start = performance.now();
  const { code, stdout } = await batchOf({ trouble: "exits", after: 1e9 }).ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/50 runs\n$/);
  expect(performance.now() - start).toBeLessThan(20_000);
});
