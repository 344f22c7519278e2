import fc from "fast-check";
import { expect, it } from "vitest";
import { defineScenario, simulate } from "@summitry/core";
import type { BargainingAction, BargainingTurn, Outcome, TextAction, TextTurn, Turn } from "@summitry/core";
import { blueprints, identities } from "./arbitraries.ts";
import { define, type Blueprint, type TablePlan } from "./blueprint.ts";
import { Planned } from "./planned-agent.ts";

/** Tries to sign everything, its own forbidden outcomes first of all, and counts how often it crossed its lines. */
class Signer extends Planned {
  attempts = 0;

  override respond(turn: BargainingTurn): BargainingAction {
    const { agenda, standing, ballot } = turn;
    if (ballot !== null) {
      const crossed = ballot.bids.find(({ outcome }) => this.#crosses(turn, outcome));
      if (crossed !== undefined) this.#note(turn, crossed.outcome);
      return { type: "vote", votes: ballot.bids.map((_, bid) => ({ bid })) };
    }
    if (standing !== null) {
      this.#note(turn, standing.outcome);
      return { type: "accept" };
    }
    const all = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
    const outcome = all.find((each) => this.#crosses(turn, each)) ?? agenda.outcome(0);
    this.#note(turn, outcome);
    return { type: "offer", outcome };
  }

  override ratify(turn: TextTurn): TextAction {
    this.#note(turn, turn.text.outcome);
    return { type: "ratify" };
  }

  #note(turn: Turn, outcome: Outcome): void {
    if (this.#crosses(turn, outcome)) this.attempts += 1;
  }

  #crosses(turn: Turn, outcome: Outcome): boolean {
    return this.redLines.some((line) => line.forbids(outcome) && (line.binds?.(turn) ?? true));
  }
}

/** The scenario of a blueprint in which all but the second agent sign everything; one of their lines always binds. */
function withSigners(plan: Blueprint) {
  const agents = plan.agents.map((member, at) => ({
    ...member,
    lines: [{ issue: 0, value: at % 2, binds: null }, ...member.lines],
  }));
  const definition = define({ ...plan, agents }, (_, at) => (at === 1 ? Planned : Signer));
  const signers = definition.agents.filter((agent) => agent instanceof Signer);
  return { scenario: defineScenario(definition), signers };
}

it("a rogue that tries to sign everything across its own lines never does", () => {
  let attempts = 0;
  const property = fc.property(blueprints, identities, (plan, identity) => {
    const busy = { ...(plan.tables[0] as TablePlan), seats: [0, 1, 2], meets: [0, 1, 2, 3, 4, 5] };
    const { scenario, signers } = withSigners({ ...plan, tables: [busy, ...plan.tables.slice(1)] });
    const { log } = simulate(scenario, identity);
    const breaches = log.filter((event) => event.type === "breach");
    const signed = log.filter((event) => event.type === "sign");
    for (const signer of signers) {
      const { id, redLines } = signer;
      const crossed = breaches.filter(({ by, rule }) => by === id && rule === "own-red-line");
      expect(crossed).toHaveLength(signer.attempts);
      const mine = signed.filter(({ signatories }) => signatories.includes(id));
      expect(mine.filter(({ outcome }) => redLines[0]?.forbids(outcome))).toEqual([]);
      attempts += signer.attempts;
    }
    expect(signers[0]?.attempts).toBeGreaterThan(0);
  });
  fc.assert(property, { numRuns: 200 });
  expect(attempts).toBeGreaterThan(1000);
});
