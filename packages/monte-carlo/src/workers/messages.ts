import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Origin } from "./origin.ts";

/** What a worker is asked. */
export type Request = PrepareRequest | SimulateRequest;

/** Make the scenario and check that it is the same one. */
export interface PrepareRequest {
  readonly type: "prepare";
  readonly origin: Origin;
  readonly seed: string;
  readonly likeness: Fingerprint;
}

/** Simulate some runs of it. */
export interface SimulateRequest {
  readonly type: "simulate";
  readonly chunk: Chunk;
}

/** What a worker answers. */
export type Reply = ReadyReply | ResultReply | ProblemReply;

/** The scenario is made. */
export interface ReadyReply {
  readonly type: "ready";
}

/** The runs are simulated. */
export interface ResultReply {
  readonly type: "result";
  readonly result: ChunkResult<unknown>;
}

/** It can't be done. */
export interface ProblemReply {
  readonly type: "problem";
  readonly problem: string;
}
