import type { Moment } from "../row.ts";
import type { TableTurn } from "../table-turn.ts";
import type { World } from "../world.ts";
import type { Course } from "./course.ts";

/** A run as its row may look at it, each part worked out only when asked for. */
export class MomentOfCourse implements Moment {
  readonly #course: Course;

  constructor(course: Course) {
    this.#course = course;
  }

  get world(): Readonly<World> {
    return this.#course.world;
  }

  get date(): string {
    return this.#course.view.date;
  }

  readonly turn = (agent: string, table: string): TableTurn => this.#course.standpoint(agent).looking(table);
}
