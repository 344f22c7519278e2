import { describe, expect, it } from "vitest";
import {
  additive,
  Agent,
  agenda,
  acceptNext,
  aspiration,
  bidBestForOthers,
  compose,
  negotiate,
  bayesianModel,
  conditionalVoting,
  constant,
  defineScenario,
  frequencyModel,
  mechanism,
  mediatedSingleText,
  parameter,
  replay,
  simulate,
  simulateRow,
  Simulation,
  stackedAlternatingOffers,
  table,
  tradeOff,
  type Issues,
  type OpponentModel,
  type Protocol,
  type Strategy,
} from "@summitry/core";
import type { SimulationEvent } from "@summitry/core";

const KINDS = [
  ...([
    "anna",
    "ben",
    "carl",
    "dora",
    "talks",
    "price",
    "delivery",
    "mood",
    "rain",
    "share",
    "threat",
  ] as const),
  ...(["low", "middle", "high", "slow", "fast"] as const),
] as const;
type Names = Readonly<Record<(typeof KINDS)[number], string>>;

const OF_OBJECTS = [
  ...[
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "isPrototypeOf",
    "toLocaleString",
    "then",
    "length",
  ],
  ...["propertyIsEnumerable", "toJSON", "name", "__defineGetter__", "__defineSetter__", "__lookupGetter__"],
  ...["__lookupSetter__", "prototype"],
];

const plain = Object.fromEntries(KINDS.map((kind) => [kind, kind])) as Names;
/** Everything is called as something that every object, list, function or promise has. */
const awkward = Object.fromEntries(KINDS.map((kind, at) => [kind, OF_OBJECTS[at]])) as Names;

class Party extends Agent {
  override readonly inner = {};
  readonly id: string;
  readonly utility;
  readonly strategy: Strategy;
  override readonly redLines;

  constructor(
    id: string,
    issues: Issues,
    names: Names,
    strategy: Strategy,
    rises: boolean,
    at: ReturnType<typeof agenda>,
  ) {
    super();
    this.id = id;
    this.strategy = strategy;
    const worth = (name: string) =>
      Object.fromEntries(
        (issues[name] ?? []).map((value, rank, all) => [
          value,
          (rises ? rank : all.length - 1 - rank) / (all.length - 1),
        ]),
      );
    this.utility = {
      [names.talks]: additive(at, {
        [names.price]: { weight: 0.7, values: worth(names.price) },
        [names.delivery]: { weight: 0.3, values: worth(names.delivery) },
      }),
    };
    this.redLines = [
      {
        id: names.mood,
        forbids: (outcome: object) => Reflect.get(outcome, names.price) === (rises ? names.low : names.high),
        because: "a test",
      },
    ];
  }

  override reservation(): number {
    return 0.2;
  }
}

function scenarioOf(names: Names, protocol: Protocol, strategies: readonly Strategy[]) {
  const issues = {
    [names.price]: [names.low, "10", names.middle, "20", names.high],
    [names.delivery]: [names.slow, names.fast],
  };
  const space = agenda(issues);
  const ids = [names.anna, names.ben, names.carl];
  const agents = ids.map(
    (id, at) => new Party(id, issues, names, strategies[at] as Strategy, at % 2 === 0, space),
  );
  for (const agent of agents)
    Object.assign(agent, {
      act: ({ day }: { day: number }) =>
        day === 1 ? [{ type: "move", move: names.threat, toward: names.ben, because: "a test" }] : [],
      on: {
        move: (inner: Record<string, unknown>, { by }: { by: string }) =>
          void (inner[by] = Object.hasOwn(inner, by) ? 2 : 1),
      },
      adjust: () => ({ [names.price]: { [names.middle]: 0.01 } }),
    });
  return defineScenario({
    name: "names",
    start: "2025-01-01",
    days: 4,
    agents: [...agents, new Party(names.dora, issues, names, strategies[0] as Strategy, true, space)],
    tables: {
      [names.talks]: table({
        agenda: space,
        protocol,
        seats: ids,
        meets: [0, 2],
        ratification: { by: [names.dora], window: 2 },
      }),
    },
    moves: { [names.threat]: { says: "a test" } },
    inputs: { [names.rain]: constant(4) },
    parameters: [
      parameter({
        id: names.share,
        unit: "1",
        low: 0,
        mode: 1,
        high: 2,
        source: "made up",
        date: null,
        because: "a test",
      }),
    ],
    fixed: "mode",
    mechanisms: [
      mechanism({
        id: names.mood,
        because: "a test",
        evidence: [],
        quantities: { [names.mood]: { unit: "1", low: 0, high: 9, neutral: 0 } },
        on: {
          offer: (view) => ({
            [names.mood]: Math.min(9, view.quantity(names.mood) + view.input(names.rain) / 8),
          }),
        },
      }),
    ],
    row: { start: () => ({ signed: 0 }), on: { sign: (row) => void (row.signed += 1) } },
  });
}

