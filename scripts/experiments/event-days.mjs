// How many events of every kind fall on every day, over many runs, in worker threads.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";

/** Events that the calendar or the engine makes by itself, and steps inside a meeting. */
const OF_COURSE = new Set([
  "start",
  "day",
  "input",
  "quantity",
  "end",
  "attend",
  "offer",
  "accept",
  "object",
  "vote",
]);

/** What happens at a meeting itself. */
const AT_THE_TABLE = new Set(["open", "leave", "adjourn", "sign", "breach"]);

/** Number of events by kind ("open ceasefire", "move strike") and day; those of the summit's own meetings are left out. */
export async function eventDays({ runs, seed }) {
  const workers = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, at) => counted({ first: at, step: workers, runs, seed })),
  );
  const all = new Map();
  for (const part of parts)
    for (const [kind, days] of part) {
      const sums = all.get(kind) ?? new Map();
      for (const [day, count] of days) sums.set(day, (sums.get(day) ?? 0) + count);
      all.set(kind, sums);
    }
  return all;
}

function counted(part) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function count({ first, step, runs, seed }) {
  const kinds = new Map();
  const scenario = alaska();
  for (let run = first; run < runs; run += step) {
    for (const event of simulate(scenario, { seed, run }).log) {
      const { type, day } = event;
      if (OF_COURSE.has(type)) continue;
      if (day === 0 && AT_THE_TABLE.has(type)) continue;
      const kind = `${type} ${event.move ?? event.table ?? ""}${event.level === undefined ? "" : ` (${event.level})`}`;
      const days = kinds.get(kind) ?? new Map();
      days.set(day, (days.get(day) ?? 0) + 1);
      kinds.set(kind, days);
    }
  }
  return kinds;
}

if (!isMainThread) parentPort.postMessage(count(workerData));
