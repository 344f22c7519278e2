import { alaska, alaskaPackage } from "@summitry/alaska";
import { monteCarlo, type Why, whyOf } from "@summitry/monte-carlo";
import { wordsOf } from "@summitry/story";
import { beforeAll, describe, expect, it } from "vitest";
import { BatchWords } from "../src/why/batch-words.ts";
import { shareWords } from "../src/why/batch-table.ts";
import { historiesTables } from "../src/why/histories-tables.ts";
import { reasonsTables } from "../src/why/reasons-table.ts";
import { termsTables } from "../src/why/terms-table.ts";

const scenario = alaska();
const words = new BatchWords(scenario.definition, wordsOf(scenario, alaskaPackage));
const plain = (text: string): string => text;
const coding = alaskaPackage.story?.history;
let told: Why;

beforeAll(async () => {
  const batch = await monteCarlo(scenario, { runs: 24, seed: 42, workers: 0 });
  told = await whyOf(scenario, batch, { of: "reset", coding });
});

/** What stands in a table, without its lines, and as if nothing had wrapped. */
const cells = (tables: readonly string[]): string =>
  tables
    .join("\n")
    .replace(/[┌─┬┐├┼┤└┴┘│]/g, " ")
    .replace(/\s+/g, " ");

describe("why a batch came out as it did", () => {
  it("fits a page of a hundred columns", () => {
    const all = [
      ...reasonsTables(told.reasons, words, plain),
      ...termsTables(told.terms, words, plain),
      ...historiesTables(told.histories, plain),
    ];
    for (const line of all.join("\n").split("\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  it("shows every reason with its share and interval, and what it hung on in words", () => {
    const shown = cells(reasonsTables(told.reasons, words, plain));
    for (const { table, stages } of told.reasons.tables) {
      expect(shown.toLowerCase()).toContain(words.vocabulary.topic(table).toLowerCase());
      for (const stage of stages) expect(shown).toContain(shareWords(stage));
      for (const { who } of stages.flatMap(({ reasons }) => reasons))
        for (const { who: id } of who.slice(0, 2)) expect(shown).toContain(words.who(id));
    }
  });

  it("shows the commonest value of every issue that was agreed on", () => {
    const shown = cells(termsTables(told.terms, words, plain));
    const agreed = told.terms.tables.filter(({ texts }) => texts > 0);
    expect(agreed.length).toBeGreaterThan(1);
    for (const { table, issues } of agreed)
      for (const { issue, values } of issues) {
        const [most] = values.toSorted((one, other) => other.count - one.count);
        expect(shown.toLowerCase()).toContain(words.issue(table, issue).toLowerCase());
        expect(shown).toContain(`${words.value(issue, most?.value ?? "")} ${shareWords(most!)}`);
      }
    const none = told.terms.tables.map((each) => ({ ...each, texts: 0 }));
    expect(termsTables({ ...told.terms, tables: none }, words, plain)).toContain(
      "A ceasefire: nothing was signed.",
    );
  });

  it("shows histories with an outcome beside those without, or all", () => {
    const { histories } = told;
    const [came = "", otherwise = ""] = historiesTables(histories, plain);
    expect(cells([came])).toContain(`With reset: ${histories.came?.runs} runs`);
    expect(cells([otherwise])).toContain(`Without reset: ${histories.otherwise?.runs} runs`);
    const [first] = histories.came?.commonest ?? [];
    expect(cells([came])).toContain(first?.steps.map(({ label }) => label).join(" > "));
    const all = historiesTables({ ...histories, outcome: null, came: null, otherwise: null }, plain);
    expect(cells(all)).toContain("All: 24 runs");
  });

  it("says a red line with its holder, with or without words for it", () => {
    expect(words.who("zelensky.guarantees")).toBe("Zelensky's red line on guarantees");
    expect(words.who("zelensky.elections")).toBe("Zelensky's red line on elections");
    expect(words.who("europe")).toBe("the European coalition");
    expect(shareWords({ estimate: 0.376, low: 0.331, high: 0.444 })).toBe("38 % (33 to 44)");
  });
});
