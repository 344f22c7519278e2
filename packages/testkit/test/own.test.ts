import { describe, it } from "vitest";
import {
  acceptAfter,
  acceptConstant,
  acceptNext,
  acceptWhenAll,
  acceptWhenAny,
  aspiration,
  backwardInduction,
  bayesianModel,
  bidAny,
  bidAspiration,
  bidBest,
  bidBestForOthers,
  BOULWARE,
  compose,
  CONCEDER,
  conditionalVoting,
  frequencyModel,
  hillClimber,
  LINEAR,
  mediatedSingleText,
  mediation,
  micro,
  niceTitForTat,
  randomWalker,
  simultaneousOffers,
  stackedAlternatingOffers,
  titForTat,
  tough,
  tradeOff,
  type Protocol,
  type Strategy,
} from "@summitry/core";
import { checkProtocol, checkStrategy, type CheckStrategyOptions } from "@summitry/testkit";

const atOnce = { protocol: simultaneousOffers({ rounds: 8 }) };

const strategies: readonly [string, () => Strategy, CheckStrategyOptions?][] = [
  ["a Boulware aspiration", () => aspiration({ exponent: BOULWARE })],
  ["a linear aspiration", () => aspiration({ exponent: LINEAR, tolerance: 0.1, pool: "all" })],
  ["a conceding aspiration", () => aspiration({ exponent: CONCEDER, max: 0.8 })],
  [
    "an aspiration driven by an input",
    () => aspiration({ exponent: (turn) => 1 + Math.abs(turn.input("calm")) }),
  ],
  ["tradeOff", () => tradeOff({ exponent: 2 })],
  ["micro", () => micro()],
  ["tough", () => tough()],
  ["titForTat", () => titForTat({ kindness: 0.1 })],
  ["niceTitForTat", () => niceTitForTat()],
  ["randomWalker", () => randomWalker()],
  ["hillClimber", () => hillClimber({ exponent: 1 })],
  ["mediation", () => mediation({ bias: 0.3 }), { as: "mediator" }],
  [
    "backwardInduction",
    () => backwardInduction({ factors: { follower: 0.9 } }),
    { parties: 2, believes: "the truth", protocol: stackedAlternatingOffers({ rounds: 7, step: "offer" }) },
  ],
  ["aspiration at once with the others", () => aspiration({ exponent: 2 }), atOnce],
  ["micro at once with the others", () => micro(), atOnce],
  ["niceTitForTat at once with the others", () => niceTitForTat(), atOnce],
  ["hillClimber at once with the others", () => hillClimber({ exponent: 1 }), atOnce],
  ["tradeOff at once with the others", () => tradeOff({ exponent: 1 }), atOnce],
  [
    "one from parts",
    () =>
      compose({
        bidding: bidBestForOthers({ exponent: 2 }),
        model: bayesianModel(),
        acceptance: acceptWhenAny(
          acceptNext({ plus: 0.1 }),
          acceptWhenAll(acceptAfter(0.5), acceptConstant(0.3)),
        ),
      }),
  ],
  ["one of other parts", () => compose({ bidding: bidAspiration({ exponent: 1 }), model: frequencyModel() })],
  ["the best bid", () => compose({ bidding: bidBest(), acceptance: acceptAfter(0.9) })],
  ["any bid", () => compose({ bidding: bidAny(), acceptance: acceptConstant(0) })],
];

describe("strategies of the library", () => {
  it.each(strategies)("%s keeps to the rules", (_name, make, options) => {
    checkStrategy(make, { runs: 15, ...options });
  });
});

const protocols: readonly [string, (seats: readonly string[]) => Protocol, [number, number]?][] = [
  ["stacked alternating offers", () => stackedAlternatingOffers({ rounds: 6 })],
  [
    "alternating offers by single actions",
    () => stackedAlternatingOffers({ rounds: 9, step: "offer", proposerAccepts: "explicitly", hazard: 0.1 }),
  ],
  ["alternating offers without a deadline", () => stackedAlternatingOffers({ hazard: 0.2 })],
  ["a mediated single text", ([first = ""]) => mediatedSingleText({ rounds: 6, mediator: first }), [3, 5]],
  [
    "a mediated text without a deadline",
    ([, mediator = ""]) => mediatedSingleText({ hazard: 0.1, mediator }),
    [3, 4],
  ],
  ["conditional voting", ([first = ""]) => conditionalVoting({ rounds: 4, power: { [first]: 3 } }), [2, 5]],
  ["conditional voting without a deadline", () => conditionalVoting({ hazard: 0.3, sealed: true })],
  ["simultaneous offers", () => simultaneousOffers({ rounds: 6 }), [2, 5]],
  ["simultaneous offers without a deadline", () => simultaneousOffers({ hazard: 0.2 })],
];

describe("protocols of the library", () => {
  it.each(protocols)("%s keep to the rules", (_name, make, seats) => {
    checkProtocol(make, { runs: 25, ...(seats && { seats }) });
  });
});
