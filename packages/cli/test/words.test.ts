import { alaska } from "@summitry/alaska";
import type { Agenda } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { alaskaVocabulary } from "../src/vocabulary/alaska.ts";
import { withCount, joined, percent, spelled } from "../src/vocabulary/english.ts";
import { FullVocabulary } from "../src/vocabulary/words.ts";

describe("the words for Alaska", () => {
  const { definition } = alaska();
  const { agents = {}, tables = {}, values = {}, outcomes = {} } = alaskaVocabulary;

  it("name every agent, table and outcome", () => {
    expect(Object.keys(agents).sort()).toEqual(definition.agents.map(({ id }) => id).sort());
    expect(Object.keys(tables).sort()).toEqual(Object.keys(definition.tables).sort());
    const { outcomes: counted, measures } = definition;
    expect(Object.keys(outcomes).sort()).toEqual(Object.keys({ ...counted, ...measures }).sort());
  });

  it("have a phrase for every value that says something", () => {
    const agendas: readonly Agenda[] = Object.values(definition.tables).map(({ agenda }) => agenda);
    const issues = agendas.flatMap(({ issues: all }) => Object.entries(all));
    const speechless = issues.flatMap(([issue, all]) =>
      all
        .filter((value) => value !== "open" && values[issue]?.[value] === undefined)
        .map((value) => [issue, value]),
    );
    expect(speechless).toEqual([]);
  });

  it("tell a front that moves, one that quickens, and one that stands still", () => {
    const words = new FullVocabulary(alaskaVocabulary, "alaska");
    const first = { momentum: 100, control: 0.75 };
    const today = { momentum: 120, control: 0.751 };
    const says = (
      now: typeof first,
      dayBefore: typeof first | null,
      lastShown: typeof first | null,
    ): string => words.worldSummary({ today: now, dayBefore, lastShown }).says;
    expect(says(first, null, null)).toBe("Russia gains 100 km² a week and holds 75.0 % of the four oblasts.");
    expect(says(today, first, first)).toBe(
      "Russia gains 120 km² a week, more than before, and holds 75.1 % of the four oblasts.",
    );
    expect(says({ ...today, momentum: 104 }, first, first)).toContain(
      "Russia still gains 104 km² a week and",
    );
    expect(says({ ...today, momentum: -3 }, first, first)).toContain("Russia loses 3 km² a week and");
    expect(says(today, today, first)).toBe(
      "The front stands still; Russia holds 75.1 % of the four oblasts.",
    );
  });
});

describe("the words of issues", () => {
  const flour = {
    price: { unit: "EUR" },
    delivery: { label: "flour comes", values: { weekly: "every week" } },
  };
  const words = new FullVocabulary({ issues: { flour } }, "flour");

  it("stand with their values", () => {
    expect(words.terms({ price: 20, delivery: "weekly", cash: "yes" })).toBe(
      "price 20 EUR, flour comes every week, cash yes",
    );
    expect(words.terms({ delivery: "open", price: 20 })).toBe("price 20 EUR");
    expect(words.value("price", 20)).toBe("20 EUR");
  });

  it("stand at the end, and only for what the table settled", () => {
    const row = { seed: "1", run: 0, "flour.price": 20, "flour.delivery": null, "flour.meetings": 2 };
    const columns = ["flour.price", "flour.delivery", "flour.meetings"];
    expect(words.ending(row, columns, String).map(({ says }) => says)).toEqual(["20 EUR", "none", "2"]);
  });

  it("are left out where two tables speak differently of one issue", () => {
    const both = new FullVocabulary({ issues: { flour, bread: { price: { unit: "USD" } } } }, "flour");
    expect(both.terms({ price: 20, delivery: "weekly" })).toBe("price 20, flour comes every week");
  });
});

describe("English", () => {
  it("lists, counts and spells", () => {
    expect(["A", "B", "C"].map((_, at) => joined(["A", "B", "C"].slice(0, at + 1)))).toEqual([
      "A",
      "A and B",
      "A, B and C",
    ]);
    expect([withCount(1, "run"), withCount(2000, "run"), percent(0.12345), percent(Number.NaN)]).toEqual([
      "1 run",
      "2,000 runs",
      "12.3 %",
      "no data",
    ]);
    expect([-0.00001, -0.001].map(percent)).toEqual(["0.0 %", "-0.1 %"]);
    expect(["europeanCoalition", "coast-guard", "US_force"].map(spelled)).toEqual([
      "european coalition",
      "coast guard",
      "us force",
    ]);
  });
});
