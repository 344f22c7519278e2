import { simulate, type EventOf, type Move, type Run, type SimulationEvent } from "@summitry/core";
import { alaska, Putin, Trump } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { scripted } from "./scripted.ts";
import { heeding } from "../src/interests/demand.ts";
import { weightsOf } from "../src/interests/weights.ts";
import { deadlineOf } from "../src/levers/threatening.ts";
import { likeliest } from "../src/parameters/index.ts";
import { reliefIn } from "../src/tables/relief.ts";

const move = (name: string, due?: number): Move => ({
  type: "move",
  move: name,
  toward: "putin",
  because: "a test",
  ...(due === undefined ? {} : { due }),
});

const FIXED = {
  "credibility.halfLife": 1_000_000,
  "credibility.lapse": 0.5,
  "credibility.extension": 0.8,
  "credibility.deed": 0.4,
  "credibility.part": 0.25,
  "threat.unnamed": 0.6,
  "threat.fade": 10,
} as const;

function runWith(moves: Readonly<Record<number, Move>>): Run {
  const scenario = alaska({ parameters: FIXED, horizonDays: 40 }).replace(scripted(new Trump(), moves));
  return simulate(scenario.replace(scripted(new Putin(), {})), { seed: "threats" });
}

const at = (run: Run, day: number, id: string): number => run.at(day).quantities[id] ?? Number.NaN;

describe("a running threat", () => {
  it("with a date stands in full until what becomes of it, one without a date fades", () => {
    const dated = runWith({ 5: move("threaten", 20), 25: move("lapse") });
    expect([5, 15, 24, 25].map((day) => at(dated, day, "threatLive"))).toEqual([1, 1, 1, 0]);
    expect(at(dated, 10, "threatDue")).toBe(25);
    const undated = runWith({ 5: move("threaten") });
    expect(at(undated, 5, "threatLive")).toBeCloseTo(0.6, 6);
    expect(at(undated, 15, "threatLive")).toBeCloseTo(0.3, 6);
  });

  it("is believed less after a lapse, a little less after an extension, more after a deed, and as before when lifted", () => {
    const after = (name: string, due?: number): number => {
      const run = runWith({ 5: move("threaten", 10), 15: move(name, due) });
      return at(run, 15, "credibility") / at(run, 14, "credibility");
    };
    expect(after("lapse")).toBeCloseTo(0.5, 4);
    expect(after("extend", 10)).toBeCloseTo(0.8, 4);
    expect(after("lift")).toBeCloseTo(1, 4);
    expect(after("penalise")).toBeGreaterThan(1);
    expect(after("sanction")).toBeGreaterThan(after("penalise"));
  });

  it("makes a text worth more to Putin than walking away, by how much of the demand it meets", () => {
    const view = (credibility: number) => ({
      quantity: (id: string) => (id === "credibility" ? credibility : 1),
      input: () => 0,
      inForce: () => null,
      texts: [],
    });
    const weights = weightsOf(likeliest);
    const half = heeding(weights, view(0.5));
    expect(half.none).toBe(0);
    expect(half.general).toBeCloseTo(weights.threatForce / 2, 9);
    expect(half["air only"]).toBeLessThan(half["thirty days"]);
    expect(half["thirty days"]).toBeLessThan(half.general);
    expect(heeding(weights, view(0)).general).toBe(0);
  });
});

describe("deadlines", () => {
  const runs = Array.from({ length: 40 }, (_, run) => simulate(alaska(), { seed: "deadlines", run }).log);
  const isMove = (event: SimulationEvent): event is EventOf<"move"> => event.type === "move";
  const ends = new Set(["lapse", "lift", "penalise", "sanction", "extend"]);
  const ofTrump = runs.map((log) => log.filter(isMove).filter(({ by }) => by === "trump"));

  it("lie between the shortest and the longest on record", () => {
    expect(deadlineOf(0)).toBe(2);
    expect(deadlineOf(1)).toBe(50);
    const given = ofTrump.flat().filter(({ move: name, due }) => name === "threaten" && due !== null);
    expect(given.length).toBeGreaterThan(10);
    for (const { due, day } of given) {
      expect((due ?? 0) - day).toBeGreaterThanOrEqual(2);
      expect((due ?? 0) - day).toBeLessThanOrEqual(50);
    }
    expect(new Set(given.map(({ due, day }) => (due ?? 0) - day)).size).toBeGreaterThan(6);
  });

  it("each end on their day in one of five ways, and nothing ends on another day", () => {
    const ways = new Set<string>();
    for (const log of ofTrump) {
      let due: number | null = null;
      for (const event of log) {
        if (event.move === "threaten" && event.due !== null) {
          expect(due === null || event.due < due).toBe(true);
          due = event.due;
        }
        if (!ends.has(event.move)) continue;
        expect(event.day).toBe(due);
        ways.add(event.move);
        due = event.move === "extend" ? event.due : null;
      }
      expect(due === null || due > 138).toBe(true);
    }
    expect([...ways].sort()).toEqual([...ends].sort());
  });
});

describe("sanctions", () => {
  const logs = Array.from({ length: 40 }, (_, run) => simulate(alaska(), { seed: "sanctions", run }).log);

  /** What happened before each change of a quantity after day 0. */
  function causes(id: string): readonly SimulationEvent[] {
    return logs.flatMap((log) =>
      log.flatMap((event, index) => {
        if (event.type !== "quantity" || event.quantity !== id) return [];
        return log.slice(0, index).findLast(({ type }) => type !== "quantity") ?? [];
      }),
    );
  }

  it("of Europe are changed by Europe alone", () => {
    const made = causes("sanctionsEurope");
    expect(made.length).toBeGreaterThan(10);
    for (const event of made) expect(event).toMatchObject({ type: "move", by: "europe" });
  });

  it("of Washington are changed by Trump, and by a text in force", () => {
    const made = causes("sanctionsUS");
    expect(made.length).toBeGreaterThan(5);
    for (const event of made)
      expect(event.type === "force" || (event.type === "move" && event.by === "trump")).toBe(true);
  });

  it("are relieved by a text in the share that its code says", () => {
    expect(reliefIn("ceasefire", { relief: "full" })).toBe(1);
    expect(reliefIn("ceasefire", { relief: "none" })).toBe(0);
    expect(reliefIn("ceasefire", { relief: "open" })).toBe(0);
    expect(reliefIn("ceasefire", { relief: "phased" })).toBeLessThan(
      reliefIn("ceasefire", { relief: "partial" }),
    );
    expect(reliefIn("reset", { sanctions: "lifted" })).toBe(1);
    expect(reliefIn("guarantees", {})).toBe(0);
  });
});
