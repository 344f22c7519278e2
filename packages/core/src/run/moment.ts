import type { RunView } from "../scenario/row.ts";
import type { TableTurn } from "../agent/table-turn.ts";
import type { World } from "../world/world.ts";
import type { RunContext } from "./run-context.ts";

/** A run as its row may look at it, each part worked out only when asked for. */
export class MomentOfCourse implements RunView {
  readonly #context: RunContext;

  constructor(context: RunContext) {
    this.#context = context;
  }

  get world(): Readonly<World> {
    return this.#context.world;
  }

  get date(): string {
    return this.#context.view.date;
  }

  readonly turn = (agent: string, table: string): TableTurn => this.#context.standpoint(agent).looking(table);
}
