import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { digest } from "../data/digest.ts";
import { InputError } from "../errors/input-error.ts";
import { frozen } from "../data/frozen.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import type { Row } from "../scenario/row.ts";
import { rulesOf } from "../rules/rules.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { World } from "../world/world.ts";

/** One simulated run with all that is known of it. */
export class Run<A extends Agendas = Agendas, C extends object = object, P extends string = string> {
  /** The scenario's columns for this run, with its seed, number and drawn parameters. */
  readonly row: Row<C, P>;
  /** Every event, oldest first, as plain JSON. */
  readonly log: readonly SimulationEvent<A>[];
  /** The final world, frozen. */
  readonly world: Readonly<World>;
  readonly #scenario: Scenario<A, C, P>;
  #digest: string | null = null;

  constructor(scenario: Scenario<A, C, P>, row: Row<C, P>, log: readonly SimulationEvent<A>[], world: World) {
    this.row = row;
    this.log = log;
    this.world = frozen(world);
    this.#scenario = scenario;
  }

  /** SHA-256 of the log: equal runs have equal digests. */
  get digest(): string {
    return (this.#digest ??= digest(this.log));
  }

  /**
   * The world at the end of a day, frozen.
   *
   * @throws InputError for a day outside the run.
   */
  at(day: number): Readonly<World> {
    const { days } = this.#scenario.definition;
    if (!(Number.isInteger(day) && day >= 0 && day <= days)) {
      throw new InputError({ field: "day", value: day, allowed: `a whole number from 0 to ${days}` });
    }
    return frozen(
      fold(
        this.#scenario,
        this.log.filter((event) => event.day <= day),
      ),
    );
  }
}

/** The world that a log leads to. */
export function fold(scenario: Scenario, log: readonly SimulationEvent[]): World {
  const rules = rulesOf(scenario);
  const world = emptyWorld(rules);
  for (const event of log) apply(rules, world, event);
  return world;
}
