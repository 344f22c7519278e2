import type { Course } from "./course/course.ts";
import type { Agendas, SimulationEvent } from "./event/index.ts";
import { frozen } from "./frozen.ts";
import type { Row } from "./row.ts";
import type { Scenario } from "./scenario.ts";

/** Makes the row of a run from its events. It watches and can't change the run. */
export class RowFold<A extends Agendas, C extends object, P extends string> {
  readonly #recipe: Scenario<A, C, P>["definition"]["row"];
  readonly #columns: C;

  constructor({ definition }: Scenario<A, C, P>) {
    this.#recipe = definition.row;
    this.#columns = definition.row.start();
  }

  /** Takes note of an event, after it was applied. */
  observe(event: SimulationEvent): void {
    const take = this.#recipe.on[event.type] as ((columns: C, event: SimulationEvent) => void) | undefined;
    if (take !== undefined) take(this.#columns, frozen(event));
  }

  /** The row, once the run has ended. */
  finish(course: Course): Row<C, P> {
    const { world, view } = course;
    this.#recipe.finish?.(this.#columns, {
      world,
      date: view.date,
      turn: (agent, table) => course.standpoint(agent).looking(table),
    });
    const { seed, run, parameters } = world;
    return { seed, run, ...this.#columns, ...parameters } as Row<C, P>;
  }
}
