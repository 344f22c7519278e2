import type { AnyTurn } from "../agent/any-turn.ts";
import type { Seed } from "../numbers/random.ts";
import type { Unheard } from "../rules/unheard.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { World } from "../world/world.ts";

/** Holds the world of a run. It applies every event it is given, and may do more with it. */
export interface Driver {
  /** The world as it stands. */
  readonly world: World;
  /** Applies an event. */
  record(event: SimulationEvent): void;
  /** Events that need not be made, since nobody would hear of them. Left out, every event is made. */
  readonly unheard?: Unheard;
  /**
   * Answers a turn, for a driver that has every answer at once; the turn is over then. Left out, turns are yielded to it
   * one at a time.
   */
  answer?(turn: AnyTurn): unknown;
}

/** A question put to the driver, with its number in the run. */
export interface PendingTurn {
  /** Running number, from 1. An answer with a different number is stale. */
  readonly number: number;
  /** The turn of the agent that is asked. */
  readonly turn: AnyTurn;
}

/** An answer that the driver brings back. */
export interface Answered {
  /** Number of the question it answers. */
  readonly number: number;
  /** Id of the agent who answers. */
  readonly by: string;
  /** The answer, not judged yet; `NO_ANSWER` when there was none in time. */
  readonly action: unknown;
}

/** A part of a run, as a generator: it yields turns, is resumed with their answers, and returns its result. */
export type Steps<T = void> = Generator<PendingTurn, T, Answered>;

/** Identifies a run. */
export interface RunIdentity {
  /** The seed. */
  readonly seed: Seed;
  /** Number of the run within the seed. */
  readonly run: number;
}

/** Where drawn parameters and inputs come from: drawn and computed, or read from a log. */
export interface FactSource {
  /** The drawn parameters. */
  parameters(draw: () => Readonly<Record<string, number>>): Readonly<Record<string, number>>;
  /** Today's value of an input. */
  input(id: string, compute: () => number): number;
}

/** Draws and computes them anew. */
export const COMPUTED_FACTS: FactSource = {
  parameters: (draw) => draw(),
  input: (_id, compute) => compute(),
};
