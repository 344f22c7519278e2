import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Calibration, CalibrationCheck } from "@summitry/monte-carlo";
import { afterAll, describe, expect, it } from "vitest";
import { here } from "./child.ts";

const scenario = fileURLToPath(new URL("../../../examples/reservoir/scenario.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const recorded = (observed: object): string => {
  const path = join(scratch, "record.json");
  writeFileSync(path, JSON.stringify({ observed }));
  return path;
};
const lineOf = (observed: object, ...more: readonly string[]): readonly string[] => [
  ...["calibrate", scenario, "--observed", recorded(observed)],
  ...["--runs", "200", "--seed", "3", "--workers", "0", ...more],
];

describe("calibrate", () => {
  it("says what a record tells of the parameters, with a check, and again from the folder of its draws", async () => {
    const out = join(scratch, "rows");
    const record = { blocked: { value: true, misread: 0.1 }, meetings: { value: 2, halfWidth: 1 } };
    const how = ["--least", "30", "--check", "20"];
    const { code, stdout, stderr } = await here(lineOf(record, ...how, "--out", out));
    expect([code, stderr]).toEqual([0, ""]);
    for (const line of stdout.split("\n"))
      if (!line.startsWith("The same again: ")) expect(line.length).toBeLessThanOrEqual(100);
    expect(stdout).toContain("What a record says, from 200 draws of seed 3");
    expect(stdout).toContain("The posterior rests on");
    expect(stdout).toContain("Check with");
    const again = await here([
      "calibrate",
      out,
      "--scenario",
      scenario,
      "--observed",
      recorded(record),
      ...how,
      "--json",
    ]);
    const { parameters, draws, check } = JSON.parse(again.stdout) as Calibration & {
      readonly check: CalibrationCheck;
    };
    expect(parameters.map(({ parameter }) => parameter)).toEqual(["rain.start"]);
    expect(draws.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(check.tried).toBe(20);
  });

  it("says that draws are too few, and how many would do", async () => {
    const { code, stdout } = await here(lineOf({ meetings: { value: 50, halfWidth: 1 } }));
    expect(code).toBe(0);
    expect(stdout).toContain("No draw agrees. No posterior can be told; at least 20,000 runs would do.");
    expect(stdout).not.toContain("Posterior");
  });

  it("refuses a record that does not fit the scenario, in a line, before any run", async () => {
    const { code, stderr } = await here(lineOf({ meeting: { value: 2, halfWidth: 1 } }));
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: observed: "meeting" is not allowed; expected one of .*; did you mean meetings\?\n$/,
    );
  });
});
