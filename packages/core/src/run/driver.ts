import type { AnyTurn } from "../agent/any-turn.ts";
import type { Seed } from "../numbers/random.ts";
import type { SimulationEvent } from "../world/event/event.ts";
import type { World } from "../world/world.ts";

/** Keeps the world of a run. It applies every event it is told, and may do more with it. */
export interface Driver {
  /** The world as it stands. */
  readonly world: World;
  /** Applies an event. */
  record(event: SimulationEvent): void;
  /** The answer to a turn, where the driver has every answer at once; left out, turns are handed out one by one. */
  answer?(turn: AnyTurn): unknown;
}

/** A question put to the driver, with its number in the run. */
export interface PendingTurn {
  /** Running number, from 1: an answer that bears another number is stale. */
  readonly number: number;
  /** The turn of the agent that is asked. */
  readonly turn: AnyTurn;
}

/** An answer brought back by the driver. */
export interface Answered {
  /** Number of the question it answers. */
  readonly number: number;
  /** Id of the agent who answers. */
  readonly by: string;
  /** The answer, not judged yet; `SILENCE` for none in time. */
  readonly action: unknown;
}

/** A part of a run: it hands out turns, is resumed with the answers, and returns what came of it. */
export type Steps<T = void> = Generator<PendingTurn, T, Answered>;

/** Which run to unfold. */
export interface RunIdentity {
  /** The seed. */
  readonly seed: Seed;
  /** Number of the run within the seed. */
  readonly run: number;
}

/** Where facts from outside come from: drawn and computed, or read off a log. */
export interface FactSource {
  /** The drawn parameters. */
  parameters(draw: () => Readonly<Record<string, number>>): Readonly<Record<string, number>>;
  /** Today's value of an input. */
  input(id: string, compute: () => number): number;
}

/** Facts drawn and computed afresh. */
export const FRESH: FactSource = { parameters: (draw) => draw(), input: (_id, compute) => compute() };
