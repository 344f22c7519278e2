import fc from "fast-check";

/** A party beside the one that is checked. */
export interface OtherPlan {
  /** What its preferences are drawn from. */
  readonly draws: number;
  /** Whether many outcomes are worth the same to it. */
  readonly hasTies: boolean;
  /** Worth of walking away. */
  readonly reservation: number;
  /** How it bargains. */
  readonly plays: "concedes" | "holds out" | "walks about" | "gives nothing" | "breaks the rules";
}

/** A random scenario as plain data, so that a failure can be read. */
export interface ScenePlan {
  /** Values of every issue, where the agenda is free. */
  readonly sizes: readonly number[];
  /** The one that is checked, where what it wants is free. */
  readonly own: Pick<OtherPlan, "draws" | "hasTies" | "reservation"> & { readonly forbids: number | null };
  /** The others. */
  readonly others: readonly OtherPlan[];
  /** Place of the one that is checked among the seats. */
  readonly place: number;
  /** How it is bargained. */
  readonly protocol: "alternating offers" | "single text" | "voting";
  /** Rounds until the deadline. */
  readonly rounds: number;
  /** Chance after every round that the talks break down. */
  readonly hazard: number;
  /** What counts as a round in alternating offers. */
  readonly step: "round" | "offer";
  /** Days of meetings. */
  readonly meets: readonly number[];
  /** Days a text stays in force, or `null` for ever. */
  readonly term: number | null;
  /** Whether a text waits for the one that is checked, who then does not sit. */
  readonly ratifies: boolean;
  /** What it believes about the others. */
  readonly believes: "nothing" | "the truth" | "something else";
  /** Size of the swings of the inputs and quantities it reads. */
  readonly swing: number;
  /** Seed of the run. */
  readonly seed: number;
}

/** Days after day 0 until a scene ends. */
export const DAYS = 6;

const worth = fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10);

const others: fc.Arbitrary<OtherPlan> = fc.record({
  draws: fc.nat(),
  hasTies: fc.boolean(),
  reservation: worth,
  plays: fc.constantFrom<OtherPlan["plays"]>(
    ...(["concedes", "holds out", "walks about", "gives nothing", "breaks the rules"] as const),
  ),
});

/** Random scenarios, small enough to be read. */
export const scenes: fc.Arbitrary<ScenePlan> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  own: fc.record({
    draws: fc.nat(),
    hasTies: fc.boolean(),
    reservation: worth,
    forbids: fc.option(fc.nat({ max: 3 })),
  }),
  others: fc.array(others, { minLength: 1, maxLength: 3 }),
  place: fc.nat({ max: 3 }),
  protocol: fc.constantFrom<ScenePlan["protocol"]>("alternating offers", "single text", "voting"),
  rounds: fc.integer({ min: 1, max: 12 }),
  hazard: fc.constantFrom(0, 0, 0.1),
  step: fc.constantFrom<ScenePlan["step"]>("round", "offer"),
  meets: fc.uniqueArray(fc.nat({ max: DAYS }), { minLength: 1, maxLength: 3 }),
  term: fc.option(fc.integer({ min: 1, max: 3 })),
  ratifies: fc.boolean(),
  believes: fc.constantFrom<ScenePlan["believes"]>("nothing", "the truth", "something else"),
  swing: fc.constantFrom(0, 1, 50),
  seed: fc.nat(),
});
