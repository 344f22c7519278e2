import type { Changes, Drawn, EventOf, Mechanism, WorldView } from "@summitry/core";
import { daysBetween } from "./deeds/deed.ts";
import { eventsBefore, type Dated } from "./events-before.ts";
import { afresh, onTwelfthOfFebruary } from "./past-mechanisms.ts";
import { PastView } from "./past-view.ts";

/** The day the record begins. */
const FIRST = "2025-02-12";
/** A row that moves a value by less than this share of it is not named among those that made it. */
const SLIGHT = 0.01;

/** What a mechanism makes of one event of the past. */
interface Reaction {
  readonly day: number;
  readonly row: string;
  readonly react: (view: WorldView) => Changes;
}

/**
 * The half year before a start date, lived through by some mechanisms: their own reactions to every day and to every
 * deed, worked out anew for every draw of the parameters.
 */
export class Past {
  readonly #start: string;
  readonly #neutral: Readonly<Record<string, number>>;
  readonly #daily: readonly ((view: WorldView, event: EventOf<"day">) => Changes)[];
  readonly #reactions: readonly Reaction[];

  constructor(start: string, mechanisms: readonly Mechanism[]) {
    this.#start = start;
    this.#neutral = Object.fromEntries(
      mechanisms.flatMap(({ quantities }) =>
        Object.entries(quantities).map(([id, { neutral }]) => [id, neutral]),
      ),
    );
    this.#daily = mechanisms.flatMap(({ on }) => on.day ?? []);
    this.#reactions = eventsBefore(start).flatMap((dated) =>
      mechanisms.flatMap((mechanism) => reactionTo(mechanism, dated) ?? []),
    );
  }

  /**
   * What the quantities are on the evening before day 0, without those that start afresh and those that stand where they
   * would if their mechanism were off.
   *
   * @param leftOut A row of the timeline that is to be taken as if it had not been.
   */
  quantities(drawn: Drawn, leftOut?: string): Record<string, number> {
    const { quantities } = this.#lived(drawn, leftOut);
    const moved: Record<string, number> = {};
    for (const id in quantities) {
      const value = quantities[id];
      if (value !== undefined && value !== this.#neutral[id] && !afresh.has(id)) moved[id] = value;
    }
    return moved;
  }

  /** By quantity, the rows without which it would be another, by more than a hundredth of it. */
  reasons(drawn: Drawn): Record<string, readonly string[]> {
    const values = this.quantities(drawn);
    const rows = [...new Set(this.#reactions.map(({ row }) => row))].sort();
    const without = rows.map((row) => ({ row, otherwise: this.quantities(drawn, row) }));
    return Object.fromEntries(
      Object.entries(values).map(([id, value]) => {
        const makes = without.filter(
          ({ otherwise }) =>
            Math.abs((otherwise[id] ?? this.#neutral[id] ?? 0) - value) > SLIGHT * Math.abs(value),
        );
        return [id, makes.map(({ row }) => row)];
      }),
    );
  }

  #lived(drawn: Drawn, leftOut?: string): PastView {
    const view = new PastView(this.#start, drawn);
    const { quantities } = view;
    for (const id in this.#neutral)
      quantities[id] = view.amount(onTwelfthOfFebruary[id] ?? this.#neutral[id] ?? 0);
    let next = 0;
    for (view.day = daysBetween(this.#start, FIRST); view.day < 0; view.day++) {
      for (const react of this.#daily) assign(quantities, react(view, view.dayEvent));
      for (let each = this.#reactions[next]; each?.day === view.day; each = this.#reactions[++next])
        if (each.row !== leftOut) assign(quantities, each.react(view));
    }
    return view;
  }
}

/** A mechanism's reaction to an event; what stands under the kind of an event takes events of that kind. */
function reactionTo({ on }: Mechanism, { day, row, event }: Dated): Reaction | null {
  const reaction = on[event.type] as ((view: WorldView, event: Dated["event"]) => Changes) | undefined;
  return reaction === undefined ? null : { day, row, react: (view) => reaction(view, event) };
}

function assign(quantities: Record<string, number>, changes: Changes): void {
  for (const id in changes) {
    const value = changes[id];
    if (value !== undefined) quantities[id] = value;
  }
}
