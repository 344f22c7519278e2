import * as alaskaPackage from "@summitry/alaska";
import { aspiration, simulate, stackedAlternatingOffers } from "@summitry/core";
import * as testkit from "@summitry/testkit";
import { may, needs } from "./breakage.ts";
import type { Field } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { deal, scenario, Trader } from "./samples.ts";

const checks: readonly Field[] = [
  needs("0", "make", ["function"]),
  may("1", "options", ["object"]),
  may("1.runs", "runs", [], [-1, 0.5]),
  may("1.seed", "seed", [], [0.5]),
  may("1.path", "path", ["text"]),
];
const short = { runs: 1, seed: 1 };
const log = JSON.stringify(simulate(scenario).log);
const lines = {
  relax: ["recognition"],
  pactCounts: true,
  cession: true,
};
const flags = ["ukraineAtTable", "europeAtTable", "observerAtTable", "usBackstop", "cession", "pactCounts"];

/** The testkit and the Alaska scenario. */
export const otherCalls: readonly Entry[] = [
  {
    name: "testkit.checkAgent",
    args: () => [() => new Trader("anna"), { ...short, scenario, seats: ["deal"] }],
    call: testkit.checkAgent,
    fields: [...checks, may("1.scenario", "scenario", []), may("1.seats", "seats", ["list"])],
  },
  {
    name: "testkit.checkStrategy",
    args: () => [
      () => aspiration({ exponent: 1 }),
      {
        ...short,
        as: "party",
        parties: 2,
        protocol: stackedAlternatingOffers({ rounds: 2 }),
        believes: "the truth",
      },
    ],
    call: testkit.checkStrategy,
    fields: [
      ...checks,
      may("1.as", "as", []),
      may("1.parties", "parties", [], [-1, 0.5, 1]),
      may("1.protocol", "protocol", []),
      may("1.believes", "believes", []),
    ],
  },
  {
    name: "testkit.checkProtocol",
    args: () => [() => stackedAlternatingOffers({ rounds: 2 }), { ...short, seats: [2, 3] }],
    call: testkit.checkProtocol,
    fields: [...checks, may("1.seats", "seats", []), needs("1.seats.0", "seats.0", [], [1, 0.5])],
  },
  {
    name: "testkit.checkLog",
    args: () => [log, scenario],
    call: testkit.checkLog,
    fields: [needs("0", "log", ["text"]), needs("1", "scenario", [])],
  },
  {
    name: "testkit.preferences",
    args: () => [deal],
    call: testkit.preferences,
    fields: [needs("0", "agenda", [])],
  },
  {
    name: "alaska.alaska",
    args: () => [
      {
        without: ["flip"],
        parameters: { "momentum.mean": 10 },
        ...Object.fromEntries(flags.map((flag) => [flag, true])),
        relax: ["recognition"],
        momentum: "collapse",
        start: "2025-08-15",
        horizonDays: 10,
      },
    ],
    call: alaskaPackage.alaska,
    fields: [
      may("0", "options", ["object"]),
      may("0.without", "without", ["list"]),
      needs("0.without.0", "without", []),
      may("0.parameters", "parameters", ["object"]),
      needs("0.parameters.momentum~mean", "parameters.momentum.mean", ["number"]),
      ...flags.map((flag) => may(`0.${flag}`, flag, ["flag"])),
      may("0.relax", "relax", ["list"]),
      needs("0.relax.0", "relax", []),
      may("0.momentum", "momentum", ["list"]),
      may("0.start", "start", []),
      may("0.horizonDays", "horizonDays", [], [-1, 0.5]),
    ],
  },
  {
    name: "alaska.ukraineLines",
    args: () => [lines],
    call: alaskaPackage.ukraineLines,
    fields: [
      needs("0", "options", ["object"]),
      may("0.relax", "relax", ["list"]),
      needs("0.relax.0", "relax.0", []),
      may("0.pactCounts", "pactCounts", ["flag"]),
      may("0.cession", "cession", ["flag"]),
    ],
  },
];

export const otherExcuses: Excuses = {
  "testkit.ConformanceError": "is made by the library",
  "testkit.agendas": "is a value",
  "alaska.EuropeanCoalition": "takes the lines that ukraineLines makes",
  "alaska.Putin": "takes the lines that ukraineLines makes",
  "alaska.Trump": "takes the lines that ukraineLines makes",
  "alaska.Zelensky": "takes the lines that ukraineLines makes",
  "alaska.baselines": "takes no data",
};
