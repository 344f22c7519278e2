// What happens on which day, and in what order, over many runs, in worker threads.
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

/** Firsts whose order is the way in which a run went. */
const FIRSTS = [
  ["signature", ({ type }) => type === "sign"],
  ["threat", ({ type, move }) => type === "move" && move === "threaten"],
  ["pause", ({ type, move }) => type === "move" && move === "pause"],
  ["cut", ({ type, move }) => type === "move" && move === "cut"],
  ["meeting", ({ type, day }) => type === "open" && day > 0],
];

/**
 * Number of events by kind ("open ceasefire", "move strike") and day, without those of the summit's own meetings; and for
 * every outcome the number of runs with it by the order of firsts.
 */
export async function eventDays({ runs, seed }) {
  const workers = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, at) => counted({ first: at, step: workers, runs, seed })),
  );
  return {
    days: summed(parts.map(({ days }) => days)),
    ways: summed(parts.map(({ ways }) => ways)),
  };
}

/** Counts by two keys, added up. */
function summed(parts) {
  const all = new Map();
  for (const part of parts)
    for (const [key, counts] of part) for (const [inner, count] of counts) add(all, key, inner, count);
  return all;
}

function add(counts, key, inner, count = 1) {
  const own = counts.get(key) ?? new Map();
  own.set(inner, (own.get(inner) ?? 0) + count);
  counts.set(key, own);
}

function counted(part) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function count({ first, step, runs, seed }) {
  const days = new Map();
  const ways = new Map();
  const scenario = alaska();
  const outcomes = Object.entries(scenario.outcomes);
  for (let run = first; run < runs; run += step) {
    const { log, row } = simulate(scenario, { seed, run });
    for (const event of log) if (isCounted(event)) add(days, kindOf(event), event.day);
    const way = wayOf(log);
    for (const [name, test] of outcomes) if (test(row)) add(ways, name, way);
  }
  return { days, ways };
}

function isCounted({ type, day }) {
  return !OF_COURSE.has(type) && !(day === 0 && AT_THE_TABLE.has(type));
}

function kindOf({ type, move, table, level }) {
  return `${type} ${move ?? table ?? ""}${level === undefined ? "" : ` (${level})`}`;
}

function wayOf(log) {
  return FIRSTS.map(([name, test]) => [name, log.findIndex(test)])
    .filter(([, at]) => at >= 0)
    .sort(([, one], [, other]) => one - other)
    .map(([name]) => name)
    .join(", ");
}

if (!isMainThread) parentPort.postMessage(count(workerData));
