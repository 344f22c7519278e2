import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { defineScenario } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf } from "../src/report/answer.ts";
import { FullVocabulary } from "../src/vocabulary/words.ts";
import { here } from "./child.ts";

const starter = fileURLToPath(new URL("../starter/", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a report", () => {
  it("answers with the numbers of the batch, and needs nothing but itself", async () => {
    const out = join(folder, "base");
    const scenario = alaska({ horizonDays: 40, without: ["derail"], parameters: { lossAversion: 1.2 } });
    const batch = await monteCarlo(scenario, { runs: 40, seed: 5, out });
    const told = await here(["report", out, "--json"]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    const { file, bytes, answer } = JSON.parse(told.stdout) as {
      file: string;
      bytes: number;
      answer: string[];
    };
    const page = readFileSync(file, "utf8");
    expect(bytes).toBeLessThan(2_000_000);
    expect(answer).toHaveLength(3);
    const likeliest = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate)[0]!;
    expect(answer[0]).toContain(`${(100 * likeliest.estimate).toFixed(1)} % of 40 runs`);
    for (const sentence of answer) expect(page).toContain(sentence);
    expect(page).not.toMatch(/<(link|script|img|iframe)|src=|url\(|@import/);
    expect(page.match(/<figure class="wide light">/g)?.length).toBe(
      page.match(/<figure class="narrow dark">/g)?.length,
    );
    const command =
      "npx summitry batch alaska --runs 40 --seed 5 --without derail --set lossAversion=1.2,horizonDays=40";
    expect(page).toContain(command);
    expect(page).toContain("putin.momentum");
    expect(page).toContain("Nothing that became known after 14 August 2025");
    expect(page).toContain("@summitry/core 0.1.0");
    const again = await here([...command.split(" ").slice(2), "--json"]);
    const outcomes = batch.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
    expect(JSON.parse(again.stdout)).toEqual({ runs: 40, seed: "5", failed: 0, outcomes });
  });

  it("is made of a scenario in YAML as well, and of a module whose file is named", async () => {
    const [declared, module] = [join(folder, "declared"), join(folder, "module")];
    const yaml = join(starter, "my-scenario.yaml");
    await here(["batch", yaml, "--runs", "10", "--set", "catch.mean=12", "--out", declared]);
    const file = join(folder, "declared.html");
    expect(await here(["report", declared, "--out", file])).toMatchObject({ code: 0, stderr: "" });
    const page = readFileSync(file, "utf8");
    expect(page).toContain("Two towns and a coast guard settle who fishes where");
    expect(page).toContain("batch harbour.yaml --runs 10 --seed 42 --set catch.mean=12");
    await here(["batch", join(starter, "mediated.ts"), "--runs", "10", "--out", module, "--workers", "1"]);
    expect(await here(["report", module])).toMatchObject({ code: 2, stdout: "" });
    expect(await here(["report", module, "--scenario", join(starter, "mediated.ts")])).toMatchObject({
      code: 0,
    });
  });

  it("shows what was counted when it was run where there is no scenario of that name", async () => {
    const out = join(folder, "unknown");
    const scenario = defineScenario({ ...alaska({ horizonDays: 0 }).definition, name: "summer" });
    const batch = await monteCarlo(scenario, { runs: 10, seed: 5, workers: 0, out });
    const { code, stderr } = await here(["report", out]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "note: no scenario is called summer here, so outcomes are as counted when it was run, and the report has one figure; --scenario names its file\n",
    });
    const page = readFileSync(`${out}.html`, "utf8");
    expect(page).toContain("counted when it was run");
    expect(page).toContain(answerOf(batch.outcomes(), 10, new FullVocabulary({}, "summer"))[0]);
    expect(page).not.toContain("npx summitry batch");
  });

  it.each([
    [["report", "./nowhere"], "holds no batch: there is no _manifest.json"],
    [["report"], 'folder: "" is not allowed; expected folder that summitry batch --out has written'],
  ])("says what is wrong: %j", async (args, complaint) => {
    const { code, stderr } = await here(args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });
});
