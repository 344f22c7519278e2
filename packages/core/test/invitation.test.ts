import { describe, expect, it } from "vitest";
import { simulate, type Agent, type Move } from "@summitry/core";
import { ofType, small, smallTable, stub } from "./small.ts";

const invite = (parts: object = {}): Move => ({ type: "invite", table: "table", ...parts });
const anna = (...moves: readonly unknown[]) =>
  stub("anna", { act: ({ day }) => (day === 0 ? (moves as readonly Move[]) : []) });

function gather(agents: readonly Agent[], meets: readonly number[] = []) {
  const table = smallTable({ seats: ["anna", "ben"], meets });
  return simulate(small(agents, { days: 5, tables: { table } }));
}

describe("an invitation", () => {
  it("leads to a meeting when all come", () => {
    const { log, at } = methods(gather([anna(invite({ lead: 2 })), stub("ben")]));
    expect(ofType(log, "invite")).toEqual([
      { type: "invite", day: 0, by: "anna", table: "table", seats: ["anna", "ben"], on: 2 },
    ]);
    expect(ofType(log, "attend")).toEqual([{ type: "attend", day: 1, by: "ben", table: "table" }]);
    expect(ofType(log, "open")).toMatchObject([{ day: 2, seats: ["anna", "ben"] }]);
    expect(at(1).invitations).toHaveLength(1);
    expect(at(2).invitations).toEqual([]);
  });

  it("is off when one declines", () => {
    const ben = stub("ben", { attend: () => ({ type: "decline", because: "not with her" }) });
    const { log, world } = gather([anna(invite()), ben]);
    expect(ofType(log, "decline")).toMatchObject([{ day: 1, by: "ben", because: "not with her" }]);
    expect(ofType(log, "open")).toEqual([]);
    expect(world.invitations).toEqual([]);
  });

  it("may name other seats, and seats the inviter in any case", () => {
    const { log } = gather([anna(invite({ seats: ["carl"] })), stub("ben"), stub("carl")]);
    expect(ofType(log, "open")).toMatchObject([{ day: 1, seats: ["anna", "carl"] }]);
  });

  it("that nobody answers is over once its day has passed", () => {
    const silent = stub("ben", { attend: () => ({ type: "keep" }) as never });
    const { log, world } = gather([anna(invite()), silent]);
    expect(ofType(log, "open")).toEqual([]);
    expect(ofType(log, "breach").map(({ day }) => day)).toEqual([1]);
    expect(world.invitations).toEqual([]);
  });

  it("does not stand in the way of a later one, when nobody answered it", () => {
    const busy = stub("ben", {
      attend: ({ day }) => (day < 3 ? ({ type: "keep" } as never) : { type: "attend" }),
    });
    const again = stub("anna", { act: ({ day }) => (day === 0 || day === 2 ? [invite()] : []) });
    expect(ofType(gather([again, busy]).log, "open")).toMatchObject([{ day: 3 }]);
  });

  it("is still good after a meeting that was due anyhow", () => {
    const { log } = gather([anna(invite({ lead: 3 })), stub("ben")], [1]);
    expect(ofType(log, "open").map(({ day }) => day)).toEqual([1, 3]);
  });
});

describe("a move breaks the rules", () => {
  it.each<[string, unknown, string]>([
    ["that is none", { type: "bomb" }, "there is no such move"],
    ["that is nothing", null, "there is no such move"],
    ["to an unknown table", invite({ table: "garden" }), 'there is no table "garden"'],
    ["to today", invite({ lead: 0 }), "the lead is not a whole number of at least 1"],
    ["to half a day", invite({ lead: 1.5 }), "the lead is not a whole number of at least 1"],
    ["with a stranger", invite({ seats: ["dora"] }), '"dora" has no interest in table "table"'],
    ["with somebody seated twice", invite({ seats: ["ben", "ben"] }), "somebody is seated twice"],
    ["to oneself alone", invite({ seats: [] }), ""],
    ["with seats that are no list", invite({ seats: 5 }), ""],
    ["with a text for seats", invite({ seats: "anna" }), ""],
    ["with a lead that is no number", invite({ lead: "1" }), "the lead is not a whole number"],
  ])("%s", (_, move, because) => {
    const { log } = gather([anna(move), stub("ben")]);
    const [breach] = ofType(log, "breach");
    expect(breach).toMatchObject({ day: 0, by: "anna", table: null, rule: "illegal-move", action: move });
    expect(breach?.because).toContain(because);
    expect(ofType(log, "open")).toEqual([]);
  });
});

describe("calling a meeting that is called already", () => {
  it("changes nothing", () => {
    const ben = stub("ben", { act: ({ day }) => (day === 0 ? [invite({ lead: 2 })] : []) });
    const { log } = gather([anna(invite(), invite({ lead: 3 })), ben]);
    expect(ofType(log, "invite")).toMatchObject([{ by: "anna", on: 1 }]);
    expect(ofType(log, "breach")).toEqual([]);
    expect(ofType(log, "open")).toMatchObject([{ day: 1 }]);
  });
});

function methods(run: ReturnType<typeof gather>) {
  return { log: run.log, at: (day: number) => run.at(day) };
}
