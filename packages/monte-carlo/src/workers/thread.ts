import type { Worker } from "node:worker_threads";
import type { ProblemReply, Reply, Request } from "./messages.ts";
import { WorkerError } from "./worker-error.ts";

type GoodReply = Exclude<Reply, ProblemReply>;

/** A worker that answers one request at a time. */
export interface Thread {
  /** @throws WorkerError when the worker has a problem or dies. */
  ask(request: Request): Promise<GoodReply>;
  /** Ends it at once. */
  stop(): Promise<unknown>;
}

/** Turns a worker thread into one that can be asked. */
export function threadOf(worker: Worker, number: number): Thread {
  let death: { readonly problem: string; readonly cause?: unknown } | null = null;
  let pending: { settle(reply: Reply): void; fail(): void } | null = null;
  const die = (problem: string, cause?: unknown): void => {
    death ??= { problem, cause };
    pending?.fail();
  };
  worker.on("message", (reply: Reply) => pending?.settle(reply));
  worker.on("messageerror", (error) => die("its answer could not be read", error));
  worker.on("error", (error) => die(error instanceof Error ? error.message : String(error), error));
  worker.on("exit", (code) => die(`it ended with exit code ${code}`));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        pending = {
          settle: (reply) =>
            reply.type === "problem" ? reject(new WorkerError(number, reply.problem)) : resolve(reply),
          fail: () =>
            reject(new WorkerError(number, `died while ${doing(request)}: ${death?.problem}`, death?.cause)),
        };
        if (death === null) worker.postMessage(request);
        else pending.fail();
      }),
    stop: () => worker.terminate(),
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
