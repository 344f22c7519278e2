import { describe, expect, it } from "vitest";
import { additive, Agent, agenda, aspiration, stackedAlternatingOffers, tough } from "@summitry/core";
import type {
  ActTurn,
  BargainingAction,
  BargainingTurn,
  Move,
  Preference,
  Protocol,
  RedLine,
  Strategy,
} from "@summitry/core";
import { checkAgent, checkProtocol, checkStrategy } from "@summitry/testkit";

/** Always the same scenarios, in which each offence shows. */
const SURE = { seed: 7, runs: 200 };

const space = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
const wants = additive(space, {
  price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
  delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
}) as Preference;

/** Keeps to the rules, and reads an input and a quantity, and makes a move. */
class Honest extends Agent {
  readonly id: string = "honest";
  readonly utility = { deal: wants };
  readonly strategy: Strategy = aspiration({ exponent: 1 });
  override readonly redLines: readonly RedLine[] = [
    { id: "no-loss", forbids: ({ price }) => price === 30, because: "a test" },
  ];
  override reservation(turn: { input(id: string): number; quantity(id: string): number }): number {
    return 0.2 + 0.001 * turn.input("momentum") + 0.001 * turn.quantity("calm");
  }
  override act(turn: ActTurn): readonly Move[] {
    return turn.day % 2 === 0
      ? [{ type: "invite", table: "deal" }]
      : [{ type: "move", move: "wave", toward: "neighbour", because: "it can" }];
  }
}

const honest = (parts: Partial<Agent>) => () => Object.assign(new Honest(), parts);
let kept = 0;

describe("checkAgent", () => {
  it("has nothing to say against one that keeps to the rules", () => {
    expect(() => checkAgent(() => new Honest())).not.toThrow();
  });

  it("finds rounding too small to be a loss, in proportion to what is at stake", () => {
    const short = 1e-9;
    const check = (worst: number): void => {
      const utility = additive(space, {
        price: { weight: 1, values: { 10: 1, 20: 1, 30: worst } },
        delivery: { weight: 1, values: { slow: 0, fast: 0 } },
      }) as Preference;
      const propose: Strategy["propose"] = ({ agenda: all }) => all.outcome(0);
      const strategy = { ...tough(), propose };
      const parts = { utility: { deal: utility }, reservation: () => 1 + short, strategy, redLines: [] };
      checkAgent(honest(parts), SURE);
    };
    expect(() => check(-2000)).not.toThrow();
    expect(() => check(0)).toThrow(/below its reservation value/);
  });

  it("checks one whose agenda is too large to be listed", () => {
    const values = Array.from({ length: 10 }, (_, value) => value);
    const wide = agenda(
      Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((name) => [name, values])),
    );
    const part = { weight: 1, values: (value: number | string) => Number(value) };
    const utility = additive(wide, Object.fromEntries(wide.names.map((name) => [name, part])));
    expect(() => checkAgent(honest({ utility: { deal: utility }, redLines: [] }), { runs: 3 })).not.toThrow();
  });

  const offenders: readonly (readonly [string, () => Agent, RegExp])[] = [
    [
      "throws",
      honest({
        act: () => {
          throw new Error("no idea");
        },
      }),
      /agent "honest" away from the table on day \d: no idea. An agent answers every question/,
    ],
    [
      "throws in a recipe",
      honest({
        on: {
          offer: () => {
            throw new Error("no idea");
          },
        },
      }),
      /agent "honest" .*no idea/,
    ],
    [
      "offers across its own line",
      honest({
        respond: () => ({ type: "offer", outcome: { price: 30, delivery: "fast" } }),
        reservation: () => -1,
      }),
      /plays illegally at table "deal" on day \d \(own-red-line\).*turn.crossed/,
    ],
    [
      "offers what is none",
      honest({ respond: () => ({ type: "offer", outcome: {} }) }),
      /\(off-agenda\).*turn.agenda/,
    ],
    [
      "accepts whatever happens",
      honest({ respond: () => ({ type: "accept" }), reservation: () => -9 }),
      /plays illegally/,
    ],
    [
      "makes moves that are none",
      honest({ act: () => [{ type: "invite", table: "nowhere" }] }),
      /\(illegal-move\).*moves that the scenario has/,
    ],
    ["answers with nonsense", honest({ act: () => "nothing" as never }), /plays illegally/],
    ["answers with a promise", honest({ act: (async () => []) as never }), /answers "act" with a promise/],
    [
      "signs below its reservation value",
      honest({ strategy: { ...tough(), propose: ({ agenda: all }) => all.outcome(4) }, redLines: [] }),
      /would sign what is worth .* below its reservation value .* turn.floor/,
    ],
    [
      "uses Math.random",
      honest({ leave: () => (Math.random() < 0.1 ? "enough" : null) }),
      /uses Math.random.*turn.random/,
    ],
    [
      "uses the clock",
      honest({ leave: () => (Date.now() < 0 ? "enough" : null) }),
      /uses Date.now.*turn.day/,
    ],
    [
      "uses the clock and hides it",
      honest({
        leave: () => {
          try {
            new Date();
          } catch {
            /* hidden */
          }
          return null;
        },
      }),
      /uses new Date\(\)/,
    ],
    [
      "edits its turn",
      honest({
        leave: (turn) => {
          (turn as { round: number }).round = 9;
          return null;
        },
      }),
      /Cannot set property round.*A turn, and all it shows/,
    ],
    [
      "keeps something between runs",
      honest({ leave: () => (++kept % 7 === 0 ? "enough" : null) }),
      /plays differently for the same seed|keeps something from one run to the next/,
    ],
  ];

  it.each(offenders)("finds one that %s", (_name, make, message) => {
    expect(() => checkAgent(make, SURE)).toThrow(message);
  });

  it("finds one that keeps something in itself", () => {
    class Keeper extends Honest {
      count = 0;
      override leave(): string | null {
        return ++this.count > 12 ? "enough" : null;
      }
    }
    expect(() => checkAgent(() => new Keeper(), SURE)).toThrow("keeps something from one run to the next");
  });

  it("finds one that spies on others", () => {
    const { respond } = Agent.prototype;
    let highest = 0;
    Agent.prototype.respond = function (turn) {
      if (turn.agent !== "honest") highest = turn.space.max;
      return respond.call(this, turn);
    };
    class Spy extends Honest {
      override respond(turn: BargainingTurn): BargainingAction {
        const action = super.respond(turn);
        return turn.standing !== null && highest < 0.7 ? { type: "leave", because: "it knows" } : action;
      }
    }
    try {
      expect(() => checkAgent(() => new Spy(), SURE)).toThrow(/knows what it may not see/);
    } finally {
      Agent.prototype.respond = respond;
    }
  });

  it("says how to see a failure again, and does so", () => {
    const make = honest({ respond: () => ({ type: "offer", outcome: {} }) });
    const failure = capture(() => checkAgent(make));
    const [, seed, path] = /seed: (-?\d+), path: "([\d:]*)"/.exec(failure) ?? [];
    expect(capture(() => checkAgent(make, { seed: Number(seed), path: path ?? "" }))).toContain(
      "(off-agenda)",
    );
  });

  it("asks for a scenario where the agent's utility depends on drawn parameters", () => {
    expect(() => checkAgent(honest({ utility: { deal: () => wants } }))).toThrow(
      "checkAgent(make, { scenario })",
    );
  });
});

