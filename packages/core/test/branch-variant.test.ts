import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { branch, mechanism, parameter, series, simulate, stackedAlternatingOffers } from "@summitry/core";
import type { Agent, Outcome } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { agreeable, cheap, deal, dear, ofType, small, smallTable, stub, stubborn } from "./small.ts";

describe("a run that goes on under", () => {
  it("the same scenario, made again, is the same run, wherever it leaves", () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(blueprints, identities, at, (plan, identity, share) => {
      const { log, digest, row } = simulate(build(plan), identity);
      const at = Math.max(1, Math.floor(share * (log.length - 1)));
      const again = branch(build(plan), log, { at, then: build(plan) });
      expect(again.digest).toBe(digest);
      expect(again.row).toEqual(row);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("a variant folds to its own world, and is what it was until then", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const scenario = build(plan);
      const { log } = simulate(scenario, identity);
      const at = Math.max(1, log.length >> 1);
      const lines = scenario.definition.agents.flatMap(({ id, redLines }) =>
        redLines.map((line) => `${id}.${line.id}`),
      );
      const then = scenario.relaxing(lines).holding("mode");
      const other = branch(scenario, log, { at, then });
      expect(other.log.slice(0, at)).toEqual(log.slice(0, at));
      expect(other.at(other.world.day)).toEqual(other.world);
      expect(ofType(other.log.slice(at), "sign").flatMap(({ crosses }) => crosses)).toEqual([]);
    });
    fc.assert(property, { numRuns: 40 });
  });

  const cost = { id: "cost", because: "a test", forbids: ({ price }: Outcome) => price === 10 };
  const pace = parameter({
    id: "pace",
    unit: "1",
    low: 0,
    mode: 1,
    high: 2,
    source: "made up",
    date: null,
    because: "a test",
  });
  const stir = mechanism({
    id: "stir",
    because: "days stir people up",
    evidence: [],
    quantities: { anger: { unit: "1", low: 0, high: 10, neutral: 0 } },
    on: { day: (view) => ({ anger: view.quantity("anger") + view.amount(pace) }) },
    parameters: [pace],
  });
  const parts = {
    days: 4,
    parameters: [pace],
    mechanisms: [stir],
    inputs: { level: series([{ day: 0, value: 1 }]) },
    tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0, 2] }) },
  };
  const agents = [
    stub("anna", { utility: { table: cheap }, strategy: agreeable(deal.outcome(0)) }),
    stub("ben", {
      utility: { table: dear },
      redLines: [cost],
      strategy: { ...agreeable(deal.outcome(4)), accepts: (turn) => turn.standing?.outcome.price === 10 },
    }),
  ];
  const scenario = small(agents, parts);
  const run = simulate(scenario, { seed: 5 });
  const opens = run.log.flatMap(({ type }, at) => (type === "open" ? [at] : []));

  it("a relaxed line signs what was forbidden, from that event on", () => {
    expect(ofType(run.log, "sign")).toMatchObject([
      { day: 0, outcome: { price: 30 } },
      { day: 2, outcome: { price: 30 } },
    ]);
    const insists = stub("anna", { strategy: stubborn(deal.outcome(0)), utility: { table: cheap } });
    const strict = small([insists, agents[1] as Agent], parts);
    const { log } = simulate(strict, { seed: 5 });
    expect(ofType(log, "sign")).toEqual([]);
    const second = log.findLastIndex(({ type }) => type === "open");
    const then = strict.relaxing(["ben.cost"]);
    const after = branch(strict, log, { at: second, then });
    expect(ofType(after.log, "sign")).toMatchObject([{ day: 2, outcome: { price: 10 } }]);
    expect(checkLog(JSON.stringify(simulate(then, { seed: 5 }).log), then)).toEqual([]);
    const amid = branch(strict, log, { at: second + 1, then });
    expect(ofType(amid.log, "sign")).toMatchObject([{ day: 2, outcome: { price: 10 } }]);
  });

  it("another value of a parameter has it from there on, in mechanisms, snapshots and the row", () => {
    const then = scenario.holding({ pace: 0 });
    const other = branch(scenario, run.log, { at: opens[1] as number, then });
    const before = run.at(1).quantities["anger"] as number;
    expect(other.row).toMatchObject({ pace: 0 });
    const added = run.row["pace" as keyof typeof run.row] as number;
    expect(other.world.quantities["anger"]).toBeCloseTo(before + added, 12);
    expect(other.at(1)).toEqual(run.at(1));
    expect(other.snapshot("table", other.log.length - 1).day).toBe(4);
  });

  it("a switched-off mechanism has its quantities neutral again", () => {
    const other = branch(scenario, run.log, {
      at: opens[1] as number,
      then: small(agents, { ...parts, without: ["stir"] }),
    });
    expect(other.world.quantities).toEqual({ anger: 0 });
    expect(other.at(4)).toEqual(other.world);
  });

  it("other options has the inputs of the variant from the next day on", () => {
    const flat = small(agents, {
      ...parts,
      inputs: { level: series([{ day: 0, value: 7 }]) },
    });
    const other = branch(scenario, run.log, { at: opens[1] as number, then: flat });
    expect(ofType(other.log, "input").map(({ value }) => value)).toEqual([1, 1, 1, 7, 7]);
  });

  it.each([
    ["agents", small([...agents, stub("carl")], parts)],
    [
      "tables",
      small([stub("anna", { utility: {} }), stub("ben", { utility: {} })], { ...parts, tables: {} }),
    ],
    ["inputs", small(agents, { ...parts, inputs: {} })],
    ["quantities", small(agents, { ...parts, mechanisms: [] })],
  ])("a scenario with other %s is refused", (what, then) => {
    expect(() => branch(scenario, run.log, { at: 5, then })).toThrow(
      `expected a variant with the same ${what}`,
    );
  });

  it("another protocol is refused while a meeting is under way, and taken between meetings", () => {
    const protocol = stackedAlternatingOffers({ rounds: 9 });
    const tables = { table: smallTable({ seats: ["anna", "ben"], meets: [0, 2], protocol }) };
    const then = small(agents, { ...parts, tables });
    const [, second] = opens as [number, number];
    expect(() => branch(scenario, run.log, { at: second + 1, then })).toThrow(
      "one with the same protocol at table",
    );
    expect(ofType(branch(scenario, run.log, { at: second, then }).log, "sign")).toHaveLength(2);
  });

  it("a variant begins after the first event", () => {
    expect(() => branch(scenario, run.log, { at: 0, then: scenario })).toThrow("branch.at: 0 is not allowed");
  });
});

describe("a relaxed line", () => {
  const scenario = small([
    stub("anna", { redLines: [{ id: "no", because: "a test", forbids: () => true }] }),
    stub("ben"),
  ]);

  it("is as if it had never been drawn", () => {
    const free = small([stub("anna"), stub("ben")]);
    expect(simulate(scenario.relaxing(["anna.no"])).digest).toBe(simulate(free).digest);
    expect(scenario.relaxing([]).definition.relaxed).toEqual([]);
    expect(scenario.relaxing(["anna.no"]).relaxing(["anna.no"]).definition.relaxed).toEqual(["anna.no"]);
  });

  it.each([
    [["anna.on"], 'relaxed: "anna.on" is not allowed; expected one of anna.no; did you mean anna.no?'],
    [["no"], 'relaxed: "no" is not allowed'],
    ["anna.no", 'lines: "anna.no" is not allowed; expected a list of red lines as holder.line'],
  ])("%j is refused", (lines, message) => {
    expect(() => scenario.relaxing(lines as string[])).toThrow(message);
  });
});
