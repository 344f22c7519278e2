import { describe, expectTypeOf, it } from "vitest";
import {
  additive,
  Agent,
  agenda,
  aspiration,
  defineScenario,
  discounted,
  negotiate,
  opening,
  parameter,
  range,
  replay,
  simulate,
  simulateRow,
  Simulation,
  stackedAlternatingOffers,
  table,
  tabulated,
  tough,
  utility,
  withInteractions,
} from "@summitry/core";
import type {
  Next,
  Offer,
  Outcome,
  OutcomeIn,
  Protocol,
  Run,
  Scenario,
  SimulationEvent,
} from "@summitry/core";

const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
const peace = agenda({ land: ["all", "half"], guard: ["none", "some"] });
type Deal = OutcomeIn<typeof deal>;
type Peace = OutcomeIn<typeof peace>;

const price = { weight: 1, values: { 10: 1, 20: 0.5, 30: 0 } };
const delivery = { weight: 1, values: { slow: 0, fast: 1 } };
const worth = additive(deal, { price, delivery });
const protocol = stackedAlternatingOffers({ rounds: 3 });

describe("outcomes", () => {
  it("are typed by the agenda", () => {
    expectTypeOf<Deal>().toEqualTypeOf<{
      readonly price: 10 | 20 | 30;
      readonly delivery: "slow" | "fast";
    }>();
    expectTypeOf(deal.outcome(0)).toEqualTypeOf<Deal>();
    expectTypeOf(worth.of).parameter(0).toEqualTypeOf<Deal>();
    // @ts-expect-error there is no medium delivery
    worth.of({ price: 10, delivery: "medium" });
    // @ts-expect-error the price is missing
    worth.of({ delivery: "slow" });
    expectTypeOf<Deal>().toExtend<Outcome>();
  });

  it("are what rules and functions over an agenda see", () => {
    agenda(
      { price: [10, 20] },
      { excludes: (outcome) => (expectTypeOf(outcome.price).toEqualTypeOf<10 | 20>(), false) },
    );
    utility(deal, (outcome) => (expectTypeOf(outcome).toEqualTypeOf<Deal>(), 0));
  });
});

describe("additive utility", () => {
  it("demands every issue and value, and no others", () => {
    // @ts-expect-error delivery is missing
    additive(deal, { price });
    // @ts-expect-error fast delivery is missing
    additive(deal, { price, delivery: { weight: 1, values: { slow: 0 } } });
    // @ts-expect-error there is no medium delivery
    additive(deal, { price, delivery: { weight: 1, values: { slow: 0, fast: 1, medium: 2 } } });
    // @ts-expect-error there is no such issue
    additive(deal, { price, delivery, gift: price });
  });
});

describe("preferences of other kinds", () => {
  it("see numbers where values are a range", () => {
    const sale = agenda({ price: range({ from: 0, to: 1, step: 0.1 }), delivery: ["slow", "fast"] });
    expectTypeOf(sale.outcome(0).price).toEqualTypeOf<number>();
    expectTypeOf(sale.outcome(0).delivery).toEqualTypeOf<"slow" | "fast">();
    additive(sale, {
      price: { weight: 1, values: (price) => (expectTypeOf(price).toEqualTypeOf<number>(), price) },
      delivery: {
        weight: 1,
        values: (delivery) => (expectTypeOf(delivery).toEqualTypeOf<"slow" | "fast">(), 0),
      },
    });
    // @ts-expect-error a function that gives no number
    void (() => additive(sale, { price: { weight: 1, values: () => "dear" }, delivery }));
  });

  it("demand issues and values of the agenda", () => {
    expectTypeOf(withInteractions(worth, [{ when: { price: [10, 20] }, adds: 1 }])).toEqualTypeOf(worth);
    expectTypeOf(discounted(worth, { factor: 0.9, per: "day" })).toEqualTypeOf(worth);
    expectTypeOf(tabulated(deal, [0, 0, 0, 0, 0, 0])).toEqualTypeOf(worth);
    // @ts-expect-error there is no such price
    void (() => withInteractions(worth, [{ when: { price: 11 }, adds: 1 }]));
    // @ts-expect-error there is no such issue
    void (() => withInteractions(worth, [{ when: { gift: 1 }, adds: 1 }]));
    const outcome = { price: 10, delivery: "late" } as const;
    // @ts-expect-error there is no late delivery
    void (() => tabulated(deal, { outcomes: [{ outcome, utility: 1 }], otherwise: 0 }));
    // @ts-expect-error there is no discount a week
    void (() => discounted(worth, { factor: 0.9, per: "week" }));
  });
});

