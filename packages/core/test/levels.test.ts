import { describe, expect, it } from "vitest";
import {
  Agent,
  agenda,
  defineScenario,
  simulate,
  stackedAlternatingOffers,
  table,
  utility,
} from "../src/index.ts";
import { mechanism, tradeOff } from "../src/index.ts";
import type { ActTurn, Move, StartState, TextAction, TextTurn } from "../src/index.ts";
import { checkLog } from "@summitry/testkit";

const pie = agenda({ share: [0, 1, 2, 3, 4] });

/** Calls a meeting of envoys on day 0, and signs what they initial when told to. */
class Party extends Agent {
  readonly strategy = tradeOff({ exponent: 1 });
  readonly utility;
  readonly calls: readonly Move[];
  readonly id: string;
  readonly answer: TextAction;

  constructor(
    id: string,
    likes: (share: number) => number,
    calls: readonly Move[] = [],
    answer: TextAction = { type: "ratify" },
  ) {
    super();
    this.id = id;
    this.utility = { pie: utility(pie, ({ share }) => likes(share)) };
    this.calls = calls;
    this.answer = answer;
  }

  override reservation(): number {
    return 0.25;
  }

  override act(turn: ActTurn): readonly Move[] {
    return turn.day === 0 ? this.calls : [];
  }

  override ratify(_turn: TextTurn): TextAction {
    return this.answer;
  }
}

function talks(call: Move, answer?: TextAction) {
  return defineScenario({
    name: "talks",
    start: "2025-01-01",
    days: 8,
    agents: [
      new Party("anna", (share) => share / 4, [call]),
      new Party("ben", (share) => 1 - share / 4, [], answer),
    ],
    tables: {
      pie: table({
        agenda: pie,
        protocol: stackedAlternatingOffers({ rounds: 4 }),
        seats: ["anna", "ben"],
        levels: ["presidents", "envoys"],
        initials: { at: ["envoys"], window: 4 },
      }),
    },
    row: { start: () => ({}), on: {} },
  });
}

const envoys: Move = { type: "invite", table: "pie", level: "envoys" };

describe("a table with levels", () => {
  it("has a text of envoys signed by those who sent them, from the next day on", () => {
    const { log, world } = simulate(talks(envoys), { seed: 1 });
    const [text] = world.texts;
    expect(log.find(({ type }) => type === "open")).toMatchObject({ level: "envoys", day: 1 });
    expect(log.find(({ type }) => type === "sign")).toMatchObject({
      signatories: [],
      initials: ["anna", "ben"],
      awaits: ["anna", "ben"],
      lapsesAfter: 5,
    });
    expect(log.filter(({ type }) => type === "ratify").map(({ day }) => day)).toEqual([2, 2]);
    expect(text).toMatchObject({
      status: "in force",
      forceDay: 2,
      signatories: [],
      parties: ["anna", "ben"],
    });
    expect(checkLog(JSON.stringify(log), talks(envoys))).toEqual([]);
  });

  it("lets a text lapse that one of them does not sign in time", () => {
    const { world } = simulate(talks(envoys, { type: "wait" }), { seed: 1 });
    expect(world.texts[0]).toMatchObject({ status: "lapsed", endDay: 6 });
  });

  it("signs at once where no level is named: the first is meant", () => {
    const { log } = simulate(talks({ type: "invite", table: "pie" }), { seed: 1 });
    expect(log.find(({ type }) => type === "open")).toMatchObject({ level: "presidents" });
    expect(log.find(({ type }) => type === "sign")).toMatchObject({
      signatories: ["anna", "ben"],
      awaits: [],
    });
  });

  it("refuses an invitation to another level", () => {
    const { log } = simulate(talks({ type: "invite", table: "pie", level: "clerks" }), { seed: 1 });
    expect(log.find(({ type }) => type === "breach")).toMatchObject({
      because: 'table "pie" has no level "clerks"',
    });
  });
});

describe("a start state", () => {
  const anger = mechanism({
    id: "anger",
    because: "a test",
    evidence: [],
    quantities: { anger: { unit: "1", low: 0, high: 5, neutral: 0 } },
    on: {},
  });
  const started = (state: StartState, without: readonly string[] = []) =>
    simulate(
      defineScenario({
        ...talks(envoys).definition,
        row: { start: () => ({}), on: {} },
        mechanisms: [anger],
        without,
        startState: () => state,
      }),
      { seed: 1 },
    );

  it("stands in the first event, and in the world", () => {
    const state = { quantities: { anger: 2 }, inner: { anna: { last: 3 } }, because: { anger: ["a row"] } };
    const { log, world } = started(state);
    expect(log[0]).toMatchObject({ type: "start", state });
    expect(world.quantities["anger"]).toBe(2);
    expect(world.inner["anna"]).toEqual({ last: 3 });
  });

  it("leaves out what a mechanism that is off would own", () => {
    expect(started({ quantities: { anger: 2 }, inner: {} }, ["anger"]).world.quantities["anger"]).toBe(0);
  });

  it("is refused for unknown names and for values out of range", () => {
    expect(() => started({ quantities: { rage: 1 }, inner: {} })).toThrow(/startState\.quantities.*rage/);
    expect(() => started({ quantities: { anger: 9 }, inner: {} })).toThrow(
      /startState\.quantities\.anger.*9/,
    );
    expect(() => started({ quantities: {}, inner: { carl: {} } })).toThrow(/startState\.inner.*carl/);
  });
});

describe("an occasion", () => {
  it("gives an agent the same numbers whenever it is named, and another agent others", () => {
    const seen: [string, number, number][] = [];
    class Judge extends Party {
      override act(turn: ActTurn): readonly Move[] {
        seen.push([
          turn.agent,
          turn.occasion("demand 7").normal(),
          turn.occasion(`day ${turn.day}`).uniform(),
        ]);
        expect(() => turn.occasion(7 as never)).toThrow(/occasion/);
        return [];
      }
    }
    const { definition } = talks(envoys);
    simulate(
      defineScenario({
        ...definition,
        row: { start: () => ({}), on: {} },
        agents: [new Judge("anna", Number), new Judge("ben", Number)],
      }),
      { seed: 1 },
    );
    const of = (id: string) => seen.filter(([agent]) => agent === id);
    expect(new Set(of("anna").map(([, judged]) => judged)).size).toBe(1);
    expect(of("anna")[0]?.[1]).not.toBe(of("ben")[0]?.[1]);
    expect(new Set(of("anna").map(([, , daily]) => daily)).size).toBe(9);
  });
});
