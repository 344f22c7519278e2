import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { commands } from "../src/commands/commands.ts";
import { here } from "./child.ts";
import { wrongLines } from "./wrong-lines.ts";

const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
mkdirSync(join(scratch, "full"));
writeFileSync(join(scratch, "full", "notes.txt"), "");
writeFileSync(join(scratch, "file.txt"), "kept");
writeFileSync(join(scratch, "program.mjs"), "export const result = 3;");
afterAll(() => rmSync(scratch, { recursive: true }));

const within = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const places: readonly (readonly [name: string, path: string])[] = [
  ["{full}", join(scratch, "full")],
  ["{file}", join(scratch, "file.txt")],
  ["{program}", join(scratch, "program.mjs")],
  ["{scratch}", scratch],
  ["{yaml}", within("../starter/my-scenario.yaml")],
  ["{module}", within("../starter/mediated.ts")],
  ["{function}", within("../../../examples/reservoir/scenario.ts")],
];
const filled = (text: string): string =>
  places.reduce((whole, [name, path]) => whole.replaceAll(name, path), text);
const emptied = (text: string): string =>
  places.reduce((whole, [name, path]) => whole.replaceAll(path, name), text);

/** Whether a line is what was expected, where … stands for anything. */
function fits(line: string, expected: string): boolean {
  const [first = "", ...rest] = expected.split("…");
  return rest.length === 0 ? line === first : line.startsWith(first) && line.endsWith(rest.join("…"));
}

it.each(wrongLines)("summitry %s", async (line, says) => {
  const args = line.split(" ").map((word) => (word === '""' ? "" : filled(word)));
  const { code, stdout, stderr } = await here(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  const said = emptied(stderr);
  if (!fits(said, `error: ${says}\n`)) expect(said).toBe(`error: ${says}\n`);
  expect(readdirSync(scratch).sort()).toEqual(["file.txt", "full", "program.mjs"]);
  expect(readdirSync(join(scratch, "full"))).toEqual(["notes.txt"]);
  expect(readFileSync(join(scratch, "file.txt"), "utf8")).toBe("kept");
});

it("there are many, each once, and every command is among them", () => {
  expect(new Set(wrongLines.map(([line]) => line)).size).toBe(wrongLines.length);
  expect(wrongLines.length).toBeGreaterThanOrEqual(60);
  const first = wrongLines.map(([line]) => line.split(" ")[0]);
  for (const { name } of commands) expect(first).toContain(name);
});

it("every one of them says what was wrong and what is expected in its place", () => {
  const elsewhere = /holds no (batch|shard)/;
  for (const [line, says] of wrongLines)
    if (!elsewhere.test(says)) expect(says, line).toMatch(/^[^\n]+: .+ is not allowed; expected .+$/);
});

it.each(["help run", "--help run", "run --help"])("%s is the help of a command", async (line) => {
  const { code, stdout } = await here(line.split(" "));
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Usage: summitry run /) as string,
  });
});
