import type { RunContext } from "../run/run-context.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import { frozen } from "../data/frozen.ts";
import type { Row } from "../scenario/row.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Makes the row of a run from its events. It watches and can't change the run. */
export class RowFold<A extends Agendas, C extends object, P extends string> {
  readonly #recipe: Scenario<A, C, P>["definition"]["row"];
  readonly #columns: C;

  constructor({ definition }: Scenario<A, C, P>) {
    this.#recipe = definition.row;
    this.#columns = definition.row.start();
  }

  /** Takes note of an event, after it was applied. */
  observe(event: SimulationEvent, context: RunContext): void {
    const { take } = context.rules.handlers(event.type);
    if (take !== null) take(this.#columns, frozen(event), context.runView);
  }

  /** The row, once the run has ended. */
  finish(context: RunContext): Row<C, P> {
    this.#recipe.finish?.(this.#columns, context.runView);
    const { seed, run, parameters } = context.world;
    return Object.assign({ seed, run }, this.#columns, parameters) as Row<C, P>;
  }
}
