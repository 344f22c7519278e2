import fc from "fast-check";
import type { Blueprint, InputPlan, TablePlan, TensionPlan } from "./blueprint.ts";
import type { AgentPlan, LinePlan, Reading, StrategyPlan } from "./planned-agent.ts";

/** Round numbers make ties, the others don't. */
const share = fc.oneof(
  fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const between = (min: number, max: number) => fc.integer({ min, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });
const exactly = <T>(arbitrary: fc.Arbitrary<T>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });

const reading = fc.constantFrom<Reading>("noise", "mood", "tension");

const exponent = fc.constantFrom(0.25, 0.5, 1, 2, 4, 20);

/** Strategies that never sign below their reservation value. */
const carefulStrategies: fc.Arbitrary<StrategyPlan> = fc.oneof(
  fc.record({
    kind: fc.constant("aspiration"),
    exponent,
    pool: fc.constantFrom<"rational" | "all">("rational", "all"),
  }),
  fc.record({
    kind: fc.constantFrom<"tradeOff" | "hillClimber" | "modelled">("tradeOff", "hillClimber", "modelled"),
    exponent,
  }),
  fc.record({
    kind: fc.constantFrom<"micro" | "tough" | "random" | "titForTat" | "niceTitForTat">(
      ...(["micro", "tough", "random", "titForTat", "niceTitForTat"] as const),
    ),
  }),
);

const strategies: fc.Arbitrary<StrategyPlan> = fc.oneof(
  { weight: 3, arbitrary: carefulStrategies },
  { weight: 1, arbitrary: fc.constant({ kind: "wander" }) },
);

const lines: fc.Arbitrary<LinePlan> = fc.record({
  issue: between(0, 3),
  value: between(0, 3),
  binds: fc.option(fc.record({ reads: reading, above: fc.double({ min: -1, max: 3, noNaN: true }) }), {
    freq: 4,
  }),
});

/** The first of the four issues of every table has a weight above 0. */
const notAllZero = (weight: number, at: number): number => (at % 4 === 0 ? Math.max(weight, 0.1) : weight);

const agents: fc.Arbitrary<AgentPlan> = fc.record({
  weights: exactly(share, 12).map((weights) => weights.map(notAllZero)),
  worth: exactly(share, 48),
  reservation: maybe(
    fc.record({
      base: fc.double({ min: 0, max: 1, noNaN: true }),
      slope: fc.constantFrom(0, 0, 0.1, -0.3),
      reads: reading,
    }),
  ),
  strategy: strategies,
  lines: fc.oneof(fc.constant([]), fc.array(lines, { maxLength: 2 })),
  adjusts: fc.constantFrom(0, 0, 0.2),
  invites: maybe(fc.record({ table: fc.constant(0), every: between(1, 4), lead: between(1, 3) })),
  declinesEvery: maybe(between(2, 4)),
  hears: maybe(between(5, 80)),
  mischief: fc.constant(null),
});

const rogues: fc.Arbitrary<AgentPlan> = fc
  .tuple(agents, between(0, 59))
  .map(([plan, mischief]) => ({ ...plan, mischief }));

const tables: fc.Arbitrary<TablePlan> = fc.record({
  sizes: fc.array(between(2, 4), { minLength: 2, maxLength: 4 }),
  excludes: fc.boolean(),
  protocol: fc.constantFrom<TablePlan["protocol"]>(
    "alternating-offers",
    "alternating-offers",
    "single-text",
    "voting",
    "simultaneous",
  ),
  rounds: between(1, 6),
  hazard: fc.constantFrom(0, 0, 0.2),
  step: fc.constantFrom<"round" | "offer">("round", "offer"),
  proposerAccepts: fc.constantFrom<"by-offering" | "explicitly">("by-offering", "explicitly"),
  seats: fc.uniqueArray(between(0, 3), { minLength: 2, maxLength: 3 }),
  rotates: fc.boolean(),
  meets: fc.uniqueArray(between(0, 8), { maxLength: 4 }),
  ratifiers: fc.oneof(fc.constant([]), fc.uniqueArray(between(0, 3), { minLength: 1, maxLength: 3 })),
  window: maybe(between(0, 6)),
  term: maybe(between(1, 4)),
});

const inputs: fc.Arbitrary<InputPlan> = fc.record({
  level: share,
  points: fc.array(share, { minLength: 1, maxLength: 4 }),
  memory: fc.double({ min: 0, max: 0.95, noNaN: true }),
  deviation: share,
  shock: fc.double({ min: -2, max: 2, noNaN: true }),
  pull: share,
});

const tension: fc.Arbitrary<TensionPlan> = fc.record({
  off: fc.boolean(),
  perDay: fc.double({ min: -1, max: 1, noNaN: true }),
  perOffer: fc.constantFrom(0, 0.1, 0.25),
  perSignature: fc.constantFrom(0, -3, 2),
  perBreach: fc.constantFrom(0, 1),
});

const blueprintsOf = (members: fc.Arbitrary<AgentPlan>): fc.Arbitrary<Blueprint> =>
  fc.record({
    days: between(0, 12),
    agents: fc.array(members, { minLength: 2, maxLength: 4 }),
    tables: fc.array(tables, { minLength: 1, maxLength: 3 }),
    inputs,
    tension,
  });

/** Random scenarios whose agents keep to the rules. */
export const blueprints = blueprintsOf(agents);

/** Random scenarios of agents that never sign below their reservation value. */
export const blueprintsOfCarefulAgents = blueprintsOf(
  fc.tuple(agents, carefulStrategies).map(([plan, strategy]) => ({ ...plan, strategy })),
);

/** Lines that a signature, or the days until ratification, may bring into force. */
const shiftingLines: fc.Arbitrary<LinePlan> = fc.record({
  issue: between(0, 1),
  value: between(0, 2),
  binds: fc.record({ reads: reading, above: fc.double({ min: 0.5, max: 3, noNaN: true }) }),
});

const EAGER = { strategy: { kind: "wander" }, reservation: null, hears: null } as const;

/** Random scenarios in which about half of the agents break the rules. */
export const blueprintsWithRogues = blueprintsOf(fc.oneof(agents, rogues));

/** Random scenarios whose agents sign readily and hold lines that come and go with the world. */
export const blueprintsWithShiftingLines: fc.Arbitrary<Blueprint> = fc
  .tuple(
    blueprintsOf(
      fc
        .tuple(agents, fc.array(shiftingLines, { minLength: 1, maxLength: 2 }), maybe(between(0, 59)))
        .map(([plan, held, mischief]) => ({ ...plan, lines: held, mischief, ...EAGER })),
    ),
    fc.constantFrom(0, 2),
  )
  .map(([plan, perSignature]) => ({ ...plan, tension: { ...plan.tension, off: false, perSignature } }));

/** Any seed and run. */
export const identities = fc.record({
  seed: fc.oneof(fc.string({ maxLength: 6 }), fc.integer()),
  run: fc.nat({ max: 1000 }),
});
