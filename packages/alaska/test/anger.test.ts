import { simulate, type Move, type Run, type SimulationEvent } from "@summitry/core";
import { alaska, Putin, Trump } from "@summitry/alaska";
import { describe, expect, it } from "vitest";
import { scripted } from "./scripted.ts";
import { decayed, eased, feltOf, risen } from "../src/anger/anger.ts";

const strike: Move = { type: "move", move: "strike", toward: "zelensky", because: "a test" };
const stall: Move = { type: "move", move: "stall", toward: "trump", because: "a test" };

const FIXED = {
  "frustration.strike": 0.4,
  "frustration.otherStrike": 0.25,
  "frustration.halfLife": 10,
  "frustration.talksRelief": 0.2,
  "grievance.share": 0.5,
  "grievance.halfLife": 100,
} as const;

function runWith(
  moves: Readonly<Record<number, Move>>,
  without: readonly ("grievance" | "strikes")[] = [],
): Run {
  const scenario = alaska({ parameters: FIXED, horizonDays: 40, without }).replace(scripted(new Trump(), {}));
  return simulate(scenario.replace(scripted(new Putin(), moves)), { seed: "anger" });
}

/** A quantity at the end of a day. */
const at = (run: Run, day: number, id: string): number => run.at(day).quantities[id] ?? Number.NaN;

describe("the arithmetic of anger", () => {
  it("adds to both parts, eases the quick one alone, and lets each fall at its own pace", () => {
    const angry = risen({ quick: 0.2, slow: 0.1 }, 0.4, 0.25);
    expect(angry.quick).toBeCloseTo(0.6);
    expect(angry.slow).toBeCloseTo(0.2);
    expect(eased(angry, 0.5)).toEqual({ quick: angry.quick / 2, slow: angry.slow });
    expect(decayed(angry, 0.5, 0.9)).toEqual({ quick: angry.quick * 0.5, slow: angry.slow * 0.9 });
  });

  it("is felt as the sum while small, and never above its bound", () => {
    expect(feltOf(0, 0, 1.3)).toBe(0);
    expect(feltOf(0.05, 0.05, 1.3)).toBeCloseTo(0.1, 3);
    expect(feltOf(3, 3, 1.3)).toBeLessThan(1.3);
    expect(feltOf(1, 0.5, 1.3)).toBeGreaterThan(feltOf(1, 0.4, 1.3));
  });
});

describe("frustration", () => {
  const quiet = runWith({});

  it("halves in its two half-lives when nothing happens", () => {
    for (const [id, halfLife] of [
      ["irritation", 10],
      ["grievance", 100],
    ] as const) {
      const left = at(quiet, 30, id) / at(quiet, 20, id);
      expect(left, id).toBeCloseTo(0.5 ** (10 / halfLife), 6);
    }
  });

  it("rises less by a strike weeks after a contact than by one soon after it, and leaves a share for months", () => {
    // Without the mechanism, every strike does the usual harm.
    const soon = runWith({ 2: strike }, ["strikes"]);
    const late = runWith({ 20: strike }, ["strikes"]);
    const calm = runWith({}, ["strikes"]);
    const rise = (run: Run, day: number, id: string): number => at(run, day, id) - at(calm, day, id);
    const harm = rise(soon, 2, "irritation") / 0.4;
    expect(harm).toBeGreaterThan(0);
    expect(rise(late, 20, "irritation")).toBeCloseTo(0.25 * rise(soon, 2, "irritation"), 6);
    expect(rise(soon, 2, "grievance")).toBeCloseTo(0.5 * rise(soon, 2, "irritation"), 6);
    expect(rise(late, 40, "grievance")).toBeGreaterThan(rise(late, 40, "irritation"));
  });

  it("is eased by an offer of talks in its quick part alone", () => {
    const eased = runWith({ 20: stall });
    expect(at(eased, 20, "irritation")).toBeCloseTo(0.8 * at(quiet, 20, "irritation"), 6);
    expect(at(eased, 20, "grievance")).toBe(at(quiet, 20, "grievance"));
  });

  it("has one speed without grievance", () => {
    const [plain, both] = [runWith({ 2: strike }, ["grievance"]), runWith({ 2: strike })];
    expect(at(plain, 2, "frustration")).toBe(feltOf(at(plain, 2, "irritation"), 0, 1.3));
    expect(at(both, 2, "frustration")).toBeGreaterThan(feltOf(at(both, 2, "irritation"), 0, 1.3));
  });
});

describe("what Trump says on provocations", () => {
  const spoken = (event: SimulationEvent): event is SimulationEvent & { type: "move" } =>
    event.type === "move" && (event.move === "rebuke" || event.move === "threaten");

  it("never comes without one on that day or the day before", () => {
    let said = 0;
    for (let run = 0; run < 25; run++) {
      const { log } = simulate(alaska(), { seed: "provoked", run });
      for (const event of log.filter(spoken)) {
        said += 1;
        const before = log.filter(
          (each) =>
            (each.day === event.day || each.day === event.day - 1) &&
            (each.type === "adjourn" ||
              each.type === "decline" ||
              each.type === "collapse" ||
              (each.type === "move" && each.by === "putin")),
        );
        expect(before.length, `${event.move} on day ${event.day}`).toBeGreaterThan(0);
      }
    }
    expect(said).toBeGreaterThan(10);
  });
});
