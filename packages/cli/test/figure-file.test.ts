import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { here } from "./child.ts";

const scratch = mkdtempSync(join(tmpdir(), "summitry-figure-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("--figure", () => {
  const file = join(scratch, "sweep.svg");
  const args = ["sweep", "alaska", "--vary", "momentum.mean=0,200", "--runs", "4", "--of", "reset"];

  it("draws what a command found, by the ending of the file", async () => {
    expect((await here([...args, "--figure", file])).stderr).toBe("");
    expect(readFileSync(file, "utf8")).toMatch(/^<svg [^]*probability of reset/);
    const png = join(scratch, "drivers.png");
    await here(["sensitivity", "alaska", "--runs", "100", "--of", "reset", "--figure", png]);
    expect(readFileSync(png).subarray(1, 4).toString()).toBe("PNG");
    const box = join(scratch, "box.svg");
    await here(["discover", "alaska", "--outcome", "reset", "--runs", "60", "--figure", box]);
    expect(readFileSync(box, "utf8")).toMatch(/^<svg /);
  });

  it("replaces no file unless told to", async () => {
    const again = await here([...args, "--figure", file]);
    expect(again.code).not.toBe(0);
    expect(again.stderr).toContain("--force to replace it");
    expect((await here([...args, "--figure", file, "--force"])).code ?? 0).toBe(0);
  });

  it("is refused before anything is simulated where no figure shows it", async () => {
    const other = await here([...args, "--figure", join(scratch, "sweep.txt")]);
    expect(other.stderr).toContain("a file that ends in .svg or .png");
    const three = ["--vary", "lossAversion=1,2", "--vary", "reset.slope=1,3"];
    const many = await here([...args, ...three, "--figure", join(scratch, "many.svg")]);
    expect(many.stderr).toContain("along one parameter, over a grid of two, or one at a time");
  });
});
