import { InputError } from "../errors/input-error.ts";
import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { rulesOf, type Rules } from "../rules/rules.ts";
import type { Identity } from "../scenario/row.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import type { World } from "../world/world.ts";

/** A part of a run under one variant of its scenario. Most runs have one phase; a branch may go on under another variant. */
export interface Phase<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  /** Position in the log of its first event. */
  readonly from: number;
  readonly scenario: Scenario<Tables, R>;
}

/** The phases of a run, in order; the first one begins with the log. */
export type Phases<Tables extends Agendas = Agendas, R extends Identity = Identity> = readonly [
  Phase<Tables, R>,
  ...Phase<Tables, R>[],
];

/** The world that a log leads to. */
export function fold(phases: Phases, log: readonly SimulationEvent[]): World {
  let rules = rulesOf(phases[0].scenario);
  const world = emptyWorld(rules);
  for (const [at, event] of log.entries()) {
    const next = phases.find(({ from }) => from === at && at > 0);
    if (next !== undefined) rules = goOn(world, rules, rulesOf(next.scenario));
    apply(rules, world, event);
  }
  return world;
}

/**
 * Turns a world into one of another variant of the scenario: parameters that the variant holds take their value, and
 * quantities of mechanisms that it has switched off are neutral again. Returns the rules of the variant.
 */
export function goOn(world: World, before: Rules, then: Rules): Rules {
  const held = then.parameters.flatMap(({ parameter: { id }, given }) =>
    given === undefined ? [] : [[id, given] as const],
  );
  world.parameters = Object.freeze({ ...world.parameters, ...Object.fromEntries(held) });
  const off = before.mechanisms.filter(({ id }) => then.mechanisms.every((each) => each.id !== id));
  for (const { quantities } of off)
    for (const id of Object.keys(quantities)) world.quantities[id] = then.neutral[id] as number;
  return then;
}

/**
 * Checks that a run can go on under another scenario: whatever stands in a world has the same names there.
 *
 * @param world The world as it stands there: a meeting under way keeps its protocol.
 * @throws InputError naming what differs.
 */
export function assertVariant(before: Rules, then: Rules, { tables }: World): void {
  for (const [what, namesOf] of Object.entries(PARTS)) {
    const [one, other] = [namesOf(before), namesOf(then)];
    if (one.join() === other.join()) continue;
    const allowed = `a variant with the same ${what}: ${one.join(", ") || "none"}`;
    throw new InputError({ field: "branch.then", value: other, allowed });
  }
  for (const { name, table } of before.tables) {
    const { protocol } = then.table(name);
    if (tables[name]?.meeting === null) continue;
    if (protocol.id === table.protocol.id && protocol.rounds === table.protocol.rounds) continue;
    const allowed = `one with the same protocol at ${name}, where a meeting is under way`;
    throw new InputError({ field: "branch.then", value: protocol.id, allowed });
  }
}

const PARTS: Readonly<Record<string, (rules: Rules) => readonly string[]>> = {
  agents: ({ agents }) => agents,
  tables: ({ tables }) => tables.map(({ name, table: { agenda } }) => `${name} of ${agenda.size} texts`),
  inputs: ({ inputs }) => inputs.map(({ id }) => id),
  quantities: ({ neutral }) => Object.keys(neutral),
  parameters: ({ parameters }) => parameters.map(({ parameter }) => parameter.id),
  columns: ({ scenario }) => Object.keys(scenario.definition.row.start()),
};
