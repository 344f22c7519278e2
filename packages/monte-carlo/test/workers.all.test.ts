import { describe, expect, test, vi } from "vitest";
import { type Batch, monteCarlo, type Progress, type Stopped, WorkerError } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { market, type MarketRow } from "./scenarios/market.ts";
import { PricedSeller } from "./scenarios/sellers.ts";
import { whereabouts } from "./scenarios/whereabouts.ts";
import { troubled } from "./scenarios/troubled.ts";

/** Number of worker threads that are at work: those at rest don't keep the process alive. */
const threads = () => process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;

/** Ids of all worker threads that there are, at work or at rest. */
function allThreads(): readonly number[] {
  const { workers } = process.report.getReport() as { readonly workers: readonly Report[] };
  return workers.map(({ header }) => header.threadId);
}

interface Report {
  readonly header: { readonly threadId: number };
}

async function failure(batch: Promise<unknown>): Promise<unknown> {
  return batch.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error,
  );
}

test("workers run on the same source as this test", async () => {
  const [row] = await monteCarlo(whereabouts(), { runs: 1, workers: 2 });
  expect(row?.core).toMatch(/core\/src\/index.ts$/);
});

describe("aborting", () => {
  test.each([0, 1, 2, undefined])("before the start runs nothing, with workers: %s", async (workers) => {
    const heard: Progress[] = [];
    const onProgress = (now: Progress) => void heard.push(now);
    const options = { runs: 10, workers, signal: AbortSignal.abort(), onProgress };
    expect(await failure(monteCarlo(market(), options))).toMatchObject({ name: "AbortError" });
    expect(heard).toEqual([]);
  });

  test.each([0, 1, 2])("midway stops at once with the reason, with workers: %d", async (workers) => {
    const before = threads();
    const controller = new AbortController();
    const heard: number[] = [];
    const onProgress = ({ done }: Progress) => {
      heard.push(done);
      expect(threads() > before).toBe(workers > 0);
      if (done >= 20) controller.abort(new Error("that is enough"));
    };
    const batch = monteCarlo(market(), { runs: 2_000, workers, signal: controller.signal, onProgress });
    const stopped = await failure(batch);
    expect(stopped).toMatchObject({ name: "AbortError", cause: { message: "that is enough" } });
    const { batch: done } = stopped as Stopped<Batch<MarketRow>>;
    expect(done.runs).toBeGreaterThanOrEqual(workers < 2 ? 20 : 1);
    expect([...done]).toEqual([...(await monteCarlo(market(), { runs: done.runs, workers: 0 }))]);
    expect(heard.at(-1)).toBe(20);
    expect(threads()).toBe(before);
  });

  test.each([1, 2, undefined])(
    "stops workers in the middle of an endless run at once, with workers: %s",
    async (workers) => {
      const controller = new AbortController();
      const onProgress = () => void setTimeout(() => controller.abort(), 200);
      const options = { runs: 200, workers, signal: controller.signal, onProgress };
      expect(await failure(monteCarlo(troubled({ trouble: "never ends" }), options))).toMatchObject({
        name: "AbortError",
      });
      expect(threads()).toBe(0);
    },
  );

  test.each([
    ["in memory", () => ({})],
    ["in a folder", () => ({ out: newFolder() })],
  ])("stops a batch %s whose first run never ends, within a second", async (_, where) => {
    const endless = troubled({ trouble: "never ends", after: 0, everywhere: true });
    const controller = new AbortController();
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort();
    }, 1_500);
    const before = allThreads();
    const stopped = await failure(monteCarlo(endless, { runs: 20, signal: controller.signal, ...where() }));
    expect(performance.now() - aborted).toBeLessThan(1_000);
    expect(stopped).toMatchObject({ name: "AbortError", batch: { runs: 0 } });
    expect(allThreads().filter((id) => !before.includes(id))).toEqual([]);
  });
});

describe("threads are kept for the next batch", () => {
  const options = { runs: 20, workers: 2 };

  test("which runs in the same ones", async () => {
    await monteCarlo(market(), options);
    const kept = allThreads();
    expect(threads()).toBe(0); // nothing that keeps the process alive
    await monteCarlo(market({ seller: "brittle" }), options);
    expect(allThreads().toSorted()).toEqual(kept.toSorted());
  });

  test("and replaced when they have died meanwhile", async () => {
    await monteCarlo(troubled({ trouble: "exits when told", after: 0 }), options);
    const before = allThreads();
    const channel = new BroadcastChannel("exit");
    channel.postMessage("now");
    channel.close();
    const gone = () => before.filter((id) => !allThreads().includes(id)).length;
    await vi.waitUntil(() => gone() === options.workers, { timeout: 15_000 });
    expect(await monteCarlo(market(), options)).toMatchObject({ runs: 20, failed: 0 });
  });

  test("by two batches at once: each has its own", async () => {
    const two = () => Promise.all([monteCarlo(market(), options), monteCarlo(market(), options)]);
    const [one, other] = await two();
    expect(one.digest).toBe(other.digest);
    const kept = allThreads();
    await two();
    expect(allThreads()).toHaveLength(kept.length);
  });
});

describe("a worker in trouble stops the batch and is named", () => {
  test.each([
    {
      trouble: "its process ends",
      scenario: troubled({ trouble: "exits" }),
      message: /^worker [12]: died while it simulated runs \d+ to \d+: it ended with exit code 7$/,
    },
    {
      trouble: "its code throws where nobody listens",
      scenario: troubled({ trouble: "throws at large" }),
      message: /^worker [12]: died while it simulated runs \d+ to \d+: stray$/,
    },
    {
      trouble: "a row can't be sent",
      scenario: troubled({ trouble: "row with a function" }),
      message: /^worker [12]: a row holds something other than plain data/,
    },
    {
      trouble: "there is no such module",
      scenario: market({ module: "file:///nowhere/market.js" }),
      message:
        /^worker [12]: scenario "market" can't be made again from file:\/\/\/nowhere\/market.js: Cannot find/,
    },
    {
      trouble: "its module does not export it",
      scenario: market({ module: new URL("./scenarios/sellers.ts", import.meta.url).href }),
      message: /sellers.ts exports no function "market" \(it exports EagerSeller, /,
    },
    {
      trouble: "its options got lost",
      scenario: market({ generosity: 0.3, forgets: true }),
      message:
        /it comes out as another one \(run 0: log \w+, row .* in the batch, log \w+, row .* in the worker\)/,
    },
    {
      trouble: "an agent needs arguments",
      scenario: market().replace(new PricedSeller(0.3)),
      message: /it comes out as another one \(run 0: /,
    },
  ])("$trouble", async ({ scenario, message }) => {
    const before = threads();
    const error = await failure(monteCarlo(scenario as ReturnType<typeof market>, { runs: 60, workers: 2 }));
    expect(error).toBeInstanceOf(WorkerError);
    expect((error as WorkerError).message).toMatch(message);
    expect(threads()).toBe(before);
  });
});
