import fc from "fast-check";

/** The plan of another party. */
export interface OtherPlan {
  /** Seed of its preferences. */
  readonly draws: number;
  /** Whether its preferences have many ties. */
  readonly hasTies: boolean;
  /** Reservation value: what walking away is worth. */
  readonly reservation: number;
  /** How it bargains. */
  readonly behaviour: "concedes" | "holds out" | "walks about" | "gives nothing" | "breaks the rules";
}

/** A random scenario as plain data, so that a failure is readable. */
export interface ScenarioPlan {
  /** Number of values of every issue, when the agenda can be chosen. */
  readonly sizes: readonly number[];
  /** The agent that is checked, when its preferences can be chosen. */
  readonly own: Pick<OtherPlan, "draws" | "hasTies" | "reservation"> & { readonly forbids: number | null };
  /** The others. */
  readonly others: readonly OtherPlan[];
  /** Position of the agent that is checked among the seats. */
  readonly place: number;
  /** The protocol. */
  readonly protocol: "alternating offers" | "single text" | "voting";
  /** Rounds until the deadline. */
  readonly rounds: number;
  /** Chance after every round that the talks break down. */
  readonly hazard: number;
  /** What counts as a round in alternating offers. */
  readonly step: "round" | "offer";
  /** Days on which the tables meet. */
  readonly meets: readonly number[];
  /** Days a text stays in force, or `null` for ever. */
  readonly term: number | null;
  /** Whether a text has to be ratified by the agent that is checked, who is then not seated. */
  readonly ratifies: boolean;
  /** What the agent that is checked believes about the others. */
  readonly believes: "nothing" | "the truth" | "something else";
  /** How far the inputs and quantities that it reads swing up and down. */
  readonly swing: number;
  /** Seed of the run. */
  readonly seed: number;
}

/** Number of days after day 0 until a random scenario ends. */
export const DAYS = 6;

const worth = fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10);

const others: fc.Arbitrary<OtherPlan> = fc.record({
  draws: fc.nat(),
  hasTies: fc.boolean(),
  reservation: worth,
  behaviour: fc.constantFrom<OtherPlan["behaviour"]>(
    ...(["concedes", "holds out", "walks about", "gives nothing", "breaks the rules"] as const),
  ),
});

/** Random scenarios, small enough to be readable. */
export const scenarioPlans: fc.Arbitrary<ScenarioPlan> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  own: fc.record({
    draws: fc.nat(),
    hasTies: fc.boolean(),
    reservation: worth,
    forbids: fc.option(fc.nat({ max: 3 })),
  }),
  others: fc.array(others, { minLength: 1, maxLength: 3 }),
  place: fc.nat({ max: 3 }),
  protocol: fc.constantFrom<ScenarioPlan["protocol"]>("alternating offers", "single text", "voting"),
  rounds: fc.integer({ min: 1, max: 12 }),
  hazard: fc.constantFrom(0, 0, 0.1),
  step: fc.constantFrom<ScenarioPlan["step"]>("round", "offer"),
  meets: fc.uniqueArray(fc.nat({ max: DAYS }), { minLength: 1, maxLength: 3 }),
  term: fc.option(fc.integer({ min: 1, max: 3 })),
  ratifies: fc.boolean(),
  believes: fc.constantFrom<ScenarioPlan["believes"]>("nothing", "the truth", "something else"),
  swing: fc.constantFrom(0, 1, 50),
  seed: fc.nat(),
});
