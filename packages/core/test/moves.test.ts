import { describe, expect, it } from "vitest";
import { mechanism, replay, simulate, type Move, type MoveRule } from "@summitry/core";
import { ofType, small, stub } from "./small.ts";

const moves: Readonly<Record<string, MoveRule>> = {
  warn: { says: "a warning", by: ["anna"] },
  wave: { says: "a greeting" },
};

const warn = (parts: object = {}): Move => ({ type: "move", move: "warn", because: "a test", ...parts });

const doing = (...planned: readonly unknown[]) =>
  stub("anna", { act: ({ day }) => (day === 1 ? (planned as readonly Move[]) : []) });

const run = (planned: readonly unknown[], by = doing(...planned)) =>
  simulate(small([by, stub("ben")], { days: 3, moves }), { seed: 1 });

describe("a move away from the table", () => {
  it("is an event with the day of its deadline", () => {
    const { log } = run([warn({ toward: "ben", due: 2 }), { ...warn(), move: "wave" }]);
    expect(ofType(log, "move")).toEqual([
      { type: "move", day: 1, by: "anna", move: "warn", toward: "ben", due: 3, because: "a test" },
      { type: "move", day: 1, by: "anna", move: "wave", toward: null, due: null, because: "a test" },
    ]);
    expect(ofType(log, "breach")).toEqual([]);
  });

  it.each([
    ["that nobody knows", { move: "bomb" }, 'there is no move "bomb"'],
    ["named like a method of objects", { move: "toString" }, 'there is no move "toString"'],
    ["toward a stranger", { toward: "carl" }, 'there is no agent "carl"'],
    ["with a deadline today", { due: 0 }, "the deadline is not a whole number of days of at least 1"],
    ["with half a day", { due: 1.5 }, "the deadline is not a whole number of days of at least 1"],
    ["without a reason", { because: undefined }, "the move has no reason in words"],
  ])("%s is a breach", (_, parts, because) => {
    const { log } = run([warn(parts)]);
    expect(ofType(log, "move")).toEqual([]);
    expect(ofType(log, "breach")).toMatchObject([{ by: "anna", rule: "illegal-move", because }]);
  });

  it("of somebody else's is a breach", () => {
    const ben = stub("ben", { act: ({ day }) => (day === 1 ? [warn()] : []) });
    const { log } = simulate(small([stub("anna"), ben], { days: 1, moves }), { seed: 1 });
    expect(ofType(log, "breach")).toMatchObject([{ by: "ben", because: '"warn" is not a move of ben' }]);
  });

  it("moves quantities and memories, and replays from a log in JSON", () => {
    const fear = mechanism({
      id: "fear",
      because: "a test",
      evidence: [],
      quantities: { fear: { unit: "1", low: 0, high: 9, neutral: 0 } },
      on: { move: (view, { move }) => (move === "warn" ? { fear: view.quantity("fear") + 1 } : {}) },
    });
    const ben = stub("ben", {
      inner: { heard: 0 },
      on: { move: (inner) => void (inner.heard = Number(inner.heard) + 1) },
    });
    const scenario = small([doing(warn(), warn()), ben], { days: 2, moves, mechanisms: [fear] });
    const done = simulate(scenario, { seed: 1 });
    expect(done.world.quantities.fear).toBe(2);
    expect(done.world.inner.ben).toEqual({ heard: 2 });
    expect(replay(scenario, JSON.parse(JSON.stringify(done.log))).digest).toBe(done.digest);
  });

  it("has to belong to somebody who is there", () => {
    expect(() =>
      small([stub("anna"), stub("ben")], { moves: { warn: { says: "w", by: ["carl"] } } }),
    ).toThrow(/moves\.warn\.by: "carl"/);
  });
});

describe("a look at a table between meetings", () => {
  it("moves no draw", () => {
    const draws = (looks: boolean): readonly number[] => {
      const seen: number[] = [];
      const anna = stub("anna", {
        act(turn) {
          if (looks) void turn.at("table").reservation;
          seen.push(turn.random.uniform());
          return [];
        },
      });
      simulate(small([anna, stub("ben")], { days: 4 }), { seed: 5 });
      return seen;
    };
    expect(draws(true)).toEqual(draws(false));
  });
});
