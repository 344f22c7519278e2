import type { Row, Scenario } from "@summitry/core";
import { type Chunk, type GrowingResult, errorData, simulateInto } from "../runs/chunk.ts";
import { seconds } from "../progress.ts";
import { firstDifference } from "../runs/first-difference.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Reply, Request, SimulatedChunk } from "./messages.ts";
import { BatchInModule } from "./loaded-module.ts";
import { Writer } from "./watchdog.ts";
import { type Find, rebuild } from "./rebuild.ts";

/** A scenario made from its origin, and the seed of its runs. */
interface Prepared {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Writes how far it is, when somebody looks. */
  readonly writer: Writer | null;
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
          const start = seconds();
          const scenario = await rebuild(request.origin, find);
          const { seed, board } = request;
          const writer = board === null ? null : new Writer(board, scenario.definition.agents);
          writer?.begin(0);
          const fingerprint = fingerprintOf(scenario, seed, writer?.asked);
          writer?.end();
          ready = { scenario, seed, writer };
          return { type: "ready", fingerprint, seconds: seconds() - start };
        } catch (error) {
          if (error instanceof BatchInModule) return { type: "batch", module: error.module };
          const { name, module } = request.origin;
          const problem = `scenario "${name}" can't be made again from ${module}: ${errorData(error).message}`;
          return { type: "problem", problem };
        }
      case "simulate":
        if (ready === null) return { type: "problem", problem: "asked to simulate before it was prepared" };
        return { type: "result", done: simulateAll(ready, request.chunks) };
      case "trace": {
        if (ready === null) return { type: "problem", problem: "asked to trace before it was prepared" };
        const { scenario, seed } = ready;
        return { type: "traced", difference: firstDifference(scenario, { seed, run: request.run }) };
      }
      default:
        return request satisfies never;
    }
  };
}

function simulateAll(
  { scenario, seed, writer }: Prepared,
  chunks: readonly Chunk[],
): readonly SimulatedChunk<unknown>[] {
  const done = chunks.map((chunk) => {
    const result: GrowingResult<Row> = { rows: [], failures: [] };
    for (let run = chunk.from; run < chunk.to; run++) {
      writer?.begin(run);
      simulateInto(result, scenario, { seed, run }, writer?.asked);
    }
    return { chunk, result };
  });
  writer?.end();
  return done;
}
