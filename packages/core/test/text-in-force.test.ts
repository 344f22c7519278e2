import { describe, expect, it } from "vitest";
import { mechanism, series, simulate, type Agent, type SimulationEvent } from "@summitry/core";
import { ofType, small, smallTable, stub } from "./small.ts";

const about = (log: readonly SimulationEvent[]) =>
  log.flatMap((event) => ("text" in event && event.text !== null ? [`${event.day} ${event.type}`] : []));

function withTerm(ben: Agent, term: number | null, meets: readonly number[] = [0]) {
  const table = smallTable({ seats: ["anna", "ben"], meets, term: () => term });
  return simulate(small([stub("anna"), ben], { days: 5, tables: { table } }));
}

const worth = series([
  { day: 0, value: 0 },
  { day: 3, value: 2 },
]);

describe("a text with a term", () => {
  it("is renewed for as long as all want it", () => {
    const run = withTerm(stub("ben"), 2);
    expect(about(run.log)).toEqual(["0 sign", "0 force", "2 renew", "4 renew"]);
    expect(ofType(run.log, "renew").map(({ expires }) => expires)).toEqual([4, 6]);
    expect(run.world.texts[0]).toMatchObject({ status: "in force", expiresDay: 6 });
  });

  it("expires when one does not renew it", () => {
    const ben = stub("ben", {
      renew: ({ day }) => (day < 4 ? { type: "renew" } : { type: "expire", because: "enough" }),
    });
    const run = withTerm(ben, 2);
    expect(about(run.log)).toEqual(["0 sign", "0 force", "2 renew", "4 expire"]);
    expect(ofType(run.log, "expire")).toMatchObject([{ by: "ben", because: "enough" }]);
    expect(run.world.texts[0]).toMatchObject({ status: "expired", endDay: 4 });
  });

  it("expires when one gives no valid answer", () => {
    const run = withTerm(stub("ben", { renew: () => ({ type: "keep" }) }), 3);
    expect(about(run.log)).toEqual(["0 sign", "0 force", "3 breach", "3 expire"]);
    expect(ofType(run.log, "breach")).toMatchObject([
      { day: 3, by: "ben", rule: "not-an-action", table: null },
    ]);
  });

  it("expires when walking away is worth more by then", () => {
    const ben = stub("ben", { reservation: (turn) => 0.5 * turn.day });
    expect(about(withTerm(ben, 1).log)).toEqual(["0 sign", "0 force", "1 renew", "2 expire"]);
  });

  it("is not renewed across a red line", () => {
    const line = {
      id: "no-more",
      forbids: () => true,
      binds: ({ day }: { day: number }) => day > 1,
      because: "",
    };
    const run = withTerm(stub("ben", { redLines: [line], renew: () => ({ type: "renew" }) }), 2);
    expect(run.world.texts[0]?.status).not.toBe("in force");
  });
});

describe("a text without a term", () => {
  it("stays in force", () => {
    const run = withTerm(stub("ben"), null);
    expect(about(run.log)).toEqual(["0 sign", "0 force"]);
    expect(run.world.texts[0]).toMatchObject({
      status: "in force",
      forceDay: 0,
      expiresDay: null,
      endDay: null,
    });
  });

  it("collapses when one denounces it, and the others are asked no more", () => {
    const asked: string[] = [];
    const anna = stub("anna", {
      keep: ({ day }) => (
        asked.push(`anna ${day}`),
        day < 2 ? { type: "keep" } : { type: "denounce", because: "enough" }
      ),
    });
    const ben = stub("ben", { keep: ({ day }) => (asked.push(`ben ${day}`), { type: "keep" }) });
    const run = simulate(small([anna, ben], { days: 4 }));
    expect(about(run.log)).toEqual(["0 sign", "0 force", "2 collapse"]);
    expect(run.world.texts[0]).toMatchObject({ status: "collapsed", endDay: 2 });
    expect(asked).toEqual(["anna 1", "ben 1", "anna 2"]);
  });

  it("collapses when walking away is worth more than keeping it and the cost of switching", () => {
    const reservation = (turn: { input(id: string): number }) => turn.input("worth");
    const days = [0, 1.5].map((cost) => {
      const ben = stub("ben", { reservation, switchingCost: () => cost });
      const { log } = simulate(small([stub("anna"), ben], { days: 5, inputs: { worth } }));
      return ofType(log, "collapse").map(({ day }) => day);
    });
    expect(days).toEqual([[3], []]);
  });

  it("falls on the day on which a line begins to bind, though it was asked about before that", () => {
    const tension = mechanism({
      id: "tension",
      because: "a test",
      evidence: [],
      quantities: { tension: { unit: "1", low: 0, high: 1, neutral: 0 } },
      on: { breach: () => ({ tension: 1 }) },
    });
    const line = {
      id: "no-more",
      forbids: () => true,
      binds: (turn: { quantity(id: string): number }) => turn.quantity("tension") > 0,
      because: "a test",
    };
    const anna = stub("anna", { redLines: [line] });
    const ben = stub("ben", { keep: () => ({ type: "renew" }) });
    const run = simulate(small([anna, ben], { days: 2, mechanisms: [tension] }));
    expect(about(run.log)).toEqual(["0 sign", "0 force", "1 breach", "1 collapse"]);
    expect(ofType(run.log, "collapse")).toMatchObject([{ by: "anna" }]);
  });

  it("gives way to the next one that enters into force", () => {
    const run = withTerm(stub("ben"), null, [0, 2]);
    expect(run.at(1).texts.map(({ status }) => status)).toEqual(["in force"]);
    expect(run.world.texts.map(({ status, endDay }) => [status, endDay])).toEqual([
      ["superseded", 2],
      ["in force", null],
    ]);
  });
});
