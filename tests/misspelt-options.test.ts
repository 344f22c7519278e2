import { alaska } from "@summitry/alaska";
import {
  acceptNext,
  aspiration,
  autoregressive,
  branch,
  conditionalVoting,
  simultaneousOffers,
  defineScenario,
  mediation,
  negotiate,
  opening,
  range,
  simulate,
  simulateRow,
  Simulation,
  stackedAlternatingOffers,
  table,
  titForTat,
} from "@summitry/core";
import { checkStrategy } from "@summitry/testkit";
import { expect, it } from "vitest";
import { cheap, deal, definition, scenario } from "./plain-calls/samples.ts";

const party = (id: string) => ({ id, utility: cheap, strategy: aspiration({ exponent: 1 }) });
const negotiation = {
  agenda: deal,
  protocol: stackedAlternatingOffers({ rounds: 5 }),
  parties: [party("anna"), party("ben")],
};

const calls: readonly (readonly [string, (misspelt: object) => unknown])[] = [
  ["acceptNext", (more) => acceptNext({ scale: 1, ...more })],
  ["alaska", (more) => alaska({ ...more })],
  ["aspiration", (more) => aspiration({ exponent: 1, ...more })],
  ["autoregressive", (more) => autoregressive({ unit: "1", mean: 1, deviation: 1, memory: 0.5, ...more })],
  ["checkStrategy", (more) => checkStrategy(() => aspiration({ exponent: 1 }), { runs: 1, ...more })],
  ["conditionalVoting", (more) => conditionalVoting({ rounds: 5, ...more })],
  ["simultaneousOffers", (more) => simultaneousOffers({ rounds: 5, ...more })],
  ["defineScenario", (more) => defineScenario({ ...definition(), ...more } as never)],
  ["mediation", (more) => mediation({ ...more })],
  ["range", (more) => range({ from: 0, to: 1, step: 1, ...more })],
  ["negotiate", (more) => negotiate({ ...negotiation, ...more })],
  ["opening", (more) => opening({ ...negotiation, ...more })],
  ["branch", (more) => branch(scenario, simulate(scenario).log, { at: 0, ...more })],
  ["simulateRow", (more) => simulateRow(scenario, { run: 1, ...more })],
  ["Simulation", (more) => new Simulation(scenario, { limit: 5, ...more })],
  ["simulate", (more) => simulate(scenario, { seed: 1, ...more })],
  ["stackedAlternatingOffers", (more) => stackedAlternatingOffers({ rounds: 5, ...more })],
  ["table", (more) => table({ ...definition().tables.deal, ...more } as never)],
  ["titForTat", (more) => titForTat({ kindness: 0, ...more })],
];

it.each(calls)("a misspelt option of %s is refused, and the others are named", (_, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ misspelt: 1 })).toThrow(/"misspelt" is not allowed; expected one of \w/);
});

it("an option of one function is refused by another that has none of that name", () => {
  expect(() => simulate(scenario, { limit: 5 } as object)).toThrow('"limit" is not allowed');
  expect(() => simulateRow(scenario, { sed: 1 } as object)).toThrow(
    "expected one of seed, run; did you mean seed?",
  );
});
