/** Entry of a worker thread in Node, Deno and Bun. */

import { errorData } from "../runs/chunk.ts";
import type { Reply, Request } from "./messages.ts";
import { server } from "./serve.ts";

const port = process.getBuiltinModule("node:worker_threads").parentPort;
const answer = server();

port?.on("message", async (request: Request) => {
  const reply = await answer(request);
  try {
    port.postMessage(reply);
  } catch (error) {
    const problem = `a row holds something other than plain data: ${errorData(error).message}`;
    port.postMessage({ type: "problem", problem } satisfies Reply);
  }
});
