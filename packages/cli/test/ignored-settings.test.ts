import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alaska } from "@summitry/alaska";
import { load } from "../src/opening/open.ts";
import { scenarios } from "../src/scenarios.ts";

Object.assign(globalThis, { madeForModules: alaska() });
const folder = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module whose default export makes a scenario, with the options taken and used as written. */
function moduleOf(name: string, takes: string, uses: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `export default (${takes}) => { ${uses}; return globalThis.madeForModules; };`);
  return path;
}

const forms: readonly (readonly [string, string, string])[] = [
  ["destructured", "{ catchMean = 12, boats = 3 }", "void [catchMean, boats]"],
  ["read", "options", "void [options.catchMean, options.boats]"],
];

describe("a function of a module that takes other options", () => {
  it.each(forms)("has --set refused with the nearest name: %s", async (name, takes, uses) => {
    const path = moduleOf(name, takes, uses);
    await expect(load(scenarios, path, { set: { catchMaen: 9 } })).rejects.toThrow(
      '--set: "catchMaen" is not allowed; expected one of catchMean, boats, or a parameter, as `summitry params` lists them; did you mean catchMean?',
    );
    await expect(load(scenarios, path, { set: { boats: 1, depth: 2 } })).rejects.toThrow('--set: "depth"');
    await expect(load(scenarios, path, { without: ["wind"] })).rejects.toThrow(
      '--without: ["wind"] is not allowed; expected nothing: the function of the module does not read `without`',
    );
    await expect(load(scenarios, path, { set: { boats: 1, catchMean: 2 } })).resolves.toBeDefined();
    await expect(load(scenarios, path)).resolves.toBeDefined();
  });

  it("has every --set refused where it takes none", async () => {
    const path = moduleOf("none", "", "");
    await expect(load(scenarios, path, { set: { boats: 1 } })).rejects.toThrow(
      '--set: "boats" is not allowed; expected a parameter, as `summitry params` lists them',
    );
  });
});

it.each([
  ["all of them", "options", "void ({ ...options })"],
  ["the rest", "{ boats, ...rest }", "void [boats, rest]"],
  ["each by its name", "options", "for (const [name, value] of Object.entries(options)) void [name, value]"],
])("a function that takes whatever there is gets it: %s", async (name, takes, uses) => {
  const path = moduleOf(name.replaceAll(" ", "-"), takes, uses);
  await expect(load(scenarios, path, { set: { boats: 1, depth: 2 } })).resolves.toBeDefined();
});

it("a misspelt option of a scenario that the command knows is refused with the nearest name", async () => {
  await expect(load(scenarios, "alaska", { set: { europeAtTabel: true } })).rejects.toThrow(
    /"europeAtTabel" is not allowed; expected .*did you mean europeAtTable\?$/,
  );
  await expect(load(scenarios, "alaska", { set: { "trump.prestig": 0.1 } })).rejects.toThrow(
    /"trump\.prestig" is not allowed; .*did you mean trump\.prestige\?$/,
  );
});
