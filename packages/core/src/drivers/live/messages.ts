import type { Agendas, SimulationEvent } from "../../world/event/event.ts";
import type { AnyTurn } from "../../agent/any-turn.ts";

/** It is somebody's turn: published by the engine, answered by whoever holds the seat. */
export interface TurnMessage {
  /** Kind of message. */
  readonly type: "turn";
  /** Number of the question; the answer bears the same. */
  readonly number: number;
  /** Id of the agent whose turn it is. */
  readonly agent: string;
  /** What the agent sees; `turn.kind` tells what is asked. */
  readonly turn: AnyTurn;
}

/** An answer: published by a seat, judged by the engine. */
export interface ActionMessage {
  /** Kind of message. */
  readonly type: "action";
  /** Number of the question it answers. */
  readonly number: number;
  /** Id of the agent who answers. */
  readonly by: string;
  /** The answer. */
  readonly action: unknown;
}

/** Everything that crosses the bus of a live simulation. */
export type LiveMessage<Tables extends Agendas = Agendas> =
  SimulationEvent<Tables> | TurnMessage | ActionMessage;
