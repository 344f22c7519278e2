import * as core from "@summitry/core";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";

const number: readonly Kind[] = ["number"];
const chances = [-0.1, 1.1];

/** The fields of an aspiration curve, which many strategies have. */
const curve: readonly Field[] = [
  needs("0", "aspiration", ["object"]),
  needs("0.exponent", "aspiration.exponent", ["number", "function"], [0, -1]),
  may("0.max", "aspiration.max", number, [0, ...chances]),
  may("0.tolerance", "aspiration.tolerance", number, [-1]),
];
const steep = { exponent: 2, max: 0.9, tolerance: 0.1 };
const limits = (protocol: string): readonly Field[] => [
  needs("0", protocol, ["object"]),
  needs("0.rounds", `${protocol}.rounds`, number, [0, -1, 0.5]),
  may("0.hazard", `${protocol}.hazard`, number, chances),
];

/** Protocols, strategies and their parts. */
export const coreStrategies: readonly Entry[] = [
  {
    name: "core.stackedAlternatingOffers",
    args: () => [{ rounds: 5, step: "offer", proposerAccepts: "explicitly" }],
    call: core.stackedAlternatingOffers,
    fields: [
      ...limits("stackedAlternatingOffers"),
      may("0.step", "stackedAlternatingOffers.step", []),
      may("0.proposerAccepts", "stackedAlternatingOffers.proposerAccepts", []),
    ],
  },
  {
    name: "core.mediatedSingleText",
    args: () => [{ rounds: 5, mediator: "envoy" }],
    call: core.mediatedSingleText,
    fields: [...limits("mediatedSingleText"), needs("0.mediator", "mediatedSingleText.mediator", ["name"])],
  },
  {
    name: "core.conditionalVoting",
    args: () => [{ rounds: 5, power: { anna: 2 }, sealed: true }],
    call: core.conditionalVoting,
    fields: [
      ...limits("conditionalVoting"),
      may("0.power", "conditionalVoting.power", ["object"]),
      needs("0.power.anna", "conditionalVoting.power.anna", number, [0, -1]),
      may("0.sealed", "conditionalVoting.sealed", ["flag"]),
    ],
  },
  {
    name: "core.simultaneousOffers",
    args: () => [{ rounds: 5 }],
    call: core.simultaneousOffers,
    fields: limits("simultaneousOffers"),
  },
  {
    name: "core.clockOf",
    args: () => ["own", { rounds: 5, hazard: 0.1 }],
    call: core.clockOf,
    fields: [
      needs("0", "protocol", ["text"]),
      needs("1", "own", ["object"]),
      may("1.rounds", "own.rounds", number, [0, -1, 0.5]),
      may("1.hazard", "own.hazard", number, chances),
    ],
  },
  {
    name: "core.aspiration",
    args: () => [{ ...steep, pool: "all" }],
    call: core.aspiration,
    fields: [...curve, may("0.pool", "aspiration.pool", [])],
  },
  { name: "core.tradeOff", args: () => [steep], call: core.tradeOff, fields: curve },
  { name: "core.acceptAspiration", args: () => [steep], call: core.acceptAspiration, fields: curve },
  { name: "core.bidBestForOthers", args: () => [steep], call: core.bidBestForOthers, fields: curve },
  {
    name: "core.bidAspiration",
    args: () => [{ ...steep, pool: "all" }],
    call: core.bidAspiration,
    fields: [...curve, may("0.pool", "aspiration.pool", [])],
  },
  {
    name: "core.hillClimber",
    args: () => [{ ...steep, model: () => ({}) }],
    call: core.hillClimber,
    fields: [...curve, may("0.model", "compose.model", ["function"])],
  },
  {
    name: "core.backwardInduction",
    args: () => [{ factors: { anna: 0.9 } }],
    call: core.backwardInduction,
    fields: [
      may("0", "backwardInduction", ["object"]),
      may("0.factors", "backwardInduction.factors", ["object"]),
      needs("0.factors.anna", "backwardInduction.factors.anna", number, [0, ...chances]),
    ],
  },
  {
    name: "core.compose",
    args: () => [{ bidding: () => null, acceptance: () => true, model: () => ({}), id: "own" }],
    call: core.compose,
    fields: [
      needs("0", "compose", ["object"]),
      needs("0.bidding", "compose.bidding", ["function"]),
      may("0.acceptance", "compose.acceptance", ["function"]),
      may("0.model", "compose.model", ["function"]),
      may("0.id", "compose.id", ["name"]),
    ],
  },
  {
    name: "core.mediation",
    args: () => [{ bias: 0.5 }],
    call: core.mediation,
    fields: [may("0", "mediation", ["object"]), may("0.bias", "mediation.bias", number, chances)],
  },
  {
    name: "core.titForTat",
    args: () => [{ kindness: 0.1 }],
    call: core.titForTat,
    fields: [may("0", "titForTat", ["object"]), may("0.kindness", "titForTat.kindness", number, chances)],
  },
  {
    name: "core.niceTitForTat",
    args: () => [{ model: () => ({}) }],
    call: core.niceTitForTat,
    fields: [may("0", "niceTitForTat", ["object"]), may("0.model", "compose.model", ["function"])],
  },
  {
    name: "core.acceptNext",
    args: () => [{ scale: 1, plus: 0 }],
    call: core.acceptNext,
    fields: [
      may("0", "acceptNext", ["object"]),
      may("0.scale", "acceptNext.scale", number, [0, -1]),
      may("0.plus", "acceptNext.plus", number),
    ],
  },
  {
    name: "core.acceptConstant",
    args: () => [0.5],
    call: core.acceptConstant,
    fields: [needs("0", "acceptConstant", number)],
  },
  {
    name: "core.acceptAfter",
    args: () => [0.5],
    call: core.acceptAfter,
    fields: [needs("0", "acceptAfter", number, chances)],
  },
  ...(["acceptWhenAll", "acceptWhenAny"] as const).map((name): Entry => ({
    name: `core.${name}`,
    args: () => [() => true, () => false],
    call: core[name],
    fields: [needs("0", `${name}.0`, ["function"]), needs("1", `${name}.1`, ["function"])],
  })),
];

export const coreStrategyExcuses: Excuses = {
  "core.bayesianModel": "takes no data",
  "core.bidAny": "takes no data",
  "core.bidBest": "takes no data",
  "core.frequencyModel": "takes no data",
  "core.micro": "takes no data",
  "core.openVotes": "is called by agents in a turn, with the turn that the library gave them",
  "core.paretoFront": "is called by agents in a turn, with the turn that the library gave them",
  "core.randomWalker": "takes no data",
  "core.tough": "takes no data",
};
