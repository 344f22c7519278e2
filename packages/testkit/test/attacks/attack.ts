import fc from "fast-check";
import { defineScenario, simulate, Simulation, stackedAlternatingOffers, stream } from "@summitry/core";
import type { Agent, Scenario, SimulationEvent, Table } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { blueprintsWithShiftingLines } from "../../../core/test/arbitraries.ts";
import { define, type Blueprint } from "../../../core/test/blueprint.ts";
import { askingTwice } from "../asking-twice.ts";
import { Attacker, type Attempts } from "./attacker.ts";

/** What came of many attacks. */
export interface AttackReport extends Attempts {
  runs: number;
  events: number;
  signed: number;
  inForce: number;
  collapses: number;
  breakdowns: number;
  /** Breaches by the rule that was broken. */
  readonly breaches: Map<string, number>;
  /** What the checker of logs found wrong, by law. */
  readonly violations: Map<string, number>;
}

const ALTERNATING = stackedAlternatingOffers({ rounds: 1 }).id;

/** One run in so many is played live, with answers that come too late. */
const LIVE_EVERY = 25;
/** One scenario in so many lets parties try to accept their own offers. */
const TWICE_EVERY = 8;
/** Scenarios that are made at a time. */
const CHUNK = 100;

/** What can be done away from the tables, the second by one agent only. */
const MOVES = { shout: { says: "it is loud" }, whisper: { says: "it is not", by: ["agent0"] } };

/** A random scenario of attackers whose first line always binds; some tables ask a party twice. */
function underAttack(plan: Blueprint, attempts: Attempts, asksTwice: boolean): Scenario {
  const agents = plan.agents.map((member, at) => ({
    ...member,
    lines: [{ issue: 0, value: at % 2, binds: null }, ...member.lines],
  }));
  const busy = plan.tables.map((each) => ({ ...each, meets: [...new Set([...each.meets, 0, 2, 3, 5])] }));
  const definition = define({ ...plan, agents, tables: busy }, () => Attacker);
  const tables = Object.fromEntries(
    Object.entries(definition.tables).map(([name, each]) => [name, asksTwice ? twice(each) : each]),
  );
  for (const agent of definition.agents as readonly Agent[])
    if (agent instanceof Attacker) agent.attempts = attempts;
  return defineScenario({ ...definition, tables, moves: MOVES });
}

const twice = (table: Table): Table =>
  table.protocol.id === ALTERNATING ? { ...table, protocol: askingTwice(table.protocol) } : table;

/**
 * Random scenarios under attack, without end, the same for the same seed; one in `twiceEvery` asks whoever has offered
 * once more.
 */
export function* scenariosUnderAttack(
  seed: number,
  attempts: Attempts,
  twiceEvery = Infinity,
): Generator<Scenario> {
  let made = 0;
  for (let chunk = 0; ; chunk++)
    for (const plan of fc.sample(blueprintsWithShiftingLines, { numRuns: CHUNK, seed: 1000 * seed + chunk }))
      yield underAttack(plan, attempts, ++made % twiceEvery === 0);
}

/** Has attackers answer so many times, all together, and checks the log of every run. */
export async function attack(answers: number, seed: number): Promise<AttackReport> {
  const report: AttackReport = {
    ...{ answers: 0, damage: { attempts: 0, changed: new Set() }, runs: 0, events: 0, signed: 0 },
    ...{ inForce: 0, collapses: 0, breakdowns: 0, breaches: new Map(), violations: new Map() },
  };
  for (const scenario of scenariosUnderAttack(seed, report, TWICE_EVERY)) {
    if (report.answers >= answers) break;
    const run = report.runs++;
    const log =
      run % LIVE_EVERY === 0 ? await playedLive(scenario, seed, run) : simulate(scenario, { seed, run }).log;
    count(report, log);
    for (const { rule } of checkLog(JSON.stringify(log), scenario)) add(report.violations, rule);
  }
  return report;
}

/** The log of a live run in which some answers come so late that the next question is under way. */
async function playedLive(
  scenario: Scenario,
  seed: number,
  run: number,
): Promise<readonly SimulationEvent[]> {
  const simulation = new Simulation(scenario, { seed, run, limit: 2 });
  const random = stream(seed, run, "late");
  for (const { id } of scenario.definition.agents)
    simulation.seat(id, () => {
      if (random.below(20) > 0) return undefined;
      return new Promise((resolve) => setTimeout(() => resolve({ type: "accept" }), 3));
    });
  return (await simulation.play()).log;
}

function count(report: AttackReport, log: readonly SimulationEvent[]): void {
  report.events += log.length;
  for (const event of log) {
    if (event.type === "breach") add(report.breaches, event.rule);
    if (event.type === "sign") report.signed += 1;
    if (event.type === "force") report.inForce += 1;
    if (event.type === "collapse") report.collapses += 1;
    if (event.type === "adjourn" && event.ended === "breakdown") report.breakdowns += 1;
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
