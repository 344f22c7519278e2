import { alaska, tables, ukraineLines } from "@summitry/alaska";
import { simulate, type Outcome, type RedLine } from "@summitry/core";
import { SeenWorld } from "../../core/src/world/seen-world.ts";
import { describe, expect, it } from "vitest";
import { recognitionLine } from "../src/red-lines.ts";

function left(table: keyof typeof tables, lines: readonly RedLine[]): number {
  const { agenda } = tables[table];
  const texts: readonly Outcome[] = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
  return texts.filter((text) => lines.every((line) => !line.forbids(text))).length;
}

describe("how many texts the lines leave", () => {
  const lines = ukraineLines({});
  it.each([
    ["ceasefire", 1_438, 488],
    ["settlement", 19_439, 3_645],
  ] as const)("%s: %i, and %i with all three lines", (table, all, some) => {
    expect(left(table, [])).toBe(all);
    expect(left(table, lines)).toBe(some);
  });

  it.each([
    [{ relax: ["recognition"] }, 688, 5_832],
    [{ relax: ["guarantees"] }, 938, 7_290],
    [{ relax: ["reparations"] }, 488, 6_075],
    [{ relax: ["recognition", "guarantees", "reparations"] }, 1_438, 19_439],
    [{ cession: true }, 488, 1_458],
  ] as const)("%j: %i and %i", (options, truces, settlements) => {
    expect(left("ceasefire", ukraineLines(options))).toBe(truces);
    expect(left("settlement", ukraineLines(options))).toBe(settlements);
  });

  it("cession without recognition crosses none of the three, given guarantees and reparations in the same text", () => {
    const text = {
      territory: "Donetsk handover",
      recognition: "de facto",
      guarantees: "coalition force",
      reparations: "fund",
      neutrality: "open",
      forceCaps: "open",
      relief: "open",
    };
    expect(lines.some((line) => line.forbids(text))).toBe(false);
    expect(lines.map((line) => line.forbids({ ...text, guarantees: "assurances" }))).toContain(true);
    expect(lines.map((line) => line.forbids({ ...text, reparations: "open" }))).toContain(true);
    expect(recognitionLine.forbids({ recognition: "Crimea de jure" })).toBe(true);
  });

  it("Europe holds the same line objects as Ukraine", () => {
    const [, , zelensky, europe] = alaska().definition.agents;
    expect(zelensky?.redLines).toHaveLength(3);
    expect(europe?.redLines.every((line, at) => line === zelensky?.redLines[at])).toBe(true);
    for (const line of zelensky?.redLines ?? []) expect(line.source).toContain("http");
  });

  it("a pact in force with a European force meets the guarantees line only when pacts count", () => {
    const runs = Array.from({ length: 60 }, (_, run) =>
      simulate(alaska({ horizonDays: 30 }), { seed: 42, run }),
    );
    const withPact = runs.find(({ world }) =>
      world.texts.some(
        ({ table, status, outcome }) =>
          table === "guarantees" && status === "in force" && outcome.force === "deterrence force",
      ),
    );
    const line = ukraineLines({ pactCounts: true }).find(({ id }) => id === "guarantees");
    const binds = (day: number) =>
      withPact && line?.binds?.(new SeenWorld({ world: withPact.at(day), start: 0 }));
    expect([binds(0), binds(30)]).toEqual([true, false]);
    expect(ukraineLines({}).every(({ binds }) => binds === undefined)).toBe(true);
  });
});
