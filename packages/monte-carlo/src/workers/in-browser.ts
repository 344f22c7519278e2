/** Entry for the module of a Web Worker: `@summitry/monte-carlo/worker`. */

import type { Agent, Scenario } from "@summitry/core";
import { errorData } from "../runs/chunk.ts";
import type { Reply, Request } from "./messages.ts";
import { server } from "./serve.ts";

/** What a worker can make, by name: functions that return scenarios, and classes of agents that join them. */
export type Factories = Readonly<Record<string, ((options: never) => Scenario) | (new () => Agent)>>;

/**
 * Makes this Web Worker simulate runs of some scenarios, for a batch whose `worker` starts it.
 *
 * @param makers The functions that the scenarios come from, by the scenario's name, and the classes of agents that join
 * them by `with` or `replace`, by the class's name.
 *
 * @example
 * // worker.ts
 * serve({ alaska });
 */
export function serve(makers: Factories): void {
  const answer = server(async (_module, name) => {
    const maker = Object.hasOwn(makers, name) ? makers[name] : undefined;
    if (maker !== undefined) return maker;
    throw new Error(
      `serve was not given "${name}" (it was given ${Object.keys(makers).join(", ") || "nothing"})`,
    );
  });
  self.addEventListener("message", async ({ data }: MessageEvent<Request>) => {
    const reply = await answer(data);
    try {
      self.postMessage(reply);
    } catch (error) {
      const problem = `a row holds something other than plain data: ${errorData(error).message}`;
      self.postMessage({ type: "problem", problem } satisfies Reply);
    }
  });
}
