import type { Agent } from "./agent.ts";
import type { EventType, SimulationEvent } from "./event/index.ts";
import type { Changes, Quantity, Trigger } from "./mechanism.ts";
import type { Moment } from "./row.ts";
import type { Rules } from "./rules.ts";
import type { WorldView } from "./view.ts";

/** Who has to do with events of one kind. */
export interface Concerned {
  /** The kind of event. */
  readonly type: EventType;
  /** Agents with a recipe for it. */
  readonly rememberers: readonly Agent[];
  /** Mechanisms that are switched on and react to it. */
  readonly reacting: readonly Reacting[];
  /** What the row makes of it; `null` for nothing. */
  readonly take: ((columns: object, event: SimulationEvent, moment: Moment) => void) | null;
}

/** What a mechanism does when an event of one kind has happened. */
export interface Reacting {
  /** Name of the mechanism. */
  readonly mechanism: string;
  /** The quantities it owns. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** What it does. */
  readonly reaction: (view: WorldView, event: SimulationEvent) => Changes;
}

/** Looks for everybody who has to do with events of one kind. */
export function concernedWith(type: EventType, { scenario, mechanisms }: Rules): Concerned {
  const { agents, row } = scenario.definition;
  const take = (row.on[type] ?? null) as Concerned["take"];
  const rememberers = agents.filter(({ on }) => on[type] !== undefined);
  const reacting = mechanisms.flatMap(({ id, quantities, on }): readonly Reacting[] => {
    const reaction = Object.hasOwn(on, type) ? on[type as Trigger] : undefined;
    if (reaction === undefined) return [];
    const own = new Map(Object.entries(quantities));
    return [{ mechanism: id, quantities: own, reaction: reaction as Reacting["reaction"] }];
  });
  return { type, rememberers, reacting, take };
}
