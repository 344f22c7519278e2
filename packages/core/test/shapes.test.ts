import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { mechanism, parameter, simulate, type ActTurn, type Turn, type WorldView } from "@summitry/core";
import { small, smallTable, stub } from "./small.ts";

// The engine's own questions, which only it can answer: does an object have a shape, and do two have the same one?
setFlagsFromString("--allow-natives-syntax");
const hasShape = new Function("one", "return %HasFastProperties(one)") as (one: object) => boolean;
const haveOneShape = new Function("one", "other", "return %HaveSameMap(one, other)") as (
  one: object,
  other: object,
) => boolean;
setFlagsFromString("--no-allow-natives-syntax");

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const prior = { low: 0, mode: 1, high: 2 };

/** How many shapes there are among some objects. */
function shapesOf(objects: readonly object[]): number {
  const known: object[] = [];
  for (const each of objects) if (!known.some((other) => haveOneShape(each, other))) known.push(each);
  return known.length;
}

describe("what is read all day is quick to read", () => {
  const turns: Turn[] = [];
  const views: WorldView[] = [];
  const known: object[] = [];
  const act = (turn: ActTurn) => {
    const looked = turn.at("table");
    turns.push(turn, looked);
    views.push(turn.view, looked.view);
    known.push(turn.drawn);
    return [];
  };
  const scenario = small(
    ["anna", "ben"].map((id) => stub(id, { act, inner: { thought: 1 } })),
    {
      days: 2,
      tables: { table: smallTable({ seats: ["anna", "ben"], meets: [1] }) },
      parameters: [
        parameter({ ...about, ...prior, id: "trust" }),
        parameter({ ...about, ...prior, id: "fear", seenBy: ["anna"] }),
      ],
      mechanisms: [
        mechanism({
          id: "nerves",
          because: "a test",
          evidence: [],
          quantities: { calm: { unit: "1", low: 0, high: 100, neutral: 1 } },
          on: {
            day: (view) => {
              views.push(view);
              return { calm: view.day };
            },
          },
        }),
      ],
    },
  );
  const worlds = Array.from({ length: 20 }, (_, run) => simulate(scenario, { seed: 1, run }).world);

  it("all turns and mechanisms of all runs see the world through views of one shape", () => {
    expect(views.length).toBeGreaterThan(150);
    expect(shapesOf(views)).toBe(1);
  });

  it("turns of all kinds have one shape", () => {
    expect(turns.length).toBeGreaterThan(100);
    expect(shapesOf(turns)).toBe(1);
  });

  it("what stands in a world by name is read without a shape", () => {
    for (const { inputs, quantities, inner, tables } of worlds)
      expect([inputs, quantities, inner, tables].filter(hasShape)).toEqual([]);
  });

  it("what an agent knows of the draws is read by name, without a shape", () => {
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter(hasShape)).toEqual([]);
  });

  it("however parameters are written down, they have four shapes", () => {
    const limits = [0, 9] as const;
    const parameters = [
      parameter({ ...about, ...prior, id: "a" }),
      parameter({ id: "b", ...prior, ...about }),
      parameter({ id: "c", seenBy: ["anna"], limits, ...prior, ...about }),
      parameter({ ...about, limits, seenBy: ["anna"], ...prior, id: "d" }),
      parameter({ limits, ...about, ...prior, id: "e" }),
      parameter({ ...about, seenBy: ["anna"], ...prior, id: "f" }),
    ];
    expect(shapesOf(parameters)).toBe(4);
  });
});
