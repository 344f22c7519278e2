import { existsSync, readFileSync } from "node:fs";
import { simulate } from "@summitry/core";
import { expect, it } from "vitest";
import { bargain, type Standing } from "./formulas.ts";
import { spatialModel } from "./scenario.ts";

/** The reference run, beside the repository where it is at hand: another's data, so it is not part of it. */
const file = new URL("../../../shared/fixtures/validation/ktab_smp_dummy3d.json", import.meta.url);

/** What the reference run holds; positions of 0 to 100 by turn, actor and dimension. */
interface Reference {
  readonly inputs: {
    readonly names: readonly string[];
    readonly capability: readonly number[];
    readonly position: readonly (readonly number[])[];
    readonly salience: readonly (readonly number[])[];
  };
  readonly expected: {
    readonly positions_by_turn: readonly (readonly (readonly number[])[])[];
    readonly risk_by_turn: readonly (readonly number[])[];
    readonly pce_by_turn: readonly (readonly number[])[];
    readonly fractional_change: readonly number[];
  };
  readonly challenges_by_turn: readonly (readonly {
    readonly initiator: number;
    readonly receiver: number;
    readonly prob: number;
    readonly gain: number;
  }[])[];
}

const within = (given: readonly number[], wanted: readonly number[], tolerance: number): void => {
  for (const [at, value] of wanted.entries())
    expect(Math.abs(given[at]! - value)).toBeLessThanOrEqual(tolerance);
};

const issues = ["one", "two", "three"];

/** The reference run, and its actors. */
function published() {
  const reference = JSON.parse(readFileSync(file, "utf8")) as Reference;
  const { names, capability, position, salience } = reference.inputs;
  const actors = names.map((id, at) => {
    return { id, capability: capability[at]!, position: position[at]!, salience: salience[at]! };
  });
  return { reference, names, actors };
}

const needs = "needs the reference run, which is not beside this copy of the repository";

it("hosts KAPSARC's model: positions, risks, probabilities and challenges of the reference run", ({
  skip,
}) => {
  skip(!existsSync(file), needs);
  const { reference, names, actors } = published();
  const { positions_by_turn, risk_by_turn, pce_by_turn } = reference.expected;
  const run = simulate(spatialModel({ issues, actors, turns: 10 }));
  expect(positions_by_turn).toHaveLength(11);
  for (const [turn, places] of positions_by_turn.entries()) {
    const { quantities } = run.at(2 * turn);
    const of = (name: string) => names.map((id) => quantities[`${id}.${name}`]!);
    for (const [at, issue] of issues.entries())
      within(
        of(issue),
        places.map((place) => place[at]!),
        1e-9,
      );
    within(of("risk"), risk_by_turn[turn]!, 5e-4);
    within(of("probability"), pce_by_turn[turn]!, 5e-5);
  }
  const fought = reference.challenges_by_turn.slice(0, 10); // it stops before those of its last turn
  expect(fought.flat().length).toBeGreaterThan(50);
  for (const [turn, challenges] of fought.entries()) {
    const proposed = run.log.filter(
      (event) => event.type === "move" && event.move === "propose" && event.day === 2 * turn,
    );
    expect(proposed).toMatchObject(
      challenges.map(({ initiator, receiver }) => ({ by: names[initiator], toward: names[receiver] })),
    );
    const { quantities } = run.at(2 * turn);
    const all = actors.map((actor): Standing => {
      const place = issues.map((issue) => quantities[`${actor.id}.${issue}`]!);
      return { ...actor, position: place, risk: quantities[`${actor.id}.risk`]! };
    });
    for (const { initiator, receiver, prob, gain } of challenges) {
      const { chance, gain: gained } = bargain(all, all[initiator]!, all[receiver]!);
      within([chance, gained], [prob, gain], 5e-5);
    }
  }
});

it("ends by itself after the turn with which the reference run ends, since positions hardly move", ({
  skip,
}) => {
  skip(!existsSync(file), needs);
  const { reference, actors } = published();
  const { fractional_change, positions_by_turn } = reference.expected;
  const last = positions_by_turn.length - 1;
  const { row, log } = simulate(spatialModel({ issues, actors, turns: 40, quiet: 0.02 }));
  expect(row).toMatchObject({ turns: last, endReason: "the condition for its end is met" });
  expect(log.at(-1)).toMatchObject({ type: "end", day: 2 * last });
  const goesOn = simulate(spatialModel({ issues, actors, turns: 40 }));
  expect(goesOn.row).toMatchObject({ turns: 40, endReason: "the horizon is reached" });
  for (const [turn, change] of fractional_change.entries())
    within([goesOn.at(2 * turn + 2).quantities.change!], [change], 5e-5);
});
