import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulate } from "@summitry/core";
import { alaska } from "@summitry/alaska";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

beforeAll(() => void vi.spyOn(console, "log").mockImplementation(() => undefined));

describe("the programs of the README and the docs", () => {
  it("one run", async () => {
    const { run } = await import("./one-run.ts");
    expect(run.row.seed).toBe("2025-08-15");
    expect(run.at(30).day).toBe(30);
    expect(Object.isFrozen(run.world.inputs)).toBe(true);
  });

  it("live, with somebody in a seat", async () => {
    const { run, offers, snapshots } = await import("./live.ts");
    expect(offers.length).toBe(run.log.filter((event) => event.type === "offer").length);
    expect(snapshots).toBe(run.log.length + 1);
    const own = simulate(alaska(), { seed: 7 });
    const refusals = run.log.filter(
      (event) => event.type === "refuse" && event.because.startsWith("not before"),
    );
    expect(refusals.length > 0).toBe(
      own.log.some((event) => event.type === "sign" && event.awaits.length > 0),
    );
  });

  it("a new agent in one file", async () => {
    const { run } = await import("./erdogan.ts");
    expect(run.log.some((event) => event.type === "offer" && event.by === "erdogan")).toBe(true);
    expect(run.log.filter((event) => event.type === "breach")).toEqual([]);
  });

  it("another at the reset table, with a red line of its own", async () => {
    const { run } = await import("./china.ts");
    const offers = run.log.filter((event) => event.type === "offer" && event.by === "china");
    expect(offers.length).toBeGreaterThan(0);
    for (const text of run.world.texts)
      if (text.table === "reset") expect(text.outcome.china).not.toBe("distance");
  });

  it.each(["erdogan", "china"])("%s takes at most forty lines", async (name) => {
    const { readFile } = await import("node:fs/promises");
    const source = await readFile(new URL(`./${name}.ts`, import.meta.url), "utf8");
    expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  });

  it("one table", async () => {
    const { result } = await import("./one-table.ts");
    expect(result.agreement?.price).toBeGreaterThanOrEqual(20);
    expect(result.utilities.buyer).toBeGreaterThanOrEqual(0.2);
    expect(result.ended).toBe("agreement");
  });

  it("a batch and a comparison", async () => {
    const { batch, example, again, effect } = await import("./batch.ts");
    const { estimate, low, high } = batch.probability((row) => row.ceasefireDay !== null);
    expect(low).toBeLessThanOrEqual(estimate);
    expect(high).toBeGreaterThanOrEqual(estimate);
    expect(again?.row).toEqual(example);
    expect(effect.difference((row) => row.frameworkDay !== null).estimate).toBeLessThan(0);
  });

  it("a batch in a folder", async () => {
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    process.argv[2] = join(scratch, "results");
    const { stored } = await import("./batch-on-disk.ts");
    expect(stored).toMatchObject({ runs: 500, failed: 0, complete: true });
  });

  it("a batch that stops when it is precise enough, and several variants", async () => {
    const { batch, effect } = await import("./precise-enough.ts");
    expect(batch.runs).toBeLessThan(2_000);
    expect(effect.others).toHaveLength(3);
  });

  it("figures as files", async () => {
    const { readFile } = await import("node:fs/promises");
    const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    process.argv[2] = join(scratch, "figures");
    const { figures } = await import("./figures.ts");
    for (const [name, figure] of Object.entries(figures)) {
      expect(await readFile(join(scratch, `figures/${name}.svg`), "utf8")).toBe(figure.svg());
      expect((await readFile(join(scratch, `figures/${name}.png`))).readUInt32BE(16)).toBe(800);
    }
    expect(figures.run?.finding).toMatch(/meetings end with a signature/);
  });
});
