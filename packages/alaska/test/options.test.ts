import { readFileSync } from "node:fs";
import { simulate } from "@summitry/core";
import { alaska, alaskaParameters, options, Putin, tables } from "@summitry/alaska";
import type { ActTurn } from "@summitry/core";
import { describe, expect, it } from "vitest";

const wrong = (options: unknown) => () => alaska(options as Parameters<typeof alaska>[0]);

describe("options", () => {
  it("name what is wrong and what is allowed", () => {
    expect(wrong({ withoutt: [] })).toThrow('option: "withoutt" is not allowed; expected one of without');
    expect(wrong({ without: ["linkages"] })).toThrow(
      'without: "linkages" is not allowed; expected one of momentum',
    );
    expect(wrong({ relax: ["neutrality"] })).toThrow('relax: "neutrality" is not allowed; expected one of');
    expect(wrong({ momentum: "stalemate" })).toThrow('momentum: "stalemate" is not allowed');
    expect(wrong({ start: "15 August" })).toThrow("a date as YYYY-MM-DD");
    expect(wrong({ usBackstop: 1 })).toThrow("usBackstop: 1");
    expect(wrong({ without: "momentum" })).toThrow("a list of mechanisms");
    expect(wrong({ parameters: { "momentum.meen": 3 } })).toThrow('parameters: "momentum.meen"');
    expect(wrong({ parameters: { "momentum.mean": Number.NaN } })).toThrow("parameters.momentum.mean: NaN");
    expect(wrong({ parameters: { "refusal.share": 1.5 } })).toThrow("refusal.share");
    expect(wrong({ parameters: "median" })).toThrow('"median"');
    expect(wrong({ horizonDays: -1 })).toThrow("horizonDays: -1");
    expect(wrong({ horizonDays: 100_001 })).toThrow("horizonDays: 100001");
    expect(wrong({ horizonDays: 100_000 })).not.toThrow();
    expect(wrong({ pactCounts: "yes" })).toThrow("true or false");
  });

  it("say in a list what their docstrings say", () => {
    const source = readFileSync(new URL("../src/options.ts", import.meta.url), "utf8");
    const declared = source.slice(0, source.indexOf("const FLAG"));
    const documented = [...declared.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+readonly (\w+)\?/gs)];
    const plain = (comment = "") => comment.replace(/\n? +\* /g, " ").trim();
    expect(documented.map(([, comment, name]) => [name, plain(comment).toLowerCase()])).toEqual(
      Object.entries(options).map(([name, { says }]) => [name, `${says}.`.toLowerCase()]),
    );
  });

  it("set parameters to their modes, or single ones to a value", () => {
    const { row } = simulate(alaska({ parameters: "mode", horizonDays: 0 }), { seed: 1 });
    for (const { id, mode } of alaskaParameters) expect(row[id]).toBe(mode);
    const fixed = { "momentum.mean": 111 };
    expect(simulate(alaska({ parameters: fixed, horizonDays: 0 }), { seed: 1 }).row["momentum.mean"]).toBe(
      111,
    );
  });
});

describe("an American backstop", () => {
  it.each([
    [true, 1],
    [false, 0],
  ])("%s holds with likeliest parameters too", (usBackstop, backing) => {
    const { row } = simulate(alaska({ usBackstop, parameters: "mode", horizonDays: 0 }), { seed: 1 });
    expect(row["guarantees.usBacking"]).toBe(backing);
  });
});

describe("parameters", () => {
  it.each(alaskaParameters)(
    "$id has unit, prior, source and reason, and nothing from after the eve",
    (each) => {
      expect(each.unit).not.toBe("");
      expect(each.source).not.toBe("");
      expect(each.because).not.toBe("");
      expect(each.low).toBeLessThanOrEqual(each.mode);
      expect(each.mode).toBeLessThanOrEqual(each.high);
      if (each.low === each.high) expect(each.because).toMatch(/fixed/u);
      if (each.date !== null) expect(each.date <= "2025-08-14").toBe(true);
    },
  );

  it("of one agent are out of another's sight", () => {
    class Spy extends Putin {
      override act(turn: ActTurn) {
        const { source, ...rest } = alaskaParameters[0];
        turn.amount({ ...rest, source, id: "zelensky.territory.reservation" });
        return super.act(turn);
      }
    }
    const run = () => simulate(alaska({ horizonDays: 0 }).replace(new Spy()), { seed: 1 });
    expect(run).toThrow(
      /agent "putin" away from the table on day 0: parameter: "zelensky\.territory\.reservation"/,
    );
  });
});

describe("tables", () => {
  it("stay within what can be enumerated quickly", () => {
    for (const { agenda } of Object.values(tables)) expect(agenda.size).toBeLessThanOrEqual(20_000);
  });
});
