import { describe, expect, it } from "vitest";
import {
  constant,
  replay,
  ReplayError,
  simulate,
  Simulation,
  type Agent,
  type SimulationEvent,
} from "@summitry/core";
import { deal, ofType, small, smallTable, stub, stubborn } from "./small.ts";
import { wanderer } from "./planned-agent.ts";

const throughJson = (log: readonly SimulationEvent[]) => JSON.parse(JSON.stringify(log)) as SimulationEvent[];

/** Replays the log of a run of these agents, and expects the same run. */
function expectSame(agents: readonly Agent[], settings: Parameters<typeof small>[1] = {}) {
  const scenario = small(agents, settings);
  const run = simulate(scenario, { seed: 3, run: 2 });
  const again = replay(scenario, throughJson(run.log));
  expect(again.digest).toBe(run.digest);
  expect(again.row).toEqual(run.row);
  expect(again.world).toEqual(run.world);
  return run;
}

const pair = [stub("anna", { strategy: stubborn() }), stub("ben", { strategy: stubborn(deal.outcome(5)) })];

describe("an edited log", () => {
  const scenario = small(pair, { days: 2 });
  const { log } = simulate(scenario);
  const at = log.findIndex(({ type }) => type === "adjourn");
  const changed = (position: number, event: object): SimulationEvent[] =>
    log.map((each, index) => (index === position ? ({ ...each, ...event } as SimulationEvent) : each));

  it.each<[string, readonly SimulationEvent[], number]>([
    ["with another ending", changed(at, { ended: "walk-out" }), at],
    ["with another offer, illegal at that", changed(4, { outcome: { price: 15, delivery: "slow" } }), 4],
    ["with an offer by somebody else", changed(4, { by: "anna" }), 4],
    ["with another day", changed(at + 1, { date: "2025-01-03" }), at + 1],
    ["that goes on", [...log, { type: "end", day: 2, because: "again" }], log.length],
    ["that stops short", log.slice(0, -1), log.length - 1],
    ["with an event left out", log.filter((_, index) => index !== at), at],
    ["of a run before the first", changed(0, { run: -1 }), 0],
    ["of half a run", changed(0, { run: 0.5 }), 0],
    ["of no seed", changed(0, { seed: 7 }), 0],
    ["with a parameter that is no number", changed(0, { parameters: { share: "1" } }), 0],
    ["without a beginning", log.slice(1), 0],
    ["with nothing in it", [], 0],
  ])("%s is found out, at the right place", (_, edited, position) => {
    const thrown = capture(() => replay(scenario, edited));
    expect(thrown).toBeInstanceOf(ReplayError);
    expect(thrown).toMatchObject({ position });
    expect(String(thrown)).toContain(`log event ${position}: `);
  });

  it("of another scenario is found out", () => {
    const other = small(pair, { days: 2, name: "other" });
    expect(capture(() => replay(other, log))).toMatchObject({ name: "ReplayError", position: 0 });
  });

  it.each([
    [{ format: undefined }, "the log is of format 1 where this version reads 2: its text events lack"],
    [{ format: 3 }, "the log is of format 3 where this version reads 2: it was made by a later version"],
  ])("of another format is refused with the reason: %o", (start, reason) => {
    const thrown = capture(() => replay(scenario, throughJson(changed(0, start))));
    expect(thrown).toMatchObject({ name: "ReplayError", position: 0 });
    expect(String(thrown)).toContain(reason);
  });

  it("with another legal offer is another run", () => {
    const offer = changed(4, { outcome: deal.outcome(1) });
    expect(ofType(replay(scenario, offer).log, "offer")[1]?.outcome).toEqual(deal.outcome(1));
  });
});

