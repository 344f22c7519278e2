import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Forecast, Scores } from "@summitry/monte-carlo";
import { afterAll, describe, expect, it } from "vitest";
import { here } from "./child.ts";

const scenario = fileURLToPath(new URL("../../../examples/reservoir/scenario.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const file = join(scratch, "forecast.json");
const freeze = [
  "forecast",
  scenario,
  "--runs",
  "60",
  "--seed",
  "3",
  "--workers",
  "0",
  "--columns",
  "meetings",
];

const said = (facts: object): string => {
  const path = join(scratch, "facts.json");
  writeFileSync(path, JSON.stringify(facts));
  return path;
};

describe("a forecast on the command line", () => {
  it("is frozen in a file, and told with its probabilities", async () => {
    const { code, stdout, stderr } = await here([...freeze, "--date", "2026-03-01", "--out", file]);
    expect([code, stderr]).toEqual([0, ""]);
    const long = /^The same again: |^It is in /; // they hold paths
    for (const line of stdout.split("\n")) if (!long.test(line)) expect(line.length).toBeLessThanOrEqual(100);
    expect(stdout).toContain(`npx summitry score ${file} --facts facts.json`);
    const frozen = JSON.parse(readFileSync(file, "utf8")) as Forecast;
    expect(frozen).toMatchObject({ name: "reservoir", date: "2026-03-01", runs: 60, seed: "3" });
    expect(Object.keys(frozen.outcomes)).toEqual(["text", "blocked"]);
    const printed = await here([...freeze, "--date", "2026-03-01", "--json"]);
    expect(JSON.parse(printed.stdout)).toEqual(frozen);
  });

  it("has the day of today where none is given", async () => {
    const { stdout } = await here([...freeze, "--json"]);
    expect(Date.now() - Date.parse((JSON.parse(stdout) as Forecast).date)).toBeLessThan(2 * 86_400_000);
  });

  it("is scored against facts, beside base rates and another forecast", async () => {
    const other = join(scratch, "other.json");
    await here([
      ...freeze,
      "--set",
      "rain.start=20",
      "--date",
      "2026-03-01",
      "--name",
      "dry",
      "--out",
      other,
    ]);
    const facts = said({
      facts: [
        { name: "text", value: true, date: "2026-05-01" },
        { name: "meetings", value: 2, date: "2026-06-01" },
      ],
      references: { "base rate": { text: 0.3 } },
    });
    const { code, stdout } = await here(["score", file, other, "--facts", facts]);
    expect(code).toBe(0);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    for (const name of ["50 %", "dry", "base rate"]) expect(stdout).toContain(name);
    expect(stdout.replace(/\s+/g, " ")).toContain("Over 1 outcome no interval is worth the name");
    const printed = JSON.parse(
      (await here(["score", file, other, "--facts", facts, "--json"])).stdout,
    ) as Scores;
    expect(printed.references.map(({ name }) => name)).toEqual(["50 %", "dry", "base rate"]);
  });

  it.each([
    [
      { facts: [{ name: "txt", value: true, date: "2026-05-01" }] },
      'facts.0.name: "txt" is not allowed; expected one of text, blocked, meetings; did you mean text?',
    ],
    [
      { facts: [{ name: "text", value: true, date: "2026-02-01" }] },
      'facts.0.date: "2026-02-01" is not allowed; expected a day from 2026-03-01 on: the forecast was frozen then, and what was known before is no test of it',
    ],
    [
      { facts: [{ name: "text", value: true, date: "2026-05-01" }], references: 3 },
      "references: 3 is not allowed; expected forecasts by name",
    ],
  ])("has facts that do not fit it refused in a line: %j", async (facts, line) => {
    const { code, stderr } = await here(["score", file, "--facts", said(facts)]);
    expect([code, stderr]).toEqual([2, `error: ${line}\n`]);
  });

  it("stands beside others of other names alone", async () => {
    const facts = said({ facts: [{ name: "text", value: true, date: "2026-05-01" }] });
    const { code, stderr } = await here(["score", file, file, "--facts", facts]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: forecasts: "reservoir" is not allowed; expected forecasts of different names/,
    );
  });
});