describe("a negotiation", () => {
  const result = negotiate({
    agenda: deal,
    protocol,
    parties: [
      { id: "buyer", utility: worth, strategy: aspiration({ exponent: 1 }), reservation: (turn) => turn.day },
      {
        id: "seller",
        utility: worth,
        strategy: tough(),
        redLines: [
          {
            id: "no-loss",
            forbids(outcome) {
              expectTypeOf(outcome).toEqualTypeOf<Deal>();
              return outcome.price < 20;
            },
            because: "cost is 15",
          },
        ],
      },
    ],
  });

  it("has a typed result", () => {
    expectTypeOf(result.agreement).toEqualTypeOf<Deal | null>();
    expectTypeOf(result.utilities).toEqualTypeOf<Readonly<Record<"buyer" | "seller", number>>>();
    expectTypeOf(result.offers[0]).toEqualTypeOf<
      { readonly by: "buyer" | "seller"; readonly round: number; readonly outcome: Deal } | undefined
    >();
    expectTypeOf(result.ended).toEqualTypeOf<
      "agreement" | "deadline" | "breakdown" | "walk-out" | "breach" | "no-zone"
    >();
    expectTypeOf(result.because).toEqualTypeOf<string>();
    expectTypeOf(result.breaches[0]).not.toBeAny();
  });

  it("takes utilities over its own agenda", () => {
    const other = utility(peace, () => 0);
    // @ts-expect-error a utility over another agenda
    negotiate({ agenda: deal, protocol, parties: [{ id: "buyer", utility: other, strategy: tough() }] });
    const party = { id: "buyer", utility: worth, strategy: tough() };
    const line = { id: "no-gifts", because: "a test" };
    // @ts-expect-error there is no such issue
    const forbids = (outcome: Deal) => outcome.gift;
    negotiate({ agenda: deal, protocol, parties: [{ ...party, redLines: [{ ...line, forbids }] }] });
  });
});

class Anna extends Agent {
  readonly id = "anna";
  readonly utility = { trade: worth };
  readonly strategy = tough();
}

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const scenario = defineScenario({
  name: "typed",
  start: "2025-01-01",
  days: 1,
  agents: [new Anna()],
  tables: {
    trade: table({ agenda: deal, protocol, seats: ["anna", "ben"] }),
    truce: table({
      agenda: peace,
      protocol,
      seats: ["anna", "ben"],
      term: ({ land }) => (land === "all" ? 1 : null),
    }),
  },
  parameters: [
    parameter({ ...about, id: "noise.mean", low: 0, mode: 1, high: 2 }),
    parameter({ ...about, id: "noise.deviation", low: 0, mode: 1, high: 2 }),
  ],
  fixed: { "noise.mean": 1 },
  row: {
    start: () => ({ offers: 0, last: null as Deal | null }),
    on: {
      offer(columns, event) {
        expectTypeOf(columns).toEqualTypeOf<{ offers: number; last: Deal | null }>();
        expectTypeOf(event.table).toEqualTypeOf<"trade" | "truce">();
        if (event.table === "trade") columns.last = event.outcome;
      },
    },
    finish: (columns, end) => {
      expectTypeOf(columns.offers).toBeNumber();
      expectTypeOf(end).not.toBeAny();
    },
  },
  outcomes: { busy: (row) => row.offers > 3 && row["noise.mean"] > 0 },
});