describe("a replay needs no agents' answers", () => {
  it("and so brings back those of people", async () => {
    const scenario = small(pair, { days: 2 });
    const simulation = new Simulation(scenario, { seed: 3 });
    simulation.seat("ben", async ({ kind, day }) => {
      if (kind === "bargain") return { type: "leave", because: "a person said so" };
      if (kind === "act" && day === 0)
        return { type: "act", moves: [{ type: "invite", table: "table", lead: 2 }] };
      return kind === "attend" ? { type: "decline", because: "a person said so" } : undefined;
    });
    const run = await simulation.play();
    expect(run.digest).not.toBe(simulate(scenario, { seed: 3 }).digest);
    expect(replay(scenario, throughJson(run.log)).digest).toBe(run.digest);
  });

  it("and so brings back what was drawn", () => {
    const walkers = [stub("anna", { strategy: wanderer }), stub("ben", { strategy: wanderer })];
    expectSame(walkers, { days: 3 });
  });

  it("even of silence and of late answers", async () => {
    const scenario = small(pair);
    const simulation = new Simulation(scenario, { limit: 20 });
    let answers = 0;
    simulation.seat("ben", async (turn) => {
      if (turn.kind === "bargain")
        await new Promise((resolve) => setTimeout(resolve, (answers += 1) === 1 ? 30 : 15));
      return undefined;
    });
    const run = await simulation.play();
    expect(ofType(run.log, "breach").map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["silence", "stale"]),
    );
    expect(replay(scenario, throughJson(run.log)).digest).toBe(run.digest);
  });
});

describe("a replay tells apart", () => {
  const twoTables = {
    days: 2,
    tables: {
      table: smallTable({ seats: ["anna", "ben"], meets: [0] }),
      other: smallTable({ seats: ["anna", "ben"], meets: [0] }),
    },
  };
  const utility = {
    table: stub("x").utility["table"],
    other: stub("x").utility["table"],
  } as Agent["utility"];

  it("two texts, of which an agent keeps one and gives up the other", () => {
    const ben = stub("ben", {
      utility,
      keep: ({ text }) =>
        text.table === "table" ? { type: "keep" } : { type: "denounce", because: "enough" },
    });
    const { log } = expectSame([stub("anna", { utility }), ben], twoTables);
    expect(ofType(log, "collapse")).toMatchObject([{ text: "other-1" }]);
  });

  it("two texts, of which an agent ratifies one and waits with the other", () => {
    const ratification = { by: ["carl"], window: 3 };
    const tables = {
      table: { ...twoTables.tables.table, ratification },
      other: { ...twoTables.tables.other, ratification },
    };
    const carl = stub("carl", {
      utility,
      ratify: ({ text }) => ({ type: text.table === "table" ? "wait" : "ratify" }),
    });
    const { log } = expectSame([stub("anna", { utility }), stub("ben", { utility }), carl], {
      days: 5,
      tables,
    });
    expect(ofType(log, "ratify")).toMatchObject([{ text: "other-1" }]);
  });

  it("a day without moves from an illegal ratification", () => {
    const tables = {
      table: smallTable({ seats: ["anna", "ben"], meets: [0], ratification: { by: ["carl"], window: 3 } }),
    };
    const line = { id: "never", forbids: () => true, because: "a test" };
    const carl = stub("carl", { redLines: [line], ratify: () => ({ type: "ratify" }) });
    const { log } = expectSame([stub("anna"), stub("ben"), carl], { days: 5, tables });
    expect(ofType(log, "breach")[0]?.rule).toBe("own-red-line");
  });

  it("keeping a text from an invalid answer about the next", () => {
    const ben = stub("ben", {
      utility,
      keep: ({ text }) => ({ type: text.table === "table" ? "keep" : "wait" }),
    });
    expectSame([stub("anna", { utility }), ben], twoTables);
  });
});

