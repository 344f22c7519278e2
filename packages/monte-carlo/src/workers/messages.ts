import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Origin } from "./origin.ts";

/** A request to a worker. */
export type Request = PrepareRequest | SimulateRequest;

/** Asks it to make the scenario and check that it is the same one. */
export interface PrepareRequest {
  readonly type: "prepare";
  readonly origin: Origin;
  readonly seed: string;
  readonly likeness: Fingerprint;
}

/** Asks it to simulate some runs of the scenario. */
export interface SimulateRequest {
  readonly type: "simulate";
  readonly chunk: Chunk;
}

/** A reply of a worker. */
export type Reply = ReadyReply | ResultReply | ProblemReply;

/** The scenario has been made. */
export interface ReadyReply {
  readonly type: "ready";
}

/** The runs have been simulated. */
export interface ResultReply {
  readonly type: "result";
  readonly result: ChunkResult<unknown>;
}

/** The request can't be fulfilled. */
export interface ProblemReply {
  readonly type: "problem";
  readonly problem: string;
}