const capture = (code: () => void): string => {
  try {
    code();
    return "";
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
};

it("what is none is said to be none", () => {
  expect(() => checkAgent(() => ({}) as never)).toThrow(
    "What was made is no agent: it has no id, no utility, no strategy, no respond.",
  );
  expect(() => checkStrategy(() => null as never)).toThrow("What was made is no strategy");
  expect(() => checkProtocol(() => ({ id: "x", rounds: 3 }) as never)).toThrow(
    "What was made is no protocol: it has no open, no advance, no next.",
  );
});

describe("checkStrategy", () => {
  it.each<[string, Strategy, RegExp]>([
    ["accepts anything", { ...tough(), accepts: () => true }, /below its reservation value/],
    [
      "offers anything",
      { ...tough(), propose: ({ agenda: all }) => all.outcome(0) },
      /below its reservation value|plays illegally/,
    ],
    [
      "throws at the end",
      {
        ...tough(),
        propose: (turn) => {
          if (turn.round > 2) throw new Error("late");
          return turn.space.max >= turn.reservation ? turn.space.best() : null;
        },
      },
      /late/,
    ],
    ["offers nothing known", { ...tough(), propose: () => ({ x: 1 }) }, /off-agenda/],
  ])("finds one that %s", (_name, strategy, message) => {
    expect(() => checkStrategy(() => strategy, SURE)).toThrow(message);
    expect(() => checkStrategy(() => strategy, SURE)).toThrow(`strategy "${strategy.id}"`);
  });
});

describe("checkProtocol", () => {
  const plain = () => stackedAlternatingOffers({ rounds: 4 });
  let [turns, looks] = [0, 0];
  const offenders: readonly (readonly [string, () => Protocol, RegExp])[] = [
    ["never ends", () => ({ ...plain(), advance: () => undefined }), /does not end: more than \d+ turns/],
    [
      "asks a stranger",
      () => ({ ...plain(), next: () => ({ type: "turn", by: "nobody", round: 0, time: 0.5 }) }),
      /asks nobody, who is not seated/,
    ],
    [
      "has a time of zero",
      () => ({
        ...plain(),
        next: (state, seats) => ({ ...plain().next(state, seats), time: 0 }),
      }),
      /has a time of 0/,
    ],
    [
      "counts rounds backwards",
      () => ({
        ...plain(),
        next(state, seats) {
          const next = plain().next(state, seats);
          return { ...next, round: 4 - next.round };
        },
      }),
      /has a round of 3 after 4/,
    ],
    [
      "counts no rounds",
      () => ({ ...plain(), next: () => ({ type: "deadline" }) as never }),
      /has a round of undefined/,
    ],
    [
      "signs for others",
      () => ({
        ...plain(),
        next(state, seats) {
          const next = plain().next(state, seats);
          if (next.type !== "turn" || !next.standing) return next;
          return { type: "agreement", round: next.round, outcome: next.standing.outcome };
        },
      }),
      /signs what it has not offered, accepted or voted for/,
    ],
    [
      "edits in next",
      () => ({
        ...plain(),
        next: (state, seats) => {
          Object.assign(state, { looked: (looks += 1) });
          return plain().next(state, seats);
        },
      }),
      /edits its state in next/,
    ],
    [
      "keeps a Map",
      () => ({ ...plain(), open: (seats, signed) => ({ ...plain().open(seats, signed), seen: new Map() }) }),
      /more than plain data/,
    ],
    [
      "counts by itself",
      () => ({
        ...plain(),
        next: (state, seats) =>
          ++turns % 40 === 39 ? { type: "deadline", round: 9 } : plain().next(state, seats),
      }),
      /in two ways|keeps something/,
    ],
  ];

  it.each(offenders)("finds one that %s", (_name, make, message) => {
    expect(() => checkProtocol(make, SURE)).toThrow(message);
  });
});
