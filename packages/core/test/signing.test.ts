import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agenda,
  aspiration,
  conditionalVoting,
  discounted,
  hillClimber,
  mediatedSingleText,
  mediation,
  micro,
  negotiate,
  niceTitForTat,
  pow,
  randomWalker,
  stackedAlternatingOffers,
  titForTat,
  tough,
  tradeOff,
  utility,
  type Preference,
  type Protocol,
  type Strategy,
  type TableTurn,
} from "@summitry/core";

const space = agenda({ x: [0, 1, 2, 3], y: [0, 1, 2, 3, 4] });

/** Offers and accepts whatever is worth at least walking away, the least of it first. */
const easy: Strategy = {
  id: "easy",
  propose: (turn) => turn.space.lowestAtLeast(turn.reservation),
  accepts: (turn) => turn.standing !== null && turn.utility(turn.standing.outcome) >= turn.reservation,
};

const strategies = [
  () => easy,
  () => aspiration({ exponent: 1 }),
  () => aspiration({ exponent: 0.25, pool: "all" }),
  () => tradeOff({ exponent: 0.5 }),
  () => hillClimber({ exponent: 1 }),
  () => micro(),
  () => titForTat({ kindness: 0.2 }),
  () => niceTitForTat(),
  () => randomWalker(),
  () => tough(),
] as const;

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((number) => number / 100);

/** What walking away is worth, as a function of the moment: at first a bit less than some outcome is. */
const walkingAway = fc.record({
  near: fc.integer({ min: 0, max: 19 }),
  less: fc.constantFrom(0, 0.05, 0.2),
  factor: fc.constantFrom(1, 1, 0.95, 0.8, 1.1),
  per: fc.constantFrom<"round" | "time">("round", "time"),
});

const members = fc.record({
  worth: fc.array(hundredths(-150, 300), { minLength: 20, maxLength: 20 }),
  discount: fc.array(
    fc.record({
      factor: fc.constantFrom(1, 0.99, 0.9, 0.7),
      per: fc.constantFrom<"round" | "day" | "time">("round", "day", "time"),
    }),
    { maxLength: 2 },
  ),
  walkingAway,
  strategy: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: strategies.length - 1 })),
});

const tables = fc.record({
  members: fc.array(members, { minLength: 2, maxLength: 4 }),
  rounds: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 5 }),
  step: fc.constantFrom<"round" | "offer">("round", "offer"),
  proposerAccepts: fc.constantFrom<"by-offering" | "explicitly">("by-offering", "explicitly"),
  kind: fc.constantFrom<"offers" | "votes" | "text">("offers", "offers", "offers", "votes", "text"),
  seed: fc.integer({ min: 0, max: 1000 }),
});

type Plan = typeof tables extends fc.Arbitrary<infer T> ? T : never;

const HAZARD = 0.1;

function protocolOf({ kind, rounds, step, proposerAccepts }: Plan): Protocol {
  const limits = rounds === null ? { hazard: HAZARD } : { rounds };
  if (kind === "votes") return conditionalVoting(limits);
  if (kind === "text") return mediatedSingleText({ ...limits, mediator: "mediator" });
  return stackedAlternatingOffers({ ...limits, step, proposerAccepts });
}

describe("a signature", () => {
  it("is worth at least walking away to everybody as of the moment when the last one agrees", () => {
    let [signed, moved] = [0, 0];
    const property = fc.property(tables, (plan) => {
      const protocol = protocolOf(plan);
      const { rounds } = plan;
      const timeOf = (round: number) =>
        rounds === null ? 1 - pow(1 - HAZARD, round + 1) : Math.min(1, (round + 1) / (rounds + 1));
      const parties = plan.members.map((member, at) => {
        const base = utility(space, (outcome) => member.worth[space.indexOf(outcome)] ?? NaN);
        const { near, less, factor, per } = member.walkingAway;
        const least = (member.worth[near] ?? NaN) - less;
        const reservationAt = (moment: { readonly round: number; readonly time: number }) =>
          least * pow(factor, moment[per]);
        return {
          id: `party${at}`,
          utility: member.discount.reduce<Preference<typeof space.issues>>(discounted, base),
          reservation: (turn: TableTurn) => (turn.kind === "bargain" ? reservationAt(turn) : least),
          reservationAt,
          strategy: (strategies[member.strategy] ?? tough)(),
        };
      });
      const idle = utility(space, () => 0);
      const mediator = { id: "mediator", utility: idle, strategy: mediation() };
      const result = negotiate({
        agenda: space,
        protocol,
        parties: plan.kind === "text" ? [mediator, ...parties] : parties,
        seed: plan.seed,
      });
      for (const { signatories, rounds: played } of result.agreements) {
        const round = plan.kind === "text" && played === rounds ? null : played - 1;
        for (const { id, reservationAt } of parties) {
          if (!signatories.includes(id) || round === null) continue;
          const least = reservationAt({ round, time: timeOf(round) });
          expect(result.utilities[id], id).toBeGreaterThanOrEqual(least - 1e-9);
        }
        signed += 1;
        if (result.offers.at(-1)?.round !== round) moved += 1;
      }
    });
    fc.assert(property, { numRuns: 1500 });
    expect(signed).toBeGreaterThan(100);
    expect(moved).toBeGreaterThan(10);
  });

  it("is not foreseen later than it can be", () => {
    const pie = agenda({ part: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
    const talk = (step: "round" | "offer", rounds: number) =>
      negotiate({
        agenda: pie,
        protocol: stackedAlternatingOffers({ rounds, step }),
        parties: [
          {
            id: "one",
            utility: discounted(
              utility(pie, ({ part }) => part),
              { factor: 0.5, per: "round" },
            ),
            reservation: 2,
            strategy: easy,
          },
          { id: "other", utility: utility(pie, ({ part }) => 10 - part), reservation: 0, strategy: easy },
        ],
      }).offers[0]?.outcome;
    // The other accepts in the same round, or one later, when half of it is left; after the last round it can't.
    expect(talk("round", 3)).toEqual({ part: 2 });
    expect(talk("offer", 3)).toEqual({ part: 4 });
    expect(talk("offer", 1)).toEqual({ part: 2 });
  });
});
