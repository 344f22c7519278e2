import type { Worker as NodeWorker } from "node:worker_threads";
import type { Reply, Request } from "./messages.ts";
import { reasonOf } from "@summitry/core/checks";

/** Callbacks for what happens at a worker. */
export interface PortEvents {
  /** The worker has answered. */
  onReply(reply: Reply): void;
  /** The worker died, or sent something that can't be read. */
  onDeath(problem: string, cause?: unknown): void;
}

/** A connection to a worker of any kind. */
export interface Port {
  /** Sends a request. */
  post(request: Request): void;
  /** Says whether the process has to go on because of this worker. It has to at first. */
  hold(needed: boolean): void;
  /** Ends the worker at once. */
  stop(): Promise<unknown>;
}

/** A connection to a worker thread of Node, Deno or Bun. */
export function nodePort(worker: NodeWorker, { onReply, onDeath }: PortEvents): Port {
  worker.on("message", onReply);
  worker.on("messageerror", (error) => onDeath("its answer could not be read", error));
  worker.on("error", (error) => onDeath(reasonOf(error), error));
  worker.on("exit", (code) => onDeath(`it ended with exit code ${code}`));
  return {
    post: (request) => worker.postMessage(request),
    hold: (needed) => (needed ? worker.ref() : worker.unref()),
    stop: () => worker.terminate(),
  };
}

/** A connection to a Web Worker. */
export function webPort(worker: Worker, { onReply, onDeath }: PortEvents): Port {
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => onReply(data));
  worker.addEventListener("messageerror", () => onDeath("its answer could not be read"));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onDeath(event.message || "its module could not be loaded");
  });
  return {
    post: (request) => worker.postMessage(request),
    hold: () => undefined,
    stop: async () => worker.terminate(),
  };
}
