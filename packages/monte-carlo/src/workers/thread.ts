import type { ProblemReply, Reply, Request } from "./messages.ts";
import type { Port, PortEvents } from "./port.ts";
import { WorkerError } from "./worker-error.ts";

type GoodReply = Exclude<Reply, ProblemReply>;

/** A worker that answers one request at a time. */
export interface Thread {
  /** @throws WorkerError when the worker has a problem or dies. */
  ask(request: Request): Promise<GoodReply>;
  /** Ends the worker at once. */
  stop(): Promise<unknown>;
}

/**
 * Turns a connection to a worker into a `Thread`.
 *
 * @param number Number of the worker, from 1.
 */
export function threadOf(open: (events: PortEvents) => Port, number: number): Thread {
  let death: { readonly problem: string; readonly cause?: unknown } | null = null;
  let pending: { settle(reply: Reply): void; fail(): void } | null = null;
  const port = open({
    onReply: (reply) => pending?.settle(reply),
    onDeath: (problem, cause) => {
      death ??= { problem, cause };
      pending?.fail();
    },
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        pending = {
          settle: (reply) =>
            reply.type === "problem" ? reject(new WorkerError(number, reply.problem)) : resolve(reply),
          fail: () =>
            reject(new WorkerError(number, `died while ${doing(request)}: ${death?.problem}`, death?.cause)),
        };
        if (death === null) port.post(request);
        else pending.fail();
      }),
    stop: () => port.stop(),
  };
}

function doing(request: Request): string {
  switch (request.type) {
    case "prepare":
      return "it made the scenario again";
    case "simulate":
      return `it simulated runs ${request.chunk.from} to ${request.chunk.to - 1}`;
    default:
      return request satisfies never;
  }
}
