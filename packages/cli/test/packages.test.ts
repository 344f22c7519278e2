import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { scenarioPackage } from "@summitry/core";
import wageRound, { type WageOptions } from "../../../examples/wage-round/scenario.ts";
import { load } from "../src/opening/open.ts";
import { openedPackage } from "../src/opening/opened.ts";
import { here, summitry } from "./child.ts";

vi.setConfig({ testTimeout: 60_000 });

const within = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const subjects = [
  {
    ...{ what: "a module with a package", given: within("examples/wage-round/scenario.ts") },
    ...{ title: "A round of wage talks", agent: "the union", seat: "union", claim: "unrest-settles" },
    ...{ counts: "a contract in force", unit: "hours", parameter: "unrest.halfLife", set: "firm=true" },
  },
  {
    ...{ what: "a file in YAML", given: within("examples/scenario-files/rent.yaml") },
    ...{ title: "A lease", agent: "the tenant", seat: "tenant", claim: "flats-cost-leases" },
    ...{ counts: "a lease in force", unit: "EUR", parameter: "flat.worth", set: "flat.worth=0.01" },
  },
  {
    ...{ what: "a scenario known by name", given: "alaska" },
    ...{ title: "The Alaska summit of 15 August 2025", agent: "Zelensky", seat: "zelensky" },
    ...{ claim: "momentum-ceasefire", counts: "general or for thirty days", unit: "km²" },
    ...{ parameter: "lossAversion", set: "cession=true" },
  },
] as const;

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "summitry-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(subjects)("$what is spoken of in its own words", (subject) => {
  const { given, title, agent, seat, claim, counts, unit, parameter, set } = subject;
  const printed = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await here(args);
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
    return stdout;
  };

  it("by run, list and params", async () => {
    const told = await printed("run", given, "--seed", "1");
    expect(told.split("\n")[0]).toBe(title);
    expect(told.toLowerCase()).toContain(agent.toLowerCase());
    expect(told).toContain(unit);
    const listed = await printed("list", given);
    expect(listed).toContain(agent);
    expect(listed).toContain(counts);
    expect(await printed("params", given)).toContain(parameter);
  });

  it("by batch, claims and report", async () => {
    const out = join(folder, seat);
    const batch = await printed("batch", given, "--runs", "20", "--workers", "1", "--set", set, "--out", out);
    expect(batch).toContain(counts);
    const claims = ["claims", given, "--runs", "4", "--workers", "1", "--only", claim];
    expect(await printed(...claims)).toContain(claim);
    const file = given.endsWith(".ts") ? ["--scenario", given] : [];
    await printed("report", out, ...file);
    const page = readFileSync(`${out}.html`, "utf8");
    expect(page).toContain(`<h1>${title}`);
    expect(page.replace(/<.?span[^>]*>/g, "")).toContain(set);
  });

  it("by play", async () => {
    const { code, stdout } = await summitry(["play", given, "--as", seat], { input: "\n" });
    expect(code).toBe(0);
    expect(stdout).toContain(`You are ${agent}.`);
  });
});

describe("a list that is set", () => {
  it.each([
    ["0+30", [0, 30]],
    [14, [14]],
    ["early+late", ["early", "late"]],
    ["true+2.5", [true, 2.5]],
  ])("%s has numbers, texts, true and false as its members", async (meets, members) => {
    const seen: unknown[] = [];
    const known = scenarioPackage({
      about: "who meets when",
      make: (options: WageOptions & { readonly meets?: readonly unknown[] } = {}) => {
        seen.push(options.meets);
        return wageRound.make();
      },
      settings: { meets: { says: "days on which they meet", takes: "days", many: true } },
    });
    await openedPackage(known).make({ set: { meets } });
    expect(seen.at(-1)).toEqual(members);
  });
});

describe("a module's package is refused in one line", () => {
  const module = (name: string, parts: string): string => {
    const path = join(folder, `${name}.ts`);
    const from = JSON.stringify(within("examples/wage-round/scenario.ts"));
    writeFileSync(path, `import known from ${from};\nexport default { ...known, ${parts} };`);
    return path;
  };

  it.each([
    ["that lacks a part", "about: undefined", "about: undefined is not allowed; expected a text"],
    [
      "with a misspelt part",
      "claim: []",
      'scenarioPackage: "claim" is not allowed; expected one of about, make, settings, vocabulary, story, claims; did you mean claims?',
    ],
    [
      "with words for nobody",
      'vocabulary: { agents: { unoin: "the union" } }',
      'vocabulary.agents: "unoin" is not allowed; expected one of union, employer; did you mean union?',
    ],
    [
      "with words for no value",
      'vocabulary: { values: { week: { 35: "a short week" } } }',
      'vocabulary.values.week: "35" is not allowed; expected one of 38, 37, 36',
    ],
  ])("%s", async (what, parts, says) => {
    const path = module(what.replaceAll(" ", "-"), parts);
    const { code, stdout, stderr } = await here(["run", path]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `error: ${says}\n` });
  });

  it("whose options don't reach its mechanisms, when one is to be switched off", async () => {
    const path = module("deaf", "make: () => known.make()");
    await expect(load({}, path, { without: ["unrest"] })).rejects.toThrow(
      '--without: "unrest" is not allowed; expected nothing: what makes the scenario does not switch mechanisms off',
    );
  });

  it("that takes no such option, with the nearest name", async () => {
    const path = module("plain", "");
    await expect(load({}, path, { set: { frim: true } })).rejects.toThrow(
      '--set: "frim" is not allowed; expected one of firm, unrest.halfLife; did you mean firm?',
    );
  });
});