describe("a replay of nonsense", () => {
  const circular: Record<string, unknown> = {};
  circular["itself"] = circular;
  const nonsense: readonly (readonly [string, unknown])[] = [
    ["undefined", undefined],
    ["null", null],
    ["not a number", Number.NaN],
    ["a bigint", 10n],
    ["a symbol", Symbol("odd")],
    ["a date", new Date(0)],
    ["an object in a circle", circular],
    ["an offer of nothing", { type: "offer", outcome: undefined }],
    ["an offer of a bigint", { type: "offer", outcome: 10n }],
    ["an offer of an object in a circle", { type: "offer", outcome: circular }],
    ["an offer of a map", { type: "offer", outcome: new Map() }],
    [
      "an offer of a price that is no number",
      { type: "offer", outcome: { price: Number.NaN, delivery: "slow" } },
    ],
    ["leaving without a reason", { type: "leave" }],
    ["leaving because of null", { type: "leave", because: null }],
    ["leaving because of a number", { type: "leave", because: 7 }],
    ["leaving because of no number", { type: "leave", because: Number.NaN }],
    ["leaving because of a bigint", { type: "leave", because: 10n }],
    ["leaving because of an object in a circle", { type: "leave", because: circular }],
    ["an answer to another question", { type: "decline", because: "wrong question" }],
  ];

  it.each(nonsense)("at the table gives the same run: %s", (_, answer) => {
    const anna = stub("anna", { respond: () => answer as never });
    const { log } = expectSame([anna, pair[1] as Agent]);
    for (const event of log) if ("because" in event) expect(event.because).toBeTypeOf("string");
  });

  it.each(nonsense)("away from it gives the same run: %s", (_, answer) => {
    const ben = stub("ben", {
      act: () => [answer, { type: "invite", table: "table" }] as never,
      attend: () => answer as never,
    });
    const { log } = expectSame([stub("anna"), ben], { days: 2 });
    expect(ofType(log, "breach").length).toBeGreaterThan(0);
  });

  it.each(["decline", "refuse", "denounce", "expire"])(
    "to %s without a reason gives the same run",
    (type) => {
      const answer = () => ({ type }) as never;
      const invites: Agent["act"] = ({ day }) => (day === 1 ? [{ type: "invite", table: "table" }] : []);
      const ben = stub("ben", { attend: answer, keep: answer, renew: answer });
      const carl = stub("carl", { ratify: answer });
      const ratification = type === "refuse" ? { ratification: { by: ["carl"], window: 3 } } : {};
      const table = smallTable({ seats: ["anna", "ben"], meets: [0], term: () => 2, ...ratification });
      const { log } = expectSame([stub("anna", { act: invites }), ben, carl], { days: 4, tables: { table } });
      for (const event of log) if ("because" in event) expect(event.because).toBeTypeOf("string");
    },
  );
});

describe("a replay works out afresh", () => {
  it("utilities that an agent draws for a meeting", () => {
    const adjust: Agent["adjust"] = ({ random }) => ({ price: { 10: random.uniform() } });
    const scenario = {
      ...small([stub("anna", { adjust, strategy: wanderer }), stub("ben", { strategy: wanderer })])
        .definition,
      row: {
        start: () => ({ worth: 0 }),
        on: {},
        finish(
          columns: { worth: number },
          { turn }: { turn(agent: string, table: string): { utility(outcome: object): number } },
        ) {
          columns.worth = turn("anna", "table").utility(deal.outcome(0));
        },
      },
    };
    const settings = { tables: scenario.tables, row: scenario.row } as Parameters<typeof small>[1];
    expectSame(scenario.agents, settings);
  });
});

function capture(code: () => unknown): unknown {
  try {
    return code();
  } catch (thrown) {
    return thrown;
  }
}

describe("a log whose inputs are no numbers", () => {
  const scenario = small(pair, { days: 1, inputs: { rain: constant(4) } });
  const { log } = simulate(scenario);
  const at = log.findIndex(({ type }) => type === "input");

  it.each(["4", null, Number.NaN, Infinity, [4]])("%j is refused, with its place", (value) => {
    const edited = log.map((event, index) =>
      index === at ? ({ ...event, value } as SimulationEvent) : event,
    );
    const thrown = capture(() => replay(scenario, edited));
    expect(thrown).toBeInstanceOf(ReplayError);
    expect(thrown).toMatchObject({ position: at });
    expect(String(thrown)).toContain("input rain is ");
  });
});
