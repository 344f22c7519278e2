import type { Identity } from "../scenario/row.ts";
import { apply } from "../rules/apply.ts";
import { emptyWorld } from "../rules/empty-world.ts";
import { digest } from "../data/digest.ts";
import { InputError } from "../errors/input-error.ts";
import { frozen } from "../data/frozen.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import { rulesOf } from "../rules/rules.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { World } from "../world/world.ts";

/** One simulated run with all that is known of it. */
export class Run<Tables extends Agendas = Agendas, R extends Identity = Identity> {
  /** The scenario's columns for this run, with its seed, number and drawn parameters. */
  readonly row: R;
  /** Every event, oldest first, as plain JSON. */
  readonly log: readonly SimulationEvent<Tables>[];
  /** The final world, frozen. */
  readonly world: Readonly<World>;
  readonly #scenario: Scenario<Tables, R>;
  #digest: string | null = null;

  constructor(scenario: Scenario<Tables, R>, row: R, log: readonly SimulationEvent<Tables>[], world: World) {
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
    const days = this.log.at(-1)?.day ?? 0;
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
