import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawnParameters,
  factors,
  parameter,
  parameters,
  replay,
  ReplayError,
  simulate,
  simulateRow,
  Simulation,
} from "@summitry/core";
import type { Design, DesignedRun, SimulationEvent } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { small, stub } from "./small.ts";

const about = { unit: "1", source: "made up", date: null, because: "a test" };
const patience = parameter({ ...about, id: "patience", low: 0, mode: 0.5, high: 1, limits: [0, 2] });
const zeal = parameter({ ...about, id: "zeal", low: 0, mode: 0.2, high: 1 });
const talks = () => small([stub("anna"), stub("ben")], { parameters: [patience, zeal] });

const designOf = (at: (run: number) => DesignedRun, runs = 2000): Design => ({
  recipe: { type: "test" },
  runs,
  at,
});

/** What a run says of itself beside its number. */
const without = ({ run: _, ...rest }: object & { readonly run: number }) => rest;
const story = (log: readonly SimulationEvent[]) =>
  log.map((event) => (event.type === "start" ? without(event) : event));

const anyValues = fc.dictionary(
  fc.constantFrom("noise.mean", "window"),
  fc.double({ min: 0, max: 3, noNaN: true }),
);

describe("a designed scenario", () => {
  it("is the scenario itself where every run is like itself and nothing is set", () => {
    const own = designOf((run) => ({ like: run, values: {} }));
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const free = simulate(build(plan), identity);
      const designed = simulate(build(plan).designed(own), identity);
      expect(designed.digest).toBe(free.digest);
      expect(designed.row).toEqual(free.row);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("is what holding its values gives in the run that it is like, but for its number", () => {
    const property = fc.property(
      blueprints,
      identities,
      fc.nat(1000),
      anyValues,
      (plan, { seed, run }, like, values) => {
        const held = simulate(build(plan).holding(values), { seed, run: like });
        const scenario = build(plan).designed(designOf(() => ({ like, values })));
        const designed = simulate(scenario, { seed, run });
        expect(story(designed.log)).toEqual(story(held.log));
        expect(without(designed.row)).toEqual(without(held.row));
        expect(designed.row.run).toBe(run);
        expect(designed.world.run).toBe(run);
        expect(drawnParameters(scenario, { seed, run })).toEqual(designed.world.parameters);
      },
    );
    fc.assert(property, { numRuns: 50 });
  });

  it("comes out alike in a batch, live and in a replay", async () => {
    const property = fc.asyncProperty(
      blueprints,
      identities,
      fc.nat(1000),
      anyValues,
      async (plan, identity, like, values) => {
        const scenario = () => build(plan).designed(designOf((run) => ({ like: like + run, values })));
        const run = simulate(scenario(), identity);
        expect(simulateRow(scenario(), identity)).toEqual(run.row);
        const live = await new Simulation(scenario(), identity).play();
        expect(live.digest).toBe(run.digest);
        const read = JSON.parse(JSON.stringify(run.log)) as SimulationEvent[];
        expect(replay(scenario(), read).digest).toBe(run.digest);
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });

  it("has the luck of the run that it is like in what inputs draw as well", () => {
    const scenario = small([stub("anna"), stub("ben")], {
      parameters: [patience, zeal],
      inputs: { dice: { unit: "1", value: ({ uniform, noise }) => uniform + noise } },
    });
    const like = simulate(scenario, { seed: 2, run: 5 });
    const designed = simulate(scenario.designed(designOf(() => ({ like: 5, values: {} }))), {
      seed: 2,
      run: 0,
    });
    expect(story(designed.log)).toEqual(story(like.log));
    expect(designed.world.inputs).not.toEqual(simulate(scenario, { seed: 2, run: 0 }).world.inputs);
  });

  it("is found out in the log of a run that drew what it sets", () => {
    const { log } = simulate(talks(), { seed: 4 });
    const scenario = talks().designed(designOf(() => ({ like: 0, values: { patience: 0.9 } })));
    expect(() => replay(scenario, log)).toThrow(ReplayError);
    expect(() => replay(scenario, log)).toThrow("and the design sets it to 0.9");
  });

  it("keeps the design through other changes, and takes a later one in its place", () => {
    const [one, other] = [
      designOf((run) => ({ like: run, values: {} })),
      designOf(() => ({ like: 0, values: {} })),
    ];
    expect(talks().designed(one).holding({ zeal: 0.1 }).definition.design).toBe(one);
    expect(talks().designed(one).designed(other).definition.design).toBe(other);
  });

  it.each<[given: unknown, message: string]>([
    [undefined, "design: undefined is not allowed; expected a design: an object with recipe, runs, at"],
    [{ ...designOf(() => ({ like: 0, values: {} })), runs: 0 }, "design.runs: 0 is not allowed"],
    [{ recipe: {}, runs: 1, at: () => 0 }, "design.recipe.type: undefined is not allowed"],
    [{ recipe: { type: "x" }, runs: 1, at: 7 }, "design.at: 7 is not allowed; expected a function"],
    [designOf(() => ({ like: -1, values: {} })), "design.at(0).like: -1 is not allowed"],
    [designOf(() => ({ like: 0 }) as never), "design.at(0).values: undefined is not allowed"],
    [
      designOf(() => ({ like: 0, values: { patiense: 1 } })),
      'parameters in design.at(0): "patiense" is not allowed; expected one of patience, zeal; did you mean patience?',
    ],
    [
      designOf(() => ({ like: 0, values: { patience: 2.5 } })),
      "parameters.patience in design.at(0): 2.5 is not allowed; expected a number from 0 to 2",
    ],
    [
      designOf(() => ({ like: 0, values: { zeal: undefined as never } })),
      "parameters.zeal in design.at(0): undefined is not allowed; expected a finite number",
    ],
  ])("refuses the design %j", (design, message) => {
    expect(() => talks().designed(design as Design)).toThrow(message);
  });

  it("refuses values of what the scenario is holding, whichever comes first", () => {
    const design = designOf(() => ({ like: 0, values: { zeal: 0.3 } }));
    const message =
      "parameters.zeal in design.at(0): 0.3 is not allowed; expected none: the design sets zeal, and the scenario is holding it at ";
    expect(() => talks().holding({ zeal: 0.1 }).designed(design)).toThrow(`${message}0.1`);
    expect(() => talks().designed(design).holding({ zeal: 0.1 })).toThrow(`${message}0.1`);
    expect(() => talks().holding("mode").designed(design)).toThrow(`${message}0.2`);
    expect(talks().holding({ patience: 0.1 }).designed(design).definition.design).toBe(design);
  });

  it("refuses a run that the design has not, and what is wrong in a later run", () => {
    const late = designOf((run) => ({ like: 0, values: { patience: run } }), 4);
    const scenario = talks().designed(late);
    expect(simulateRow(scenario, { run: 2 })).toMatchObject({ run: 2, patience: 2 });
    expect(() => simulate(scenario, { run: 3 })).toThrow(
      "parameters.patience in design.at(3): 3 is not allowed",
    );
    const message = 'run: 4 is not allowed; expected a run of the design "test": a whole number from 0 to 3';
    expect(() => simulate(scenario, { run: 4 })).toThrow(message);
    expect(() => new Simulation(scenario, { run: 4 })).toThrow(message);
    expect(() => drawnParameters(scenario, { run: 4 })).toThrow(message);
  });
});

describe("the factors of a scenario", () => {
  it("are its parameters, each the inverse of its distribution function", () => {
    const [first, second] = factors(talks());
    expect(
      factors(talks()).map(({ name, parameters, dimensions }) => [name, parameters, dimensions]),
    ).toEqual([
      ["patience", ["patience"], 1],
      ["zeal", ["zeal"], 1],
    ]);
    const values = {};
    first!.write([0.5], values);
    second!.write([0], values);
    expect(values).toEqual({ patience: 0.5, zeal: 0 });
    second!.write([0.2], values);
    expect(values).toEqual({ patience: 0.5, zeal: expect.closeTo(0.2, 12) as number });
  });

  it("leave out what is held", () => {
    expect(factors(talks().holding({ patience: 1 })).map(({ name }) => name)).toEqual(["zeal"]);
    expect(factors(talks().holding("mode"))).toEqual([]);
  });

  it("are as many as its parameters where nothing is held", () => {
    const property = fc.property(blueprints, (plan) => {
      const scenario = build(plan);
      expect(factors(scenario).map(({ name }) => name)).toEqual(parameters(scenario).map(({ id }) => id));
    });
    fc.assert(property, { numRuns: 10 });
  });
});
