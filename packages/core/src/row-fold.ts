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
  observe(event: SimulationEvent, course: Course): void {
    const { take } = course.rules.concerned(event.type);
    if (take !== null) take(this.#columns, frozen(event), course.moment);
  }

  /** The row, once the run has ended. */
  finish(course: Course): Row<C, P> {
    this.#recipe.finish?.(this.#columns, course.moment);
    const { seed, run, parameters } = course.world;
    return Object.assign({ seed, run }, this.#columns, parameters) as Row<C, P>;
  }
}
