import { describe, expectTypeOf, it } from "vitest";
import {
  acceptable,
  analyse,
  banzhaf,
  type Obstacle,
  type OutcomeSet,
  shapleyShubik,
} from "@summitry/analysis";
import {
  additive,
  agenda,
  aspiration,
  type Negotiation,
  type OutcomeIn,
  stackedAlternatingOffers,
  utility,
} from "@summitry/core";

const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
type Deal = OutcomeIn<typeof deal>;
const worth = additive(deal, {
  price: { weight: 1, values: { 10: 1, 20: 0.5, 30: 0 } },
  delivery: { weight: 1, values: { slow: 0, fast: 1 } },
});

describe("an analysis", () => {
  const space = analyse({
    agenda: deal,
    parties: [
      { id: "buyer", utility: worth, reservation: (turn) => turn.day },
      {
        id: "seller",
        utility: worth,
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

  it("types outcomes by the agenda and utilities by the parties", () => {
    expectTypeOf(space.nash[0]).toEqualTypeOf<
      { readonly outcome: Deal; readonly utilities: Readonly<Record<"buyer" | "seller", number>> } | undefined
    >();
    for (const list of [space.pareto, space.kalai, space.kalaiSmorodinsky, space.maxWelfare])
      expectTypeOf(list).toEqualTypeOf<typeof space.nash>();
    expectTypeOf([...space.zone]).toEqualTypeOf<Deal[]>();
    expectTypeOf(space.zone).toEqualTypeOf<OutcomeSet<typeof deal.issues>>();
    expectTypeOf(space.blockedBy).toEqualTypeOf<readonly (readonly Obstacle<"buyer" | "seller">[])[]>();
    expectTypeOf(space.utilityRanges.buyer.min).toEqualTypeOf<number>();
    expectTypeOf(space.shadowPrices[0]?.best.seller).toEqualTypeOf<number | undefined>();
    expectTypeOf(space.baselines.mean?.outcome.price).toEqualTypeOf<10 | 20 | 30 | undefined>();
    expectTypeOf(space.distances).parameter(0).toEqualTypeOf<Deal>();
    expectTypeOf(space).not.toBeAny();
    // @ts-expect-error nobody of that name is at the table
    void space.nash[0]?.utilities.banker;
    // @ts-expect-error there is no medium delivery
    space.zone.has({ price: 10, delivery: "medium" });
  });

  it("takes what negotiate takes", () => {
    const problem: Negotiation<typeof deal.issues> = {
      agenda: deal,
      protocol: stackedAlternatingOffers({ rounds: 3 }),
      parties: [{ id: "buyer", utility: worth, strategy: aspiration({ exponent: 1 }) }],
      seed: 1,
    };
    expectTypeOf(analyse(problem).nash[0]?.outcome).toEqualTypeOf<Deal | undefined>();
  });

  it("takes utilities over its own agenda, and vetoes of its own parties", () => {
    const other = utility(agenda({ land: ["all", "half"] }), () => 0);
    // @ts-expect-error a utility over another agenda
    analyse({ agenda: deal, parties: [{ id: "buyer", utility: other }] });
    const table = { agenda: deal, parties: [{ id: "buyer", utility: worth }] } as const;
    expectTypeOf(acceptable(table, { vetoes: ["buyer"] })).toEqualTypeOf<OutcomeSet<typeof deal.issues>>();
    // @ts-expect-error nobody of that name is at the table
    acceptable(table, { vetoes: ["banker"] });
  });
});

describe("voting power", () => {
  it("is by name", () => {
    const game = { quota: 51, weights: { a: 50, b: 49, c: 1 } };
    expectTypeOf(shapleyShubik(game)).toEqualTypeOf<Readonly<Record<"a" | "b" | "c", number>>>();
    expectTypeOf(banzhaf(game).a).toEqualTypeOf<number>();
    // @ts-expect-error there is no such player
    void banzhaf(game).d;
  });
});
