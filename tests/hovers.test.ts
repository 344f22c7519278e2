import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const file = `${root}tests/hovered.ts`;

/** What an editor shows over a name in a program of a user: the whole of it, nothing cut. */
const program = `
import { alaska } from "@summitry/alaska";
import { Agent, simulate, tough, type BargainingTurn } from "@summitry/core";
import { compare, monteCarlo, openBatch } from "@summitry/monte-carlo";

const scenario = alaska();
const run = simulate(scenario, { seed: 42 });
const { row } = run;
const batch = await monteCarlo(scenario, { runs: 10, seed: 42 });
const share = batch.probability((each) => each.ceasefireDay !== null);
const stored = await openBatch("results", scenario);
const mean = stored.mean("gainKm2");
const effect = await compare(scenario, alaska({ europeAtTable: true }), { runs: 10, seed: 42 });
const difference = effect.difference((paired) => paired.ceasefireDay !== null);
const log = run.log;

class Guest extends Agent {
  readonly id = "guest";
  readonly utility = {};
  readonly strategy = tough();
  override propose(turn: BargainingTurn) {
    return turn.space.best();
  }
  override reservation: Agent["reservation"] = (looked) => looked.day;
}
`;

const hover = editor(program);

describe("what an editor shows of Alaska is short", () => {
  it.each([
    ["scenario = ", "const scenario: Scenario<AlaskaTables, AlaskaRow, AlaskaParameterId>"],
    ["run = ", "const run: Run<AlaskaTables, AlaskaRow>"],
    ["row } = ", "const row: AlaskaRow"],
    ["batch = ", "const batch: Batch<AlaskaRow>"],
    ["share = ", "const share: Estimate"],
    ["stored = ", "const stored: StoredBatch<AlaskaRow>"],
    ["mean = ", "const mean: Promise<Estimate>"],
    ["each) =>", "(parameter) each: AlaskaRow"],
    ["effect = ", "const effect: Comparison<AlaskaRow, AlaskaRow>"],
    ["paired) =>", "(parameter) paired: AlaskaRow"],
    ["difference = ", "const difference: Estimate"],
    ["log = ", "const log: readonly SimulationEvent<AlaskaTables>[]"],
    ["turn: Barg", "(parameter) turn: BargainingTurn"],
    ["looked) =>", "(parameter) looked: TableTurn"],
  ])("%s", (name, shown) => {
    expect(hover(name)).toBe(shown);
  });

  it.each([
    "alaska();",
    "simulate(scenario",
    "probability(",
    "mean(",
    "monteCarlo(scenario",
    "compare(scenario",
  ])("a call names its types, and spells none out: %s", (call) => {
    expect(hover(call)).toMatch(/AlaskaRow/);
    expect(hover(call)).not.toMatch(/ceasefireDay|momentum\.mean|\{ readonly/);
  });
});

/** A language service over the program, with the settings of the repository's tests. */
function editor(text: string): (name: string) => string {
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    useCaseSensitiveFileNames: () => true,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const known = path === file ? text : ts.sys.readFile(path);
      return known === undefined ? undefined : ts.ScriptSnapshot.fromString(known);
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noErrorTruncation: true }),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  };
  const service = ts.createLanguageService(host);
  const errors = service.getSemanticDiagnostics(file).map(({ messageText }) => messageText);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (name) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(name));
    return ts.displayPartsToString(info?.displayParts);
  };
}
