import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { defineScenario, parameter, simulate, simulateRow, type SimulationEvent } from "@summitry/core";
import { openBatch } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { load } from "../src/opening/open.ts";
import { scenarios } from "../src/scenarios.ts";
import { here, summitry } from "./child.ts";

vi.setConfig({ testTimeout: 25_000 }); // reports and threads

const within = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const files = {
  yaml: within("../starter/my-scenario.yaml"),
  scenario: within("../starter/mediated.ts"),
  function: within("../../../examples/reservoir/scenario.ts"),
};

/** A page without what keeps the options of its commands on one line. */
function commandsOn(page: string): string {
  return readFileSync(page, "utf8").replace(/<\/?span[^>]*>/g, "");
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["a file in YAML", files.yaml, "catch.mean", 9],
  ["a module that exports a scenario", files.scenario, "catch.mean", 9],
  ["a module that exports a function", files.function, "rain.start", 50],
  ["a scenario known by name", "alaska", "lossAversion", 1.1],
])("a parameter of %s", (_, file, id, value) => {
  const set = ["--set", `${id}=${value}`];

  it("is held by run, and by batch in threads", async () => {
    const { stdout } = await here(["run", file, ...set, "--json"]);
    const { row } = JSON.parse(stdout) as { row: Record<string, unknown> };
    expect(row[id]).toBe(value);
    const rows = await here(["batch", file, "--runs", "6", "--workers", "1", "--rows", "-", ...set]);
    expect(rows.stderr).not.toContain("note:");
    const held = rows.stdout.trim().split("\n");
    expect(held.map((line) => (JSON.parse(line) as Record<string, unknown>)[id])).toEqual(
      Array(6).fill(value),
    );
    expect(JSON.parse(held[0]!)).toEqual(row);
  });

  it("is held by a variant of compare", async () => {
    const told = await here(["compare", file, "--runs", "6", "--workers", "0", "--json", ...set]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(told.stdout)).toMatchObject({ variants: [{ variant: `${id}=${value}`, failed: 0 }] });
  });

  it("stands in a folder, which goes on with it alone, and in its report", async () => {
    const out = join(folder, basename(file));
    const asked = ["batch", file, "--runs", "5", "--workers", "0", "--out", out];
    expect((await here([...asked, ...set])).code).toBe(0);
    const other = await here([...asked, "--resume", "--set", `${id}=${value + 0.5}`]);
    expect(other).toMatchObject({ code: 2, stdout: "" });
    expect(other.stderr).toContain("holds another");
    expect((await here([...asked, "--resume", ...set])).code).toBe(0);
    const { manifest } = await openBatch(out);
    const { fixed } = (await load(scenarios, file)).scenario.definition;
    expect(manifest.scenario.fixed).toEqual({ ...(typeof fixed === "object" ? fixed : {}), [id]: value });
    if (file === "alaska") return; // a report of it takes its time, and is made elsewhere
    const named = file.endsWith(".yaml") ? [] : ["--scenario", file];
    expect(await here(["report", out, "--force", ...named])).toMatchObject({ code: 0, stderr: "" });
    expect(commandsOn(`${out}.html`)).toContain(`--seed 42 --out ${out} --set ${id}=${value}`);
  });

  it("is listed with its prior, and refused with the nearest name when it is misspelt", async () => {
    expect((await here(["params", file, id])).stdout).toContain(id);
    const wrong = await here(["run", file, "--set", `${id}s=1`]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain(`--set: "${id}s" is not allowed; expected`);
    expect(wrong.stderr).toContain(`; did you mean ${id}?`);
    const many = await here(["run", file, "--set", `${id}=many`]);
    expect(many).toMatchObject({ code: 2, stdout: "" });
    expect(many.stderr).toMatch(new RegExp(`${id}: "many" is not allowed; expected a (finite )?number\n$`));
  });

  it("is at its likeliest value with parameters=mode, unless it is held itself", async () => {
    const { scenario } = await load(scenarios, file);
    const all = await load(scenarios, file, { set: { parameters: "mode" } });
    expect(simulate(all.scenario).digest).toBe(simulate(scenario.holding("mode")).digest);
    const one = await load(scenarios, file, { set: { parameters: "mode", [id]: value } });
    const expected = scenario.holding("mode").holding({ [id]: value });
    expect(simulate(one.scenario).digest).toBe(simulate(expected).digest);
    const wrong = await here(["run", file, "--set", "parameters=median"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("parameters");
  });
});

it("a parameter is held at a seat", async () => {
  const log = join(folder, "seat.json");
  const args = ["play", files.yaml, "--as", "north", "--log", log, "--set", "catch.mean=9"];
  expect((await summitry(args, { input: "quit\n" })).code).toBe(0);
  const { log: events } = JSON.parse(readFileSync(log, "utf8")) as { log: SimulationEvent[] };
  expect(events[0]).toMatchObject({ type: "start", parameters: { "catch.mean": 9 } });
});

it("everything at its likeliest value but one parameter is repeated so in a report", async () => {
  const out = join(folder, "mode");
  const set = ["--set", "parameters=mode,lossAversion=1.1"];
  await here(["batch", "alaska", "--runs", "3", "--workers", "0", "--out", out, ...set]);
  expect((await here(["report", out])).code).toBe(0);
  expect(commandsOn(`${out}.html`)).toContain("--set parameters=mode,lossAversion=1.1");
});

describe("a function of a module", () => {
  const knob = { unit: "1", low: 0, mode: 1, high: 2, source: "judgement", date: null, because: "a test" };
  const depths = (options: { readonly boats?: number; readonly deep?: boolean } = {}) =>
    defineScenario({
      ...alaska({ horizonDays: 0 }).definition,
      name: "depths",
      options,
      parameters: [
        ...alaska().definition.parameters!,
        parameter({ ...knob, id: "boats.speed" }),
        ...(options.deep === true ? [parameter({ ...knob, id: "depth" })] : []),
      ],
      row: { start: () => ({ boats: options.boats ?? 0 }), on: {} },
      outcomes: {},
    });
  Object.assign(globalThis, { depths });

  function moduleOf(): string {
    const path = join(folder, "depths.mjs");
    writeFileSync(path, "export default (options) => globalThis.depths(options);");
    return path;
  }

  it("gets its options, and no parameters", async () => {
    const path = moduleOf();
    const { scenario } = await load(scenarios, path, { set: { boats: 3, "boats.speed": 0.7 } });
    expect(scenario.definition.options).toEqual({ boats: 3 });
    expect(structuredClone(scenario.definition.options)).toEqual({ boats: 3 }); // so threads can have them
    expect(simulateRow(scenario)).toMatchObject({ boats: 3, "boats.speed": 0.7 });
  });

  it("has a parameter held that only its options bring", async () => {
    const path = moduleOf();
    const { scenario } = await load(scenarios, path, { set: { deep: true, depth: 0.2 } });
    expect(simulateRow(scenario)).toMatchObject({ depth: 0.2 });
    await expect(load(scenarios, path, { set: { depth: 0.2 } })).rejects.toThrow('--set: "depth"');
  });
});

it("a scenario without parameters lists none, and has none to hold", async () => {
  const path = join(folder, "sure.yaml");
  writeFileSync(
    path,
    `name: sure
start: 2026-09-01
days: 0
tables: { split: { settles: { half: [yes, no] }, seats: [ada, bert], meets: [0] } }
agents:
  ada: { at: { split: { utility: { half: { weight: 1, values: { yes: 1, no: 0 } } }, reservation: 0 } } }
  bert: { at: { split: { utility: { half: { weight: 1, values: { yes: 0, no: 1 } } }, reservation: 0 } } }
`,
  );
  const none = await here(["params", path]);
  expect(none).toEqual({
    code: 0,
    stdout: "No parameters: nothing in it is drawn from a prior.\n",
    stderr: "",
  });
  expect((await here(["params", path, "--json"])).stdout).toBe('{"parameters":[]}\n');
  expect((await here(["params", path, "cat"])).stderr).toBe(
    'error: part: "cat" is not allowed; expected nothing: the scenario has no parameters\n',
  );
  expect((await here(["run", path, "--set", "cat=1"])).stderr).toBe(
    'error: --set: "cat" is not allowed; expected nothing (there is none)\n',
  );
});
