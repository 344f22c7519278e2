import { alaska, alaskaPackage } from "@summitry/alaska";
import { monteCarlo, type Why, whyOf } from "@summitry/monte-carlo";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsOf } from "@summitry/story";
import { withCount } from "@summitry/story/english";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sealedColours } from "../src/terminal/print.ts";
import { here } from "./child.ts";
import { WhyWords } from "../src/why/why-words.ts";
import { shareWords } from "../src/why/batch-table.ts";
import { historiesTables } from "../src/why/histories-tables.ts";
import { reasonsTables } from "../src/why/reasons-table.ts";
import { termsTables } from "../src/why/terms-table.ts";

const scenario = alaska();
const words = new WhyWords(scenario.definition, wordsOf(scenario, alaskaPackage));
const look = { width: 100, colours: sealedColours(false) };
const coding = alaskaPackage.story?.history;
let told: Why;

beforeAll(async () => {
  const batch = await monteCarlo(scenario, { runs: 6, seed: 42, workers: 0 });
  told = await whyOf(scenario, batch, { of: "reset", coding });
}, 60_000);

/** What stands in a table, without its lines, and as if nothing had wrapped. */
const cells = (tables: readonly string[]): string =>
  tables
    .join("\n")
    .replace(/[┌─┬┐├┼┤└┴┘│]/g, " ")
    .replace(/\s+/g, " ");

describe("why a batch came out as it did", () => {
  it.each([100, 80])("fits a page of %s columns, and keeps numbers with their units", (width) => {
    const all = [
      ...reasonsTables(told.reasons, words, { ...look, width }),
      ...termsTables(told.terms, words, { ...look, width }),
      ...historiesTables(told.histories, { ...look, width }),
    ].join("\n");
    for (const line of all.split("\n")) expect(line.length, line).toBeLessThanOrEqual(width);
    expect(all).not.toMatch(/│ +%/);
    expect(cells([all])).toContain("talks on guarantees");
  });

  it("shows every reason with its share and interval, and what it hung on in words", () => {
    const shown = cells(reasonsTables(told.reasons, words, look));
    for (const { table, stages } of told.reasons.tables) {
      expect(shown.toLowerCase()).toContain(words.vocabulary.topic(table).toLowerCase());
      for (const stage of stages) expect(shown).toContain(shareWords(stage));
      for (const { who } of stages.flatMap(({ reasons }) => reasons))
        for (const { who: id } of who.slice(0, 2)) expect(shown).toContain(words.who(id));
    }
  });

  it("shows the commonest value of every issue that was agreed on", () => {
    const shown = cells(termsTables(told.terms, words, look));
    const agreed = told.terms.tables.filter(({ texts }) => texts > 0);
    expect(agreed.length).toBeGreaterThan(1);
    for (const { table, issues } of agreed)
      for (const { issue, values } of issues) {
        const [most] = values.toSorted((one, other) => other.count - one.count);
        expect(shown.toLowerCase()).toContain(words.issue(table, issue).toLowerCase());
        expect(shown).toContain(`${words.value(issue, most?.value ?? "")} ${shareWords(most!)}`);
      }
    const none = told.terms.tables.map((each) => ({ ...each, texts: 0 }));
    expect(termsTables({ ...told.terms, tables: none }, words, look)).toContain(
      "A ceasefire: nothing was signed.",
    );
  });

  it("shows histories with an outcome beside those without, or all", () => {
    const { histories } = told;
    const [came = "", otherwise = ""] = historiesTables(histories, look);
    expect(cells([came])).toContain(`With “reset”: ${withCount(histories.came?.runs ?? 0, "run")}`);
    expect(cells([otherwise])).toContain(
      `Without “reset”: ${withCount(histories.otherwise?.runs ?? 0, "run")}`,
    );
    const [first] = histories.came?.commonest ?? [];
    expect(cells([came])).toContain(first?.steps.map(({ label }) => label).join(" > "));
    const all = historiesTables({ ...histories, outcome: null, came: null, otherwise: null }, look);
    expect(cells(all)).toContain("All: 6 runs");
  });

  it("says a red line with its holder, with or without words for it", () => {
    expect(words.who("zelensky.guarantees")).toBe("Zelensky's red line on guarantees");
    expect(words.who("zelensky.elections")).toBe("Zelensky's red line on elections");
    expect(words.who("europe")).toBe("the European coalition");
    expect(shareWords({ estimate: 0.376, low: 0.331, high: 0.444 })).toBe("38 % (33 to 44)");
  });
});

describe("the command", () => {
  const reservoir = fileURLToPath(new URL("../../../examples/reservoir/scenario.ts", import.meta.url));
  const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
  const out = join(scratch, "rows");
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  beforeAll(async () => {
    const made = ["--runs", "30", "--seed", "3", "--workers", "0", "--json"];
    expect(await here(["batch", reservoir, ...made, "--out", out])).toMatchObject({ code: 0 });
  });

  const whyOut = (...more: readonly string[]) => here(["why", out, "--scenario", reservoir, ...more]);

  it("tells of the folder of a batch, and how to ask again", async () => {
    const { code, stdout } = await whyOut("--of", "text", "--runs", "20");
    expect(code).toBe(0);
    const parts = [
      "How far each table came",
      "What was agreed",
      "With “text”: ",
      "Without “text”: ",
      "first 20 of 30 runs",
    ];
    for (const part of parts) expect(stdout).toContain(part);
    expect(stdout).toContain(`why ${out} --of text --runs 20 --scenario ${reservoir}`);
  });

  it("gives as JSON what the library gives", async () => {
    const { stdout } = await whyOut("--json");
    const { reasons, terms, histories } = JSON.parse(stdout) as Why;
    for (const { seed, runs, of, failed } of [reasons, terms, histories])
      expect([seed, runs, of, failed]).toEqual(["3", 30, 30, 0]);
  });

  it("tells of one run of the folder what it tells of the scenario's", async () => {
    const lines = (stdout: string) =>
      stdout.split("\n").filter((line) => !line.startsWith("Another meeting: "));
    const alone = await here(["why", reservoir, "--seed", "3", "--run", "4"]);
    expect(lines((await whyOut("--run", "4")).stdout)).toEqual(lines(alone.stdout));
    expect(alone.code).toBe(0);
  });

  it("refuses what has no meaning there", async () => {
    const refused = async (line: readonly string[], message: string) => {
      const { code, stderr } = await here(line);
      expect(code).not.toBe(0);
      expect(stderr).toContain(message);
    };
    const inFolder = ["why", out, "--scenario", reservoir];
    await refused([...inFolder, "--seed", "4"], "--seed");
    await refused([...inFolder, "--meeting", "1"], "nothing beside the folder of a batch without --run");
    await refused([...inFolder, "--run", "2", "--runs", "5"], "nothing beside --run");
    await refused([...inFolder, "--run", "30"], "a run of that folder that did not fail");
    await refused([...inFolder, "--runs", "31"], "at most 30");
    await refused([...inFolder, "--of", "peace"], "--of");
    await refused([...inFolder, "--run", "2", "--of", "peace"], "--of");
    await refused(["why", reservoir, "--of", "text", "--meeting", "1"], "nothing beside --of");
    await refused(["why", reservoir, "--runs", "5"], "it is for the folder of a batch");
  });
});
