import { agenda, type AgendaOptions, stackedAlternatingOffers, table } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { Calendar } from "../src/words/calendar.ts";
import { grouped, withCount, joined, percent, spelled } from "../src/words/english.ts";
import { FullVocabulary } from "../src/words/full-vocabulary.ts";

const calendar = new Calendar("2025-12-01");

describe("the words of issues", () => {
  const spoken = (issues: AgendaOptions<{ price: [20]; delivery: ["weekly"] }>["words"] = {}) =>
    table({
      agenda: agenda({ price: [20], delivery: ["weekly"] }, { words: issues }),
      protocol: stackedAlternatingOffers({ rounds: 1 }),
      seats: ["mill", "bakery"],
      meets: [0],
    });
  const flour = spoken({
    price: { unit: "EUR" },
    delivery: { label: "flour comes", values: { weekly: "every week" } },
  });
  const words = new FullVocabulary({ name: "flour", tables: { flour } });

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
    expect(words.ending(row, columns, calendar).map(({ says }) => says)).toEqual(["20 EUR", "none", "2"]);
  });

  it("are left out where two tables speak differently of one issue", () => {
    const both = new FullVocabulary({
      name: "flour",
      tables: { flour, bread: spoken({ price: { unit: "USD" } }) },
    });
    expect(both.terms({ price: 20, delivery: "weekly" })).toBe("price 20, flour comes every week");
  });
});

it("red lines are named where they have a name", () => {
  const words = new FullVocabulary(
    { name: "flour" },
    { vocabulary: { redLines: { "no-loss": "on prices below cost" } } },
  );
  expect(["no-loss", "no-debt"].map((line) => words.redLine(line))).toEqual([
    "on prices below cost",
    "no-debt",
  ]);
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
    expect([-0.4, -1200.2].map(grouped)).toEqual(["0", "-1,200"]);
    expect(["europeanCoalition", "coast-guard", "US_force"].map(spelled)).toEqual([
      "european coalition",
      "coast guard",
      "us force",
    ]);
  });
});
