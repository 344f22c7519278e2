import { alaska, alaskaPackage } from "@summitry/alaska";
import type { Agenda } from "@summitry/core";
import { Calendar, wordsOf } from "@summitry/story";
import { describe, expect, it } from "vitest";

describe("the words for Alaska", () => {
  const { definition } = alaska();
  const { agents = {}, tables = {}, values = {}, outcomes = {} } = alaskaPackage.vocabulary ?? {};

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
    const words = wordsOf(alaska(), alaskaPackage);
    const calendar = new Calendar(definition.start);
    const first = { momentum: 100, control: 0.75 };
    const today = { momentum: 120, control: 0.751 };
    const says = (
      now: typeof first,
      dayBefore: typeof first | null,
      lastShown: typeof first | null,
    ): string => words.world({ today: now, dayBefore, lastShown }, calendar).says;
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
