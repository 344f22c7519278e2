import type { Changes, Drawn, EventOf, Mechanism, Quantity, WorldView } from "@summitry/core";
import { daysBetween } from "./deed.ts";
import { eventsBefore, type Dated } from "./events-before.ts";
import { onTwelfthOfFebruary } from "./past-mechanisms.ts";
import { PastView } from "./past-view.ts";

/** The day the record begins. */
const FIRST = "2025-02-12";

/** What a mechanism makes of one event, or of a day, of the past. */
type React = (view: WorldView) => Changes;

/**
 * The half year before a start date, lived through by some mechanisms: their own reactions to every day and to every
 * deed, worked out anew for every draw of the parameters.
 */
export class Past {
  readonly #start: string;
  readonly #first: number;
  readonly #owned: readonly (readonly [id: string, quantity: Quantity])[];
  readonly #daily: readonly ((view: WorldView, event: EventOf<"day">) => Changes)[];
  readonly #reactions: readonly { readonly day: number; readonly row: string; readonly react: React }[];

  constructor(start: string, mechanisms: readonly Mechanism[]) {
    this.#start = start;
    this.#first = daysBetween(start, FIRST);
    this.#owned = mechanisms.flatMap(({ quantities }) => Object.entries(quantities));
    this.#daily = mechanisms.flatMap(({ on }) => on.day ?? []);
    this.#reactions = eventsBefore(start).flatMap(({ day, row, event }) =>
      mechanisms.flatMap((mechanism) => {
        const react = reactionTo(mechanism, event);
        return react === null ? [] : { day, row, react };
      }),
    );
  }

  /**
   * What the quantities are on the evening before day 0.
   *
   * @param moved Receives, for every quantity, the rows of the timeline that moved it.
   */
  quantities(drawn: Drawn, moved?: Map<string, Set<string>>): Record<string, number> {
    const view = new PastView(this.#start, drawn);
    const { quantities } = view;
    for (const [id, { neutral }] of this.#owned)
      quantities[id] = view.amount(onTwelfthOfFebruary[id] ?? neutral);
    let next = 0;
    for (let day = this.#first; day < 0; day++) {
      view.day = day;
      for (const react of this.#daily) assign(quantities, react(view, view.dayEvent));
      for (let each = this.#reactions[next]; each?.day === day; each = this.#reactions[++next]) {
        const changes = each.react(view);
        if (moved !== undefined) note(moved, each.row, quantities, changes);
        assign(quantities, changes);
      }
    }
    return quantities;
  }
}

function reactionTo({ on }: Mechanism, event: Dated["event"]): React | null {
  switch (event.type) {
    case "move":
      return on.move === undefined ? null : bound(on.move, event);
    case "open":
      return on.open === undefined ? null : bound(on.open, event);
    case "leave":
      return on.leave === undefined ? null : bound(on.leave, event);
    case "adjourn":
      return on.adjourn === undefined ? null : bound(on.adjourn, event);
  }
}

function bound<E>(reaction: (view: WorldView, event: E) => Changes, event: E): React {
  return (view) => reaction(view, event);
}

function assign(quantities: Record<string, number>, changes: Changes): void {
  for (const id in changes) {
    const value = changes[id];
    if (value !== undefined) quantities[id] = value;
  }
}

function note(
  moved: Map<string, Set<string>>,
  row: string,
  before: Readonly<Record<string, number>>,
  changes: Changes,
): void {
  for (const id in changes) {
    if (changes[id] === undefined || changes[id] === before[id]) continue;
    const rows = moved.get(id) ?? new Set();
    moved.set(id, rows.add(row));
  }
}
