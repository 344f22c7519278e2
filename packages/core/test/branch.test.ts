import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autoregressive, branch, replay, simulate } from "@summitry/core";
import type { SimulationEvent } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";
import { deal, ofType, small, smallTable, stub, stubborn } from "./small.ts";

describe("a branch", () => {
  it("that changes nothing is the same run, wherever it leaves", () => {
    const property = fc.property(
      blueprints,
      identities,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (plan, identity, share) => {
        const scenario = build(plan);
        const { log, digest, row } = simulate(scenario, identity);
        const again = branch(scenario, log, { at: Math.min(log.length - 1, Math.floor(share * log.length)) });
        expect(again.digest).toBe(digest);
        expect(again.row).toEqual(row);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  const scenario = small([stub("anna", { strategy: stubborn(deal.outcome(2)) }), stub("ben")], {
    days: 3,
    tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0, 2] }) },
  });
  const { log } = simulate(scenario);

  it("takes another answer, and the others answer to that", () => {
    const at = log.findIndex(({ type }) => type === "accept");
    const accept = log[at] as SimulationEvent & { type: "accept" };
    const other = branch(scenario, log, { at, event: { ...accept, type: "leave", because: "a test" } });
    expect(other.log.slice(0, at)).toEqual(log.slice(0, at));
    expect(ofType(other.log, "adjourn")).toMatchObject([{ day: 0, ended: "walk-out" }]);
    expect(ofType(other.log, "sign")).toMatchObject([{ day: 2 }]);
    expect(replay(scenario, other.log).digest).toBe(other.digest);
  });

  it("takes another value of an input, and the input goes on from there", () => {
    const noise = autoregressive({ unit: "1", mean: 0, deviation: 1, memory: 0.5, shocks: [] });
    const noisy = small([stub("anna"), stub("ben")], { days: 3, inputs: { noise } });
    const before = simulate(noisy, { seed: 4 });
    const at = before.log.findIndex((event) => event.type === "input" && event.day === 1);
    const event = { ...(before.log[at] as SimulationEvent & { type: "input" }), value: 9 };
    const after = branch(noisy, before.log, { at, event });
    const values = (run: typeof before) => ofType(run.log, "input").map(({ value }) => value);
    expect(values(after).slice(0, 2)).toEqual([values(before)[0], 9]);
    expect((values(after)[2] as number) - (values(before)[2] as number)).toBeCloseTo(
      0.5 * (9 - (values(before)[1] as number)),
      9,
    );
  });

  it("can't make happen what only follows from something else", () => {
    const at = log.findIndex(({ type }) => type === "sign");
    const event = { ...(log[at] as SimulationEvent & { type: "sign" }), outcome: deal.outcome(0) };
    expect(() => branch(scenario, log, { at, event })).toThrow(`log event ${at}: the rules give`);
  });

  it("leaves out a move or an invitation, and nothing else of the agent's answer", () => {
    const move = (name: string) => ({ type: "move" as const, move: name, because: "a test" });
    const moving = small(
      [stub("anna", { act: () => [move("one"), move("two"), move("three")] }), stub("ben")],
      {
        days: 1,
        moves: { one: { says: "one" }, two: { says: "two" }, three: { says: "three" } },
      },
    );
    const { log } = simulate(moving);
    const made = (events: readonly SimulationEvent[]) => ofType([...events], "move").map(({ move }) => move);
    for (const [at, event] of log.entries()) {
      if (event.type !== "move") continue;
      const without = branch(moving, log, { at, event: null });
      const expected = made(log).toSpliced(made(log.slice(0, at)).length, 1);
      expect(made(without.log)).toEqual(expected);
      expect(replay(moving, without.log).digest).toBe(without.digest);
    }
    const at = log.findIndex(({ type }) => type === "sign");
    expect(() => branch(moving, log, { at, event: null })).toThrow(
      'branch.event: null is not allowed; expected another event in the place of "sign"; null only for move, invite, refuse, collapse, expire',
    );
  });

  it("keeps a text that was given up, and asks again the next day", () => {
    const gives = stub("ben", { keep: () => ({ type: "denounce", because: "a test" }) });
    const pact = small([stub("anna"), gives], { days: 2 });
    const { log } = simulate(pact);
    const at = log.findIndex(({ type }) => type === "collapse");
    const kept = branch(pact, log, { at, event: null });
    expect(ofType(log, "collapse")).toMatchObject([{ day: 1 }]);
    expect(ofType(kept.log, "collapse")).toMatchObject([{ day: 2 }]);
    expect(replay(pact, kept.log).digest).toBe(kept.digest);
  });

  it.each([-1, 0.5, 1_000_000, Number.NaN])("refuses the position %s", (at) => {
    expect(() => branch(scenario, log, { at })).toThrow("branch.at");
  });
});
