// Whether each outcome came about in each run, with one parameter held at a few values, in worker threads.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { alaska } from "@summitry/alaska";
import { simulateRow } from "@summitry/core";

/** For every question, a parameter with the values to hold it at: by value, and by outcome, the list of whether it came about. */
export async function parameterShares(questions, { runs, seed }) {
  const workers = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, first) => {
      const own = questions.filter((_, at) => at % workers === first);
      return own.length === 0 ? [] : asked({ questions: own, runs, seed });
    }),
  );
  return parts.flat();
}

function asked(part) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function answer({ questions, runs, seed }) {
  return questions.map(({ id, values }) => ({
    id,
    found: values.map((value) => {
      const scenario = alaska({ parameters: { [id]: value } });
      const rows = Array.from({ length: runs }, (_, run) => simulateRow(scenario, { seed, run }));
      return Object.fromEntries(
        Object.entries(scenario.outcomes).map(([name, test]) => [name, rows.map((row) => Number(test(row)))]),
      );
    }),
  }));
}

if (!isMainThread) parentPort.postMessage(answer(workerData));
