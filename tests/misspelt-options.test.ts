import { alaska } from "@summitry/alaska";
import {
  acceptNext,
  aspiration,
  autoregressive,
  conditionalVoting,
  defineScenario,
  mediation,
  range,
  simulate,
  stackedAlternatingOffers,
  table,
  titForTat,
} from "@summitry/core";
import { checkStrategy } from "@summitry/testkit";
import { expect, it } from "vitest";
import { definition, scenario } from "./plain-calls/samples.ts";

const calls: readonly (readonly [string, (misspelt: object) => unknown])[] = [
  ["acceptNext", (more) => acceptNext({ scale: 1, ...more })],
  ["alaska", (more) => alaska({ ...more })],
  ["aspiration", (more) => aspiration({ exponent: 1, ...more })],
  ["autoregressive", (more) => autoregressive({ unit: "1", mean: 1, deviation: 1, memory: 0.5, ...more })],
  ["checkStrategy", (more) => checkStrategy(() => aspiration({ exponent: 1 }), { runs: 1, ...more })],
  ["conditionalVoting", (more) => conditionalVoting({ rounds: 5, ...more })],
  ["defineScenario", (more) => defineScenario({ ...definition(), ...more } as never)],
  ["mediation", (more) => mediation({ ...more })],
  ["range", (more) => range({ from: 0, to: 1, step: 1, ...more })],
  ["simulate", (more) => simulate(scenario, { seed: 1, ...more })],
  ["stackedAlternatingOffers", (more) => stackedAlternatingOffers({ rounds: 5, ...more })],
  ["table", (more) => table({ ...definition().tables.deal, ...more } as never)],
  ["titForTat", (more) => titForTat({ kindness: 0, ...more })],
];

it.each(calls)("a misspelt option of %s is refused, and the others are named", (_, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ misspelt: 1 })).toThrow(/"misspelt" is not allowed; expected one of \w/);
});