describe("a scenario", () => {
  it("types its row by columns and parameters", () => {
    const row = simulateRow(scenario);
    expectTypeOf(row.seed).toEqualTypeOf<string>();
    expectTypeOf(row.run).toEqualTypeOf<number>();
    expectTypeOf(row.offers).toEqualTypeOf<number>();
    expectTypeOf(row.last).toEqualTypeOf<Deal | null>();
    expectTypeOf(row["noise.mean"]).toEqualTypeOf<number>();
    // @ts-expect-error there is no such parameter
    void row["noise.median"];
    expectTypeOf(simulate(scenario).row).toEqualTypeOf(row);
    expectTypeOf(replay(scenario, []).row).toEqualTypeOf(row);
    const run = simulate(scenario);
    expectTypeOf(run.row).toEqualTypeOf(row);
    expectTypeOf(new Simulation(scenario).play()).resolves.toExtend<typeof run>();
    expectTypeOf(new Simulation(scenario).play()).resolves.toHaveProperty("row").toEqualTypeOf(row);
  });

  it("types its log by table", () => {
    for (const event of simulate(scenario).log) {
      expectTypeOf(event).not.toBeAny();
      if (event.type !== "sign") continue;
      if (event.table === "truce") expectTypeOf(event.outcome).toExtend<Peace>();
      if (event.table === "trade") expectTypeOf(event.outcome.price).toEqualTypeOf<10 | 20 | 30>();
      // @ts-expect-error there is no such issue
      if (event.table === "trade") void event.outcome.gift;
      // @ts-expect-error there is no such kind of event
      void (event.type === "handshake");
    }
  });

  it("seats newcomers at its own tables", () => {
    expectTypeOf(scenario.with(new Anna(), { seats: ["trade"] })).toEqualTypeOf(scenario);
    // @ts-expect-error there is no such table
    scenario.with(new Anna(), { seats: ["nope"] });
  });

  it("fixes its own parameters", () => {
    const mean = parameter({ ...about, id: "noise.mean", low: 0, mode: 1, high: 2 });
    const { name, start, days, agents, tables } = scenario.definition;
    const parts = { name, start, days, agents, tables, row: { start: () => ({}), on: {} } };
    defineScenario({ ...parts, parameters: [mean], fixed: { "noise.mean": 1 } });
    // @ts-expect-error there is no such parameter
    defineScenario({ ...parts, parameters: [mean], fixed: { "noise.median": 1 } });
  });

  it("is a scenario, whatever its columns, and so are its runs", () => {
    expectTypeOf(scenario).toExtend<Scenario>();
    expectTypeOf(simulate(scenario)).toExtend<Run>();
  });
});

describe("a live simulation", () => {
  const { bus, world$ } = new Simulation(scenario);

  it("types its messages", () => {
    bus.on("offer").subscribe((event) => {
      expectTypeOf(event).not.toBeAny();
      expectTypeOf(event.by).toEqualTypeOf<string>();
      if (event.table === "trade") expectTypeOf(event.outcome).toExtend<Deal>();
      else expectTypeOf(event.outcome).toExtend<Peace>();
      // @ts-expect-error there is no such issue
      if (event.table === "trade") void event.outcome.gift;
    });
    bus.on("turn").subscribe(({ turn }) => {
      if (turn.kind === "bargain") expectTypeOf(turn.offers).not.toBeAny();
      expectTypeOf<typeof turn.kind>().toEqualTypeOf<
        "act" | "attend" | "ratify" | "keep" | "renew" | "bargain"
      >();
    });
    bus.on("action").subscribe(({ action }) => expectTypeOf(action).toBeUnknown());
    // @ts-expect-error there is no such message
    bus.on("handshake");
  });

  it("shows the world, to be read", () => {
    world$.subscribe((world) => {
      expectTypeOf(world).not.toBeAny();
      expectTypeOf(world.inputs["momentum"]).toEqualTypeOf<number | undefined>();
      // @ts-expect-error a snapshot is read-only
      world.day = 3;
    });
  });
});

