import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineScenario, negotiate, simulate, stackedAlternatingOffers, tough } from "@summitry/core";
import type { BargainingAction, BargainingTurn, Outcome } from "@summitry/core";
import { blueprintsOfCarefulAgents as blueprints, identities } from "./arbitraries.ts";
import { agendaOf, define, preferenceOf, type Blueprint, type TablePlan } from "./blueprint.ts";
import { agentId } from "./names.ts";
import { lineOf, Planned, strategyOf } from "./planned-agent.ts";
import { lessRounding } from "./small.ts";

/** The first table of a blueprint as a negotiation of its own. */
function alone(plan: Blueprint) {
  const first = plan.tables[0] as TablePlan;
  const agenda = agendaOf(first);
  const parties = plan.agents.map((member, at) => ({
    id: agentId(at),
    utility: preferenceOf(agenda, member, 0),
    strategy: strategyOf(member.strategy),
    redLines: member.lines.filter(({ binds }) => binds === null).map(lineOf),
  }));
  const outcomes = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
  const { rounds, hazard, step, proposerAccepts } = first;
  const protocol = stackedAlternatingOffers({ rounds, hazard, step, proposerAccepts });
  return { agenda, parties, outcomes, protocol };
}

describe("tough parties", () => {
  it("agree when one outcome is best for all, and only then", () => {
    let deals = 0;
    const property = fc.property(blueprints, (plan) => {
      const { parties, outcomes, agenda } = alone(plan);
      const protocol = stackedAlternatingOffers({ rounds: 5 });
      const best = parties.map(({ utility, redLines }) => {
        const free = outcomes.filter((outcome) => !redLines.some((line) => line.forbids(outcome)));
        const most = Math.max(...free.map((outcome) => utility.of(outcome)));
        return free.filter((outcome) => utility.of(outcome) === most);
      });
      const forAll = best[0]?.filter((outcome) => best.every((list) => list.includes(outcome))) ?? [];
      const { agreement } = negotiate({
        agenda,
        protocol,
        parties: parties.map((party) => ({ ...party, strategy: tough() })),
      });
      if (agreement !== null) deals += 1;
      if (forAll.length === 0) expect(agreement).toBeNull();
      else if (best.every(({ length }) => length === 1)) expect(agreement).toBe(forAll[0]);
    });
    fc.assert(property, { numRuns: 500 });
    expect(deals).toBeGreaterThan(5);
  });
});

/** Notes every offer, assent and vote that is worth less than walking away. */
class Witness extends Planned {
  readonly regrets: string[] = [];

  override respond(turn: BargainingTurn): BargainingAction {
    const action = super.respond(turn);
    const floor = lessRounding(turn.reservation, turn.space.utilities);
    for (const outcome of backedBy(action, turn)) {
      if (!(turn.utility(outcome) >= floor)) this.regrets.push(JSON.stringify(action));
    }
    return action;
  }
}

/** The outcomes that an action would sign. */
function backedBy(action: BargainingAction, { standing, ballot }: BargainingTurn): readonly Outcome[] {
  if (action.type === "offer") return [action.outcome];
  if (action.type === "accept") return standing === null ? [] : [standing.outcome];
  if (action.type === "vote")
    return (
      ballot?.bids
        .filter((_, at) => action.votes.some(({ bid }) => bid === at))
        .map(({ outcome }) => outcome) ?? []
    );
  return [];
}

describe("strategies", () => {
  it("never offer or accept less than walking away is worth", () => {
    const property = fc.property(blueprints, identities, (plan, identity) => {
      const definition = define(plan, () => Witness);
      simulate(defineScenario(definition), identity);
      const witnesses = definition.agents.filter((agent) => agent instanceof Witness);
      expect(witnesses.flatMap(({ regrets }) => regrets)).toEqual([]);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("never agree to less, however high that is", () => {
    const reservations = fc.array(fc.double({ min: -0.5, max: 3, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    });
    const endings = new Set<string>();
    const property = fc.property(blueprints, reservations, (plan, values) => {
      const { parties, outcomes, ...rest } = alone(plan);
      const reserved = parties.map((party, at) => ({ ...party, reservation: values[at] as number }));
      const { agreement, ended, utilities } = negotiate({ ...rest, parties: reserved });
      for (const { id, utility, reservation } of reserved) {
        if (agreement === null) expect(utilities[id]).toBe(reservation);
        else {
          const worths = outcomes.map((outcome) => utility.of(outcome));
          expect(utility.of(agreement)).toBeGreaterThanOrEqual(lessRounding(reservation, worths));
        }
      }
      endings.add(ended);
    });
    fc.assert(property, { numRuns: 500 });
    expect([...endings].sort()).toEqual(["agreement", "breakdown", "deadline", "no-zone", "walk-out"]);
  });
});
