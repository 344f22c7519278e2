import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, stream, type Random } from "@summitry/core";
import { small, smallTable, stub } from "./small.ts";

const take = (count: number, next: () => number): readonly number[] =>
  Array.from({ length: count }, () => next());
const normals = (random: Random) => () => random.normal();
const start = (...of: Parameters<typeof stream>) => take(5, stream(...of).uniform);

describe("a named stream", () => {
  it("gives the same numbers everywhere and for ever", () => {
    expect(start(42, 17, "agent", "putin")).toMatchInlineSnapshot(`
      [
        0.8026719633489847,
        0.964966622646898,
        0.2966126713436097,
        0.9828030758071691,
        0.8220174342859536,
      ]
    `);
    expect(take(3, normals(stream(42, 17, "agent", "putin")))).toMatchInlineSnapshot(`
      [
        1.1146743646641566,
        -0.9298800538522545,
        -1.1806190730050614,
      ]
    `);
  });

  it("is the same for 7 and '7'", () => {
    const property = fc.property(fc.integer(), fc.nat(), (seed, run) => {
      expect(start(seed, run, "agent", "a")).toEqual(start(String(seed), run, "agent", "a"));
    });
    fc.assert(property);
  });

  it("differs by seed, run and every part of the name", () => {
    const names = [
      start(7, 0, "agent", "a", 1),
      start(8, 0, "agent", "a", 1),
      start(7, 1, "agent", "a", 1),
      start(7, 0, "input", "a", 1),
      start(7, 0, "agent", "b", 1),
      start(7, 0, "agent", "a", 2),
      start(7, 0, "agent", "a1"),
      start(7, 0, "agent/a", 1),
    ];
    expect(new Set(names.map(String)).size).toBe(names.length);
  });

  it("does not feel what others draw", () => {
    const property = fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (turns) => {
      const [mine, other] = [stream(1, 2, "a"), stream(1, 2, "b")];
      const drawn = turns.flatMap((isMine) => (isMine ? [mine.uniform()] : (other.normal(), [])));
      expect(drawn).toEqual(take(drawn.length, stream(1, 2, "a").uniform));
    });
    fc.assert(property);
  });
});

describe("the numbers of a stream", () => {
  const count = 40_000;

  it("are uniform on [0, 1)", () => {
    const values = take(count, stream(1, 0, "uniform").uniform);
    expect(Math.min(...values.slice(0, 10_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values.slice(0, 10_000))).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = values.filter((value) => Math.floor(10 * value) === tenth).length / count;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.006);
    }
  });

  it("are standard normal", () => {
    const values = take(count, normals(stream(1, 0, "normal")));
    const moment = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / count;
    expect(Math.abs(moment(1))).toBeLessThan(0.02);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.2);
  });

  it("are whole and equally likely below a count", () => {
    const random = stream(1, 0, "below");
    const seen = [0, 0, 0];
    for (const value of take(9000, () => random.below(3))) seen[value] = (seen[value] ?? 0) + 1;
    expect(Object.keys(seen)).toEqual(["0", "1", "2"]);
    for (const times of seen) expect(Math.abs(times - 3000)).toBeLessThan(400);
  });
});

describe("an agent's numbers", () => {
  const drawn = (agents: readonly string[], days: number, greedy: number) => {
    const values: number[] = [];
    const anna = stub("anna", {
      attend: ({ random }) => (values.push(random.uniform()), { type: "attend" }),
      act: ({ random, day }) => (values.push(...take(day === 0 ? greedy : 1, random.uniform)), []),
    });
    const ben = stub("ben", { act: () => [{ type: "invite", table: "table" }] });
    const others = agents.map((id) => stub(id));
    simulate(
      small([anna, ben, ...others], { days, tables: { table: smallTable({ seats: ["anna", "ben"] }) } }),
      { seed: 7, run: 3 },
    );
    return values;
  };
  it("come from the stream of the question: agent, day, and number on that day", () => {
    expect(drawn([], 2, 1)[0]).toBe(stream(7, 3, "agent", "anna", 0, 0).uniform());
    expect(drawn([], 2, 1)[1]).toBe(stream(7, 3, "agent", "anna", 1, 0).uniform());
  });

  it("don't depend on how many were drawn for another question, nor on who else is there", () => {
    expect(drawn(["carl"], 2, 5).slice(5)).toEqual(drawn([], 2, 1).slice(1));
  });
});
