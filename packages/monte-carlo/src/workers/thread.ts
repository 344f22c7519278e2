import { WorkerError } from "../errors.ts";
import type { ProblemReply, Reply, Request } from "./messages.ts";
import type { Port, PortEvents } from "./port.ts";

type GoodReply = Exclude<Reply, ProblemReply>;

/** A worker that answers one request at a time. */
export interface Thread {
  /** Number of the worker in the batch it works for, from 1: errors name it. */
  number: number;
  /** Whether it has worked for another batch before. */
  isUsed: boolean;
  /** Whether it can be asked: it is not once it died or was ended. */
  readonly isAlive: boolean;
  /** @throws WorkerError when the worker has a problem or dies. */
  ask(request: Request): Promise<GoodReply>;
  /** Says whether the process has to go on because of this worker. It has to at first. */
  hold(needed: boolean): void;
  /** Ends the worker at once. */
  stop(): Promise<unknown>;
}

/** Turns a connection to a worker into a `Thread`. */
export function threadOf(open: (events: PortEvents) => Port): Thread {
  let death: { readonly problem: string; readonly cause?: unknown } | null = null;
  let pending: { settle(reply: Reply): void; fail(): void } | null = null;
  const port = open({
    onReply: (reply) => pending?.settle(reply),
    onDeath: (problem, cause) => {
      death ??= { problem, cause };
      pending?.fail();
    },
  });
  const thread: Thread = {
    number: 1,
    isUsed: false,
    get isAlive() {
      return death === null;
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        const refuse = (problem: string, cause?: unknown): void =>
          reject(new WorkerError(thread.number, problem, cause));
        pending = {
          settle: (reply) => (reply.type === "problem" ? refuse(reply.problem) : resolve(reply)),
          fail: () => refuse(`died while ${doing(request)}: ${death?.problem}`, death?.cause),
        };
        if (death === null) port.post(request);
        else pending.fail();
      }),
    hold: (needed) => port.hold(needed),
    stop: () => {
      death ??= { problem: "it was ended" };
      return port.stop();
    },
  };
  return thread;
}

function doing(request: Request): string {
  switch (request.type) {
    case "prepare":
      return "it made the scenario again";
    case "simulate":
      return `it simulated runs ${request.chunks[0]?.from} to ${(request.chunks.at(-1)?.to ?? 0) - 1}`;
    case "trace":
      return `it looked for what differs in run ${request.run}`;
    default:
      return request satisfies never;
  }
}
