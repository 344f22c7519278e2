import type { Row, Scenario } from "@summitry/core";
import { type Chunk, type ChunkResult, type GrowingResult, errorData, simulateInto } from "../runs/chunk.ts";
import { fingerprintOf, fingerprintDifference } from "./fingerprint.ts";
import type { PrepareRequest, Reply, Request } from "./messages.ts";
import { type Find, rebuild } from "./rebuild.ts";

/** A scenario made from its origin, and the seed of its runs. */
interface Prepared {
  readonly scenario: Scenario;
  readonly seed: string;
}

/**
 * Answers the requests to a worker, whatever carries them: first to prepare, then to simulate any number of chunks.
 *
 * @param find Finds the functions and classes that make scenarios; by default it imports them from their modules.
 */
export function server(find?: Find): (request: Request) => Promise<Reply> {
  let ready: Prepared | null = null;
  return async (request) => {
    switch (request.type) {
      case "prepare":
        try {
          ready = { scenario: await prepare(request, find), seed: request.seed };
          return { type: "ready" };
        } catch (error) {
          const { name, module } = request.origin;
          const problem = `scenario "${name}" can't be made again from ${module}: ${errorData(error).message}`;
          return { type: "problem", problem };
        }
      case "simulate":
        if (ready === null) return { type: "problem", problem: "asked to simulate before it was prepared" };
        return { type: "result", result: simulateAll(ready, request.chunk) };
      default:
        return request satisfies never;
    }
  };
}

function simulateAll({ scenario, seed }: Prepared, { from, to }: Chunk): ChunkResult<unknown> {
  const result: GrowingResult<Row> = { rows: [], failures: [] };
  for (let run = from; run < to; run++) simulateInto(result, scenario, { seed, run });
  return result;
}

async function prepare({ origin, seed, likeness }: PrepareRequest, find?: Find): Promise<Scenario> {
  const scenario = await rebuild(origin, find);
  const difference = fingerprintDifference(likeness, fingerprintOf(scenario, seed), [
    "in the batch",
    "in the worker",
  ]);
  if (difference === null) return scenario;
  const advice =
    "its options must hold all that the function was called with, agents that were added must need no " +
    "arguments, and nothing may depend on chance or state outside the run";
  throw new Error(`it comes out as another one (${difference}); ${advice}`);
}
