import * as analysis from "@summitry/analysis";
import { stackedAlternatingOffers } from "@summitry/core";
import { may, needs } from "./breakage.ts";
import type { Field } from "./breakage.ts";
import type { Entry } from "./entry.ts";
import { cheap, deal, never, run } from "./samples.ts";

const problem = () => ({
  agenda: deal,
  protocol: stackedAlternatingOffers({ rounds: 3 }),
  parties: [
    { id: "anna", utility: cheap, reservation: 0, redLines: [never] },
    { id: "ben", utility: cheap },
  ],
});

const given: readonly Field[] = [
  needs("0", "negotiation", ["object"]),
  needs("0.agenda", "agenda", []),
  may("0.protocol", "protocol", []),
  needs("0.parties", "parties", ["list"]),
  needs("0.parties.0", "parties.0", ["object"]),
  needs("0.parties.0.id", "parties.0.id", ["name"]),
  needs("0.parties.0.utility", "parties.anna.utility", []),
  may("0.parties.0.reservation", "parties.anna.reservation", ["number", "infinite", "function"]),
  may("0.parties.0.redLines", "parties.anna.redLines", ["list"]),
];

const game: readonly Field[] = [
  needs("0", "game", ["object"]),
  needs("0.quota", "quota", ["number"], [0, -1, 9]),
  needs("0.weights", "weights", ["object"], [{}]),
  needs("0.weights.anna", "weights.anna", ["number"], [-1]),
];

/** The analysis of a table, and power indices. */
export const analysisCalls: readonly Entry[] = [
  ...(["analyse", "meanPosition", "medianPosition"] as const).map((name): Entry => ({
    name: `analysis.${name}`,
    args: () => [problem()],
    call: analysis[name],
    fields: given,
  })),
  {
    name: "analysis.acceptable",
    args: () => [problem(), { atLeast: 1, vetoes: ["anna"] }],
    call: analysis.acceptable,
    fields: [
      ...given,
      may("1", "coalition", ["object"]),
      may("1.atLeast", "atLeast", [], [-1, 0.5, 3]),
      may("1.vetoes", "vetoes", ["list"]),
      needs("1.vetoes.0", "vetoes", []),
    ],
  },
  ...(["explain", "reasonsOf"] as const).map((name): Entry => ({
    name: `analysis.${name}`,
    args: () => [run],
    call: analysis[name],
    fields: [needs("0", "run", [])],
  })),
  ...(["banzhaf", "shapleyShubik"] as const).map((name): Entry => ({
    name: `analysis.${name}`,
    args: () => [{ quota: 3, weights: { anna: 2, ben: 2, carl: 1 } }],
    call: analysis[name],
    fields: game,
  })),
];
