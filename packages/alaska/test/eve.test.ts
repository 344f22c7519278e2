import { readFileSync } from "node:fs";
import { simulate, simulateRow, type StartState } from "@summitry/core";
import { alaska, evidence, type AlaskaOptions } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { deeds } from "../src/eve/deeds/index.ts";
import { mechanisms } from "../src/mechanisms/index.ts";
import { moves } from "../src/moves.ts";
import { bare, eveAtMode, eveTables, tablesIn } from "./eve-table.ts";

const stateOf = (options: AlaskaOptions = {}, run = 0): StartState => {
  const [start] = simulate(alaska({ horizonDays: 0, ...options }), { seed: "eve", run }).log;
  if (start?.type !== "start" || start.state === undefined) throw new Error("a run starts without a state");
  return start.state;
};

const fixed = (parameters: AlaskaOptions["parameters"] = {}): StartState => stateOf({ parameters });
const mode = eveAtMode();

describe("the deeds before the summit", () => {
  it("are in order, each told of by a row of the timeline that is not much older, and none is later", () => {
    const rows = evidence.timelineRows.map(({ date }) => date);
    const dates = deeds.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, row } of deeds) {
      expect(rows, row).toContain(row);
      expect(row <= date && date <= "2025-08-14", date).toBe(true);
    }
  });

  it("tell of most rows of the timeline", () => {
    const told = new Set(deeds.map(({ row }) => row));
    const silent = evidence.timelineRows.map(({ date }) => date).filter((date) => !told.has(date));
    expect(silent).toEqual(["2025-04-17", "2025-04-18", "2025-08-05", "2025-08-11"]);
  });

  it("are moves that the agents of the scenario can make", () => {
    const made = deeds.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === "move" ? event.move : [])),
    );
    for (const move of made) expect(Object.keys(moves)).toContain(move);
  });
});

describe("the state of the eve", () => {
  it("has the threat of 13 August in force, and the last massed strike on 31 July", () => {
    expect(mode.quantities["threatLive"]).toBeGreaterThan(0);
    expect(mode.because?.["threatLive"]).toEqual(["timeline 2025-08-13"]);
    expect(mode.inner["putin"]?.["struck"]).toBe(-15);
    expect(mode.because?.["putin.struck"]).toEqual(["timeline 2025-07-31"]);
  });

  it("has Trump closer to Kyiv, whose side spoke last, and his threats believed less than in February", () => {
    expect(mode.quantities["mood"]).toBeLessThan(0);
    expect(mode.because?.["mood"]).toContain("timeline 2025-08-13");
    expect(mode.quantities["credibility"]).toBeLessThan(0.25);
    expect(mode.because?.["credibility"]).toContain("timeline 2025-08-08");
  });

  it("has the front at the mean pace of the last three weeks by the published figures", () => {
    expect(evidence.recentPace("2025-08-15", 21)).toBeGreaterThan(143);
    expect(evidence.recentPace("2025-08-15", 21)).toBeLessThan(156);
    expect(evidence.recentPace("2025-07-01", 21)).toBeCloseTo((588 / 30) * 7, 12);
    expect(mode.quantities["advance"]).toBeCloseTo(evidence.recentPace("2025-08-15", 21) / 100 - 1, 12);
  });

  it("follows the drawn parameters", () => {
    const credibility = (lapse: number) =>
      fixed({ "credibility.lapse": lapse }).quantities["credibility"] ?? 0;
    expect(credibility(0.8)).toBeGreaterThan(credibility(0.4));
    const frustration = (strike: number) =>
      fixed({ "frustration.strike": strike }).quantities["frustration"] ?? 0;
    expect(frustration(0.7)).toBeGreaterThan(frustration(0.15) + 0.1);
  });

  it("leaves out what is switched off, alone and with all others, and what depended on it", () => {
    for (const { id, quantities } of mechanisms) {
      const { quantities: left } = stateOf({ without: [id] });
      for (const quantity of Object.keys(quantities)) expect(left).not.toHaveProperty(quantity);
    }
    expect(stateOf({ without: mechanisms.map(({ id }) => id) }).quantities).toEqual({});
    const [calm, angry] = [stateOf({ without: ["grievance"] }), stateOf()];
    expect(calm.quantities["frustration"]).toBeLessThan(angry.quantities["frustration"] ?? 0);
  });

  it("of another start counts the deeds before it", () => {
    const [february, may, october] = [
      stateOf({ start: "2025-02-12", parameters: "mode" }),
      stateOf({ start: "2025-05-29", parameters: "mode" }),
      stateOf({ start: "2025-10-15", parameters: "mode" }),
    ];
    expect(february.quantities).toMatchObject({ credibility: 0.5, irritation: 0.1 });
    expect(february.quantities).not.toHaveProperty("threatLive");
    expect(february.inner["putin"]?.["struck"]).toBeNull();
    expect(may.inner["trump"]?.["due"]).toBe(13);
    expect(Math.abs(october.quantities["mood"] ?? 0)).toBeLessThan(Math.abs(mode.quantities["mood"] ?? 0));
    expect(simulateRow(alaska({ start: "2025-02-12" }), { seed: 1 }).endDay).toBe(138);
  });

  it("names for every quantity the rows that made it, each of them a row of the timeline", () => {
    const { because = {}, quantities } = mode;
    const rows = evidence.timelineRows.map(({ date }) => `timeline ${date}`);
    for (const id of Object.keys(quantities)) expect(because, id).toHaveProperty(id);
    for (const [key, made] of Object.entries(because))
      if (key !== "advance") expect(rows).toEqual(expect.arrayContaining([...made]));
  });

  it("stands on the page on the scenario", () => {
    const page = readFileSync(new URL("../../../docs/alaska.md", import.meta.url), "utf8");
    expect(tablesIn(page), "write it by: npx tsx scripts/docs-eve.mjs").toBe(bare(eveTables(mode)));
  });
});
