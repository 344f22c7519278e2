import { checkMechanism } from "./definition-shape.ts";
import { InputError } from "../errors/input-error.ts";
import type { EventOf, EventType } from "../world/event/event.ts";
import type { Evidence, Parameter } from "../world/parameter.ts";
import type { WorldView } from "../world/view.ts";

/** A named number of the world that one mechanism owns. */
export interface Quantity {
  /** Unit in words, "1" for a pure number. */
  readonly unit: string;
  /** Lowest possible value. */
  readonly low: number;
  /** Highest possible value. */
  readonly high: number;
  /** The value that changes nothing: where it starts, and where it stays while the mechanism is off. */
  readonly neutral: number;
  /** Ids of the agents who can see it; everyone when left out. */
  readonly seenBy?: readonly string[];
}

/** New values of a mechanism's own quantities; those left out stay as they are. */
export type Changes<Q extends string = string> = { readonly [K in Q]?: number };

/**
 * Kinds of event a mechanism can answer. Its own changes are not among them, nor are inputs: all of a day are in place
 * when it answers the day.
 */
export type Trigger = Exclude<EventType, "input" | "quantity" | "start" | "end">;

/** What a mechanism does when an event has happened. */
export type Reactions<Q extends string = string> = {
  readonly [T in Trigger]?: (view: WorldView, event: EventOf<T>) => Changes<Q>;
};

/** Owns named quantities of the world and changes them by events. Agents read quantities, never mechanisms. */
export interface Mechanism<Q extends string = string, Id extends string = string> {
  /** Name of the mechanism; the switch that turns it off uses it. */
  readonly id: Id;
  /** What it says about the world, in a line. */
  readonly because: string;
  /** Its evidence. */
  readonly evidence: readonly Evidence[];
  /** The quantities it owns, by id. */
  readonly quantities: { readonly [K in Q]: Quantity };
  /** Its reactions by kind of event. The event "day" comes after the day's inputs. */
  readonly on: Reactions<Q>;
  /** Parameters it reads. */
  readonly parameters?: readonly Parameter[];
}

/**
 * Declares a mechanism.
 *
 * @throws InputError when a neutral value is outside its range.
 */
export function mechanism<const Q extends string, const Id extends string>(
  definition: Mechanism<Q, Id>,
): Mechanism<Q, Id> {
  checkMechanism(definition);
  for (const [id, { low, high, neutral }] of Object.entries<Quantity>(definition.quantities)) {
    if (!(low <= neutral && neutral <= high)) {
      const field = `mechanism.${definition.id}.${id}.neutral`;
      throw new InputError({ field, value: neutral, allowed: `a number from ${low} to ${high}` });
    }
  }
  return Object.freeze({ ...definition });
}
