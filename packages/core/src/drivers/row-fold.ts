import { frozen } from "../data/frozen.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Identity, RowRecipe } from "../scenario/row.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";

/** Makes the row of a run from its events. It watches and can't change the run. */
export class RowFold<R extends Identity> {
  readonly #recipe: RowRecipe<object>;
  readonly #columns: object;

  constructor({ definition }: Scenario<Agendas, R>) {
    this.#recipe = definition.row;
    this.#columns = definition.row.start();
  }

  /** Takes note of an event, after it was applied. */
  observe(event: SimulationEvent, context: RunContext): void {
    const { take } = context.rules.handlers(event.type);
    if (take !== null) take(this.#columns, frozen(event), context.runView);
  }

  /** The row, once the run has ended. */
  finish(context: RunContext): R {
    this.#recipe.finish?.(this.#columns, context.runView);
    const { seed, run, parameters } = context.world;
    const row: Identity = Object.assign({ seed, run }, this.#columns, parameters);
    return row as R;
  }
}
