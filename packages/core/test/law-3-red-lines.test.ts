import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate } from "@summitry/core";
import type { Outcome, SimulationEvent, World } from "@summitry/core";
import { blueprintsWithShiftingLines, identities } from "./arbitraries.ts";
import { build, type Blueprint } from "./blueprint.ts";
import { agentId, issueName, valueOf } from "./names.ts";
import type { LinePlan } from "./planned-agent.ts";

type Readings = Readonly<Record<string, number>>;

/** Agents among those named whose lines in force an outcome crosses, worked out from the plans alone. */
function offended(plan: Blueprint, names: readonly string[], outcome: Outcome, now: Readings): string[] {
  const crosses = ({ issue, value, binds }: LinePlan): boolean =>
    outcome[issueName(issue)] === valueOf(issue, value) &&
    (binds === null || (now[binds.reads] ?? Number.NaN) > binds.above);
  return plan.agents.flatMap(({ lines }, at) =>
    names.includes(agentId(at)) && lines.some(crosses) ? [agentId(at)] : [],
  );
}

/** Walks along a log with the readings of the world as they stood before each event. */
function* walk(log: readonly SimulationEvent[]): Iterable<readonly [SimulationEvent, Readings]> {
  const now: Record<string, number> = { tension: 1 };
  for (const event of log) {
    yield [event, now];
    if (event.type === "input") now[event.input] = event.value;
    if (event.type === "quantity") now[event.quantity] = event.value;
  }
}

const inForce = ({ texts }: World) => texts.filter(({ status }) => status === "in force");

describe("no agreement crosses a red line of a party to it", () => {
  it("when it is signed", () => {
    let signed = 0;
    const property = fc.property(blueprintsWithShiftingLines, identities, (plan, identity) => {
      for (const [event, now] of walk(simulate(build(plan), identity).log)) {
        if (event.type !== "sign") continue;
        signed += 1;
        expect(offended(plan, event.signatories, event.outcome, now)).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 400 });
    expect(signed).toBeGreaterThan(50);
  });

  it("and lines of others that an offer or a signature crosses are noted", () => {
    let noted = 0;
    const property = fc.property(blueprintsWithShiftingLines, identities, (plan, identity) => {
      for (const [event, now] of walk(simulate(build(plan), identity).log)) {
        if (event.type !== "sign" && event.type !== "offer") continue;
        const everybody = plan.agents.map((_, at) => agentId(at));
        const holders = new Set(event.crosses.map(({ holder }) => holder));
        expect([...holders]).toEqual(offended(plan, everybody, event.outcome, now));
        noted += holders.size;
      }
    });
    fc.assert(property, { numRuns: 200 });
    expect(noted).toBeGreaterThan(50);
  });

  it("when it enters into force", () => {
    let entered = 0;
    const property = fc.property(blueprintsWithShiftingLines, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      for (const [event, now] of walk(run.log)) {
        if (event.type !== "force") continue;
        entered += 1;
        const text = run.world.texts.find(({ id }) => id === event.text);
        expect(text && offended(plan, text.parties, text.outcome, now)).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 400 });
    expect(entered).toBeGreaterThan(50);
  });

  it("at the end of any day on which it is in force", () => {
    const property = fc.property(blueprintsWithShiftingLines, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      for (let day = 0; day <= plan.days; day++) {
        const world = run.at(day);
        const now = { ...world.inputs, ...world.quantities };
        for (const { parties, outcome } of inForce(world)) {
          expect(offended(plan, parties, outcome, now)).toEqual([]);
        }
      }
    });
    fc.assert(property, { numRuns: 300 });
  });
});