describe("an agent", () => {
  it("knows the events it answers", () => {
    class Ben extends Anna {
      override readonly on = {
        sign: (_: object, event: SimulationEvent & { type: "sign" }) => expectTypeOf(event.text).toBeString(),
      };
    }
    expectTypeOf(new Ben()).toExtend<Agent>();
  });

  it("gives legal answers", () => {
    class Ben extends Anna {
      // @ts-expect-error one can't shrug at an invitation
      override attend() {
        return { type: "shrug" };
      }
    }
    expectTypeOf(Ben).not.toBeAny();
  });
});

describe("a protocol", () => {
  interface Talks {
    /** Offers so far. */
    made: Offer[];
  }
  const first: Protocol<Talks> = {
    id: "first",
    rounds: 1,
    acceptsOwnOffer: false,
    open: () => ({ made: [] }),
    advance(talks, seats, step) {
      expectTypeOf(talks).toEqualTypeOf<Talks>();
      expectTypeOf(seats).toEqualTypeOf<readonly string[]>();
      if (step.type === "offer") talks.made.push(step);
      // @ts-expect-error its state has no votes
      void talks.votes;
    },
    next({ made: [offer] }, [by = ""]) {
      if (offer === undefined) return { type: "turn", by, round: 0, time: 0.5, may: ["offer"] };
      return { type: "agreement", round: 0, outcome: offer.outcome };
    },
  };

  it("has a state of its own, and stands wherever a protocol is taken", () => {
    const parties = ["a", "b"].map((id) => ({ id, utility: worth, strategy: tough() }));
    expectTypeOf(
      negotiate({ agenda: deal, protocol: first, parties }).agreement,
    ).toEqualTypeOf<Deal | null>();
    expectTypeOf(
      table({ agenda: deal, protocol: first, seats: ["a", "b"] }).protocol,
    ).toEqualTypeOf<Protocol>();
    expectTypeOf(opening({ agenda: deal, protocol: first, parties })[0]?.signs).toEqualTypeOf<
      boolean | undefined
    >();
    expectTypeOf(first).toExtend<Protocol>();
    expectTypeOf([first, protocol]).toExtend<readonly Protocol[]>();
    const tables = { deal: table({ agenda: deal, protocol: first, seats: [] }) };
    const row = { start: () => ({ n: 0 }), on: {} };
    const scenario = defineScenario({ name: "x", start: "2025-01-01", days: 1, agents: [], tables, row });
    expectTypeOf(simulate(scenario).row.n).toEqualTypeOf<number>();
  });

  it("is understood without the name of its state", () => {
    negotiate({
      agenda: deal,
      parties: [],
      protocol: {
        ...first,
        open: () => ({ made: [], turns: 0 }),
        advance: (talks: Talks & { turns: number }) => void (talks.turns += 1),
      },
    });
  });

  it("keeps its state to itself: who only has a protocol can hand it on, and not read it", () => {
    const some: Protocol = first;
    const state = some.open([], null);
    expectTypeOf(state).toEqualTypeOf<object>();
    expectTypeOf(some.next(state, [])).toEqualTypeOf<Next>();
    // @ts-expect-error a state is an object, so that it can be edited
    void ((_: Protocol<number>) => undefined);
    // @ts-expect-error says no round
    void ({ ...first, next: () => ({ type: "deadline" }) } satisfies Protocol<Talks>);
    // @ts-expect-error opens with another state than it goes on with
    void ({ ...first, open: () => ({ made: 0 }) } satisfies Protocol<Talks>);
  });
});