/** A log with every name put back to its kind. */
function told(log: readonly SimulationEvent[], names: Names): unknown {
  const kinds = new Map(KINDS.map((kind) => [names[kind], kind]));
  const renamed = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(/[\w$]+/g, (word) => kinds.get(word) ?? word);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(renamed);
    return Object.entries(value).map(([name, part]) => [renamed(name), renamed(part)]);
  };
  return renamed(log.filter(({ type }) => type !== "start"));
}

const haggle = aspiration({ exponent: 2 });
/** A mediator that draws nothing: streams of chance are named after their agent. */
const inTurn: Strategy = {
  id: "in turn",
  propose: ({ agenda: texts, round }) => texts.outcome(round % texts.size),
  accepts: () => false,
};
const cases: readonly (readonly [
  string,
  (names: Names) => Protocol,
  (names: Names) => readonly Strategy[],
])[] = [
  [
    "alternating offers",
    () => stackedAlternatingOffers({ rounds: 8 }),
    () => [haggle, tradeOff({ exponent: 1 }), haggle],
  ],
  [
    "a mediated text",
    ({ carl }) => mediatedSingleText({ rounds: 8, mediator: carl }),
    () => [haggle, haggle, inTurn],
  ],
  [
    "conditional voting",
    ({ anna }) => conditionalVoting({ rounds: 8, power: { [anna]: 2 } }),
    () => [haggle, haggle, haggle],
  ],
];

describe("names that every object has are names like others", () => {
  it.each(cases)("at a table of %s", async (_, protocol, strategies) => {
    const made = (names: Names) => scenarioOf(names, protocol(names), strategies(names));
    const expected = simulate(made(plain));
    const run = simulate(made(awkward));
    expect(ofKind(expected.log, "sign")).toBeGreaterThan(0);
    expect(told(run.log, awkward)).toEqual(told(expected.log, plain));
    expect((await new Simulation(made(awkward)).play()).log).toEqual(run.log);
    expect(replay(made(awkward), JSON.parse(JSON.stringify(run.log)) as SimulationEvent[]).log).toEqual(
      run.log,
    );
    expect(simulateRow(made(awkward))).toEqual({ ...run.row });
    expect(run.world.inner[awkward.anna]).toEqual({ [awkward.anna]: 1, [awkward.ben]: 1, [awkward.carl]: 1 });
  });

  it("but for one, which is refused wherever a name is given", () => {
    for (const kind of KINDS) {
      const made = () =>
        scenarioOf({ ...plain, [kind]: "__proto__" }, stackedAlternatingOffers({ rounds: 2 }), [
          haggle,
          haggle,
          haggle,
        ]);
      expect(made, kind).toThrow('"__proto__" is not allowed; expected another name');
    }
  });

  it("in models of opponents", () => {
    const space = agenda({ constructor: ["toString", "valueOf"], length: [1, 2, 3] });
    const party = (id: string, model: OpponentModel) => ({
      id,
      utility: additive(space, {
        constructor: { weight: 0.5, values: { toString: id === "then" ? 1 : 0, valueOf: 0.5 } },
        length: { weight: 0.5, values: (value) => (id === "then" ? value : 3 - value) / 3 },
      }),
      reservation: 0.1,
      strategy: compose({
        bidding: bidBestForOthers({ exponent: 1 }),
        acceptance: acceptNext(),
        model,
      }),
    });
    for (const model of [frequencyModel(), bayesianModel()]) {
      const parties = [party("then", model), party("constructor", model)];
      const { agreement } = negotiate({
        agenda: space,
        protocol: stackedAlternatingOffers({ rounds: 20 }),
        parties,
      });
      expect(agreement).not.toBeNull();
    }
  });
});

const ofKind = (log: readonly SimulationEvent[], type: SimulationEvent["type"]): number =>
  log.filter((event) => event.type === type).length;
