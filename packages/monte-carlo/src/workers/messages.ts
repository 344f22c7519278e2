import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import type { FirstDifference } from "../runs/first-difference.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Origin } from "./origin.ts";
import type { Board } from "./watchdog.ts";

/** A request to a worker. */
export type Request = PrepareRequest | SimulateRequest | TraceRequest;

/** Asks it to make the scenario and to simulate run 0, by which the scenario can be told from others. */
export interface PrepareRequest {
  readonly type: "prepare";
  readonly origin: Origin;
  readonly seed: string;
  /** Where the worker writes how far it is; `null` when nobody looks. */
  readonly board: Board | null;
}

/** Asks it to simulate some runs of the scenario. */
export interface SimulateRequest {
  readonly type: "simulate";
  /** In run order, at least one. */
  readonly chunks: readonly Chunk[];
}

/** Asks it where logs of the same run part. */
export interface TraceRequest {
  readonly type: "trace";
  readonly run: number;
}

/** A reply of a worker. */
export type Reply = ReadyReply | BatchReply | ResultReply | TracedReply | ProblemReply;

/** The scenario has been made. */
export interface ReadyReply {
  readonly type: "ready";
  readonly fingerprint: Fingerprint;
  /** How long that took, run 0 included. */
  readonly seconds: number;
}

/** A module that makes the scenario runs a batch when it is loaded. */
export interface BatchReply {
  readonly type: "batch";
  /** URL of the module. */
  readonly module: string;
}

/** The runs have been simulated. */
export interface ResultReply {
  readonly type: "result";
  /** One for every chunk. */
  readonly done: readonly SimulatedChunk<unknown>[];
}

/** A chunk and what came out of it. */
export interface SimulatedChunk<R> {
  readonly chunk: Chunk;
  readonly result: ChunkResult<R>;
}

/** Where the logs part. */
export interface TracedReply {
  readonly type: "traced";
  readonly difference: FirstDifference | null;
}

/** The request can't be fulfilled. */
export interface ProblemReply {
  readonly type: "problem";
  readonly problem: string;
}
