import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../src/index.ts";

const examples = fileURLToPath(new URL("../../../examples/scenario-files/", import.meta.url));
const yaml = readFileSync(join(examples, "flour.yaml"), "utf8");
const csv = readFileSync(join(examples, "wheat.csv"), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
  mkdirSync(join(folder, "a folder"));
  writeFileSync(join(folder, "wheat.csv"), csv);
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): ReturnType<typeof readScenario> {
  const path = join(folder, "flour.yaml");
  writeFileSync(path, text);
  return readScenario(path);
}

describe("an input from a CSV file", () => {
  const expected = { 0: 224.75, 13: 224.75, 14: 231, 20: 231, 21: 238.25, 35: 229.5, 42: 229.5 };

  it("has the file's value from its date until the next", async () => {
    const { log } = simulate(await readScenario(join(examples, "flour.yaml")));
    const values = new Map(
      log.flatMap((event) => (event.type === "input" ? [[event.day, event.value]] : [])),
    );
    for (const [day, value] of Object.entries(expected)) expect(values.get(Number(day)), day).toBe(value);
  });

  it("is looked for from the folder of the scenario file", async () => {
    writeFileSync(join(folder, "a folder", "more.csv"), csv.replaceAll(",", ".").replaceAll(";", ","));
    const moved = yaml
      .replace("wheat.csv", "a folder/more.csv")
      .replace("wheat, EUR a tonne", "wheat. EUR a tonne");
    const [here, there] = [await read(yaml), await read(moved)].map((scenario) => simulate(scenario));
    expect(there!.digest).toBe(here!.digest);
  });

  it("is data of the scenario, in workers as well", async () => {
    const scenario = await read(yaml);
    rmSync(join(folder, "wheat.csv"));
    const [one, two] = await Promise.all(
      [1, 2].map((workers) => monteCarlo(scenario, { runs: 20, seed: 1, workers })),
    );
    writeFileSync(join(folder, "wheat.csv"), csv);
    expect(two!.digest).toBe(one!.digest);
  });

  it.each([
    [
      "a misspelt file",
      "file: wheat.csv",
      "file: wheet.csv",
      'flour.yaml:8: inputs.wheat.file: "wheet.csv" is not allowed; expected one of wheat.csv; did you mean wheat.csv?',
    ],
    [
      "a file in a folder that is not there",
      "file: wheat.csv",
      "file: b/wheat.csv",
      'flour.yaml:8: inputs.wheat.file: "b/wheat.csv" is not allowed; expected a file that is there, from the folder of this one',
    ],
    [
      "a folder",
      "file: wheat.csv",
      'file: "a folder"',
      'flour.yaml:8: inputs.wheat.file: "a folder" is not allowed; expected a file',
    ],
    [
      "no file",
      "file: wheat.csv, ",
      "",
      'flour.yaml:8: inputs.wheat.file: "nothing" is not allowed; expected a text',
    ],
    [
      "a misspelt key",
      "column:",
      "colunm:",
      'flour.yaml:8: inputs.wheat.colunm: "colunm" is not allowed; expected one of process, unit, file, column, when, decimal; did you mean column?',
    ],
    [
      "a misspelt column",
      '"wheat, EUR a tonne"',
      "rein",
      'wheat.csv:1: column: "rein" is not allowed; expected one of wheat, EUR a tonne, rain, mm',
    ],
    [
      "a run that ends before the data",
      "start: 2026-03-02",
      "start: 2025-03-02",
      'flour.yaml:8: inputs.wheat.file: "wheat.csv" is not allowed; expected data of the run, which ends on day 42; these begin on day 358',
    ],
  ])("is refused for %s", async (_, from, to, message) => {
    const wrong = yaml.replace(from, to);
    expect(wrong).not.toBe(yaml);
    await expect(read(wrong)).rejects.toMatchObject({ name: "InputError", message });
  });
});
