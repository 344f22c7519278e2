import { simulate } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { coloradoClaims } from "../claims.ts";
import { winters } from "../options.ts";
import colorado from "../package.ts";
import { theLakes } from "../story/lakes.ts";
import { whatStood } from "../story/ending.ts";
import { colorado as make } from "../scenario.ts";
import { tables } from "../tables/index.ts";

const { definition } = make();
const { vocabulary = {}, settings = {} } = colorado;
const say = {
  date: (day: number) => `day ${day}`,
  count: (count: number, noun: string) => `${count} ${noun}s`,
  whole: (value: number) => value.toFixed(0),
  percent: (share: number) => `${(100 * share).toFixed(1)} %`,
};

describe("the words", () => {
  it("name every agent, table, move and outcome, and nothing else", () => {
    expect(Object.keys(vocabulary.agents ?? {}).sort()).toEqual(definition.agents.map(({ id }) => id).sort());
    expect(Object.keys(vocabulary.tables ?? {}).sort()).toEqual(Object.keys(definition.tables).sort());
    expect(Object.keys(vocabulary.moves ?? {}).sort()).toEqual(Object.keys(definition.moves ?? {}).sort());
    const questions = { ...definition.outcomes, ...definition.measures };
    expect(Object.keys(vocabulary.outcomes ?? {}).sort()).toEqual(Object.keys(questions).sort());
  });

  it("tell every value, by a phrase or by a unit", () => {
    for (const { agenda } of Object.values(tables)) {
      for (const [issue, values] of Object.entries(agenda.issues)) {
        const unit = agenda.words?.[issue]?.unit;
        const phrases = Object.keys(vocabulary.values?.[issue] ?? {});
        for (const value of values)
          expect(unit !== undefined || phrases.includes(String(value)), `${issue} ${value}`).toBe(true);
        for (const phrase of phrases) expect(values.map(String)).toContain(phrase);
      }
    }
  });

  it("say what every option does", () => {
    expect(Object.keys(settings)).toEqual(["winter", "lift", "relax", "ownPart", "days"]);
    expect(settings.winter?.takes).toBe(`a year from ${winters[0]} to 2023`);
  });
});

describe("the story", () => {
  it("tells the lakes, and the runoff when there is news of it", () => {
    const today = { mead: 1044.6, powell: 3530, runoff: 86 };
    const told = (lastShown: Readonly<Record<string, number>> | null) =>
      theLakes({ today, dayBefore: null, lastShown }, say).says;
    expect(told(null)).toContain("1045 feet, Lake Powell at 3530; the spring runoff came to 86 per cent");
    expect(told({ ...today, runoff: 59 })).toContain("86 per cent of average, after 59");
    expect(told(today)).toBe("Lake Mead stands at 1045 feet, Lake Powell at 3530.");
  });

  it("calls a new shortage and new figures for the runoff news", () => {
    const stateAt = (mead: number, runoff: number) =>
      theLakes({ today: { mead, powell: 0, runoff }, dayBefore: null, lastShown: null }, say).state;
    const states = [
      stateAt(1080, 59),
      stateAt(1060, 59),
      stateAt(1040, 59),
      stateAt(1020, 59),
      stateAt(1020, 86),
    ];
    expect(new Set(states).size).toBe(5);
  });

  it("ends with the plan, the money, the statement and the lake, of whatever run", () => {
    for (let run = 0; run < 12; run++) {
      const { row } = simulate(make(run % 2 === 0 ? {} : { winter: 2021 }), { seed: 42, run });
      const lines = whatStood(row, say);
      expect(lines.map(({ heading }) => heading)).toEqual(["Plan", "Money", "Statement", "Lake Mead"]);
      const [plan, , statement] = lines.map(({ says }) => says);
      expect(plan === "none").toBe(row.planDay === null);
      expect(statement?.includes("imposed")).toBe(row.imposedDay !== null);
    }
  });
});

describe("the claims", () => {
  it("are experiments of two variants that can be made", () => {
    expect(new Set(coloradoClaims.map(({ id }) => id)).size).toBe(coloradoClaims.length);
    for (const { base, changed, control } of coloradoClaims) {
      const placebo = "placebo" in control ? [control.placebo.base, control.placebo.changed] : [];
      for (const options of [base, changed, ...placebo]) expect(() => make(options)).not.toThrow();
    }
  });
});
