import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { simulate } from "@summitry/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenarioPackage, writtenScenario, declaredPackage } from "../src/index.ts";
import { readYaml } from "../src/reading/yaml-file.ts";

const rent = fileURLToPath(new URL("../../../examples/scenario-files/rent.yaml", import.meta.url));
const text = readFileSync(rent, "utf8");
let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "summitry-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const changed = async (from: string, to: string): Promise<string> => {
  expect(text).toContain(from);
  const path = join(folder, "rent.yaml");
  writeFileSync(path, text.replace(from, to));
  return readScenarioPackage(path).then(
    () => "",
    ({ message }: Error) => message,
  );
};

describe("words and claims of a file", () => {
  it("are those of its package", async () => {
    const { about, vocabulary, claims = [] } = await readScenarioPackage(rent);
    expect(about).toBe("A landlord and a tenant settle a lease while the tenant looks at other flats");
    expect(vocabulary).toMatchObject({
      title: "A lease",
      agents: { landlord: "the landlord" },
      outcomes: { lease: "a lease in force", nothing: "no text in force at any table" },
    });
    expect(claims.map(({ id, expects }) => [id, expects])).toEqual([["flats-cost-leases", "less"]]);
  });

  it("measure an outcome, or a column", async () => {
    const made = await readScenarioPackage(rent);
    const [byOutcome] = made.claims!;
    const path = join(folder, "offers.yaml");
    writeFileSync(path, text.replace("of: lease", "of: lease.offers"));
    const [byColumn] = (await readScenarioPackage(path)).claims!;
    for (let run = 0; run < 10; run++) {
      const { row } = simulate(made.make({ parameters: { "flat.worth": 0.01 } }), { seed: 1, run });
      expect(byOutcome!.measure(row)).toBe(row["lease.day"] !== null);
      expect(byColumn!.measure(row)).toBe(row["lease.offers"]);
    }
  });

  it("hold the parameters of their variants", async () => {
    const made = await readScenarioPackage(rent);
    const [claim] = made.claims!;
    expect(simulate(made.make(claim!.changed), { seed: 1, run: 0 }).row).toMatchObject({
      "flat.worth": 0.02,
    });
    expect(() => made.make({ without: ["tide" as never] })).toThrow("nothing: a file has no mechanisms");
  });

  it("survive being written again", async () => {
    const path = join(folder, "again.yaml");
    writeFileSync(path, writtenScenario(await readYaml(rent)));
    const [once, twice] = [declaredPackage(await readYaml(rent)), await readScenarioPackage(path)];
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });

  it.each([
    [
      "landlord: the landlord, tenant: the tenant }\n  tables",
      "landlady: the lady }\n  tables",
      "words.agents.landlady",
    ],
    ["tables: { lease: { topic", "tables: { rent: { topic", "words.tables.rent"],
    ["outcomes: { lease:", "outcomes: { leases:", "words.outcomes.leases"],
    ["of: lease", "of: leased", "claims.0.of"],
    ["of: lease", "of: lease.repairs", "claims.0.of"],
    ["of: lease", "of: lease.day", "claims.0.of"],
    ["of: lease", "of: lease.rent", "claims.0.of"],
    ["base: { flat.worth: 0 }", "base: { flats.worth: 0 }", "claims.0.base.flats.worth"],
    ["changed: { flat.worth: 0.02 }", "changed: { worth: 0 }", "claims.0.changed.worth"],
    ["expects: less", "expects: fewer", "claims.0.expects"],
    ["control: { none:", "control: { nothing:", "claims.0.control"],
    [
      "control: { none:",
      "control: { placebo: { base: {}, changed: {} }, because:",
      "claims.0.control.placebo",
    ],
    ["    measures: share of runs with a lease\n", "", "claims.0.measures"],
  ])("that can not be meant are refused with their place: %j", async (from, to, place) => {
    expect(await changed(from, to)).toMatch(new RegExp(`^rent.yaml:\\d+: ${place.replaceAll(".", "\\.")}: `));
  });
});
