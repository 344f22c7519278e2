import type { Agendas, RowTest, Scenario, Identity } from "@summitry/core";
import { checkRunOptions, assertScenario, type FolderOptions, type MonteCarloOptions } from "./options.ts";
import { Batch } from "./results/batch.ts";
import { InMemory } from "./results/in-memory.ts";
import type { ChunkResult } from "./runs/chunk.ts";
import { type Collector, ChunkQueue } from "./runs/chunk-queue.ts";
import type { Shard } from "./runs/part.ts";
import { StoppingRule } from "./runs/stopping-rule.ts";
import { Stopped } from "./stopped.ts";
import type { StoredBatch } from "./store/stored-batch.ts";
import { runPlan } from "./workers/run-plan.ts";
import { planOf } from "./workers/plan.ts";

/**
 * Simulates many runs of a scenario. Row i is that of `simulateRow(scenario, { seed, run: i })`, whatever the
 * number of workers. A run that breaks off is among the batch's `failures`, and the others go on.
 *
 * Worker threads make the scenario from the module it names. A scenario that names none, or has an added
 * agent that names none, runs in this thread, and the batch's `notice` says so.
 *
 * With `out` the rows go to a folder as they come: Parquet files of 250 runs, and a manifest. Killed at any moment and
 * resumed, the folder ends byte for byte as if nothing had happened.
 *
 * @example const batch = await monteCarlo(alaska(), { runs: 10_000, seed: 42 });
 * @throws InputError for options out of range, or a folder that holds something else.
 * @throws WorkerError when a worker can't make the same scenario again, or dies.
 * @throws Stopped once `signal` is aborted, with what is done.
 * @throws FolderError, WriteError when a folder holds another batch or damaged parts, or can't be written.
 */
export async function monteCarlo<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: FolderOptions<R>,
): Promise<StoredBatch<R>>;
export async function monteCarlo<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: MonteCarloOptions<R>,
): Promise<Batch<R>>;
export async function monteCarlo<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: MonteCarloOptions<R> | FolderOptions<R>,
): Promise<Batch<R> | StoredBatch<R>> {
  assertScenario("scenario", scenario);
  checkRunOptions(options);
  const work = new Work(scenario, options);
  return "out" in options ? work.intoFolder(options) : work.inMemory();
}

/** One batch at work. */
class Work<R extends Identity> {
  readonly #scenario: Scenario<Agendas, R>;
  readonly #options: MonteCarloOptions<R>;
  readonly #seed: string;
  readonly #watch: StoppingRule<R> | null;
  readonly #outcomes: Readonly<Record<string, RowTest<R>>>;

  constructor(scenario: Scenario<Agendas, R>, options: MonteCarloOptions<R>) {
    const { seed = 0, until } = options;
    this.#scenario = scenario;
    this.#options = options;
    this.#seed = String(seed);
    this.#watch = until === undefined ? null : new StoppingRule(until);
    this.#outcomes = scenario.outcomes;
  }

  /** All rows in memory. */
  async inMemory(): Promise<Batch<R>> {
    const results = new InMemory<R>();
    const batch = (notice: string | null): Batch<R> => {
      const { rows, failures, runs } = results.upTo(this.#runs);
      const parts = { rows, failures, runs, notice, seed: this.#seed, outcomes: this.#outcomes };
      const { columns } = this.#scenario;
      return new Batch({ ...parts, columns, write: (folder) => this.#write(folder, parts) });
    };
    return this.#carryOut(results, {
      finished: batch,
      stopped: async (notice) => {
        const done = batch(notice);
        return [done, `${done.runs} of ${this.#options.runs} runs are done`];
      },
    });
  }

  /** Rows go to a folder, part by part. */
  async intoFolder(options: FolderOptions<R>): Promise<StoredBatch<R>> {
    const { out, resume = false } = options;
    const shard = options.shard ?? null;
    const { runs, until } = this.#options;
    const identity = { seed: this.#seed, runs, halfWidth: until?.halfWidth ?? null, shard };
    const { InFolder } = await import("./store/in-folder.ts");
    const folder = await InFolder.open(this.#scenario, identity, { out, resume });
    if (this.#watch !== null) await folder.show(this.#watch);
    return this.#carryOut(
      folder,
      {
        finished: (notice) => folder.finished(this.#runs, notice),
        stopped: async (notice) => {
          const done = folder.batch(notice);
          return [done, `${done.runs} runs are kept in ${out}, and resume goes on from there`];
        },
      },
      shard,
    );
  }

  async #carryOut<B>(
    collector: Collector<R>,
    ends: {
      finished(notice: string | null): B | Promise<B>;
      stopped(notice: string | null): Promise<readonly [batch: B, what: string]>;
    },
    shard: Shard | null = null,
  ): Promise<B> {
    const { runs, workers, worker, onProgress, signal } = this.#options;
    const queue = new ChunkQueue<R>({
      runs,
      shard,
      outcomes: this.#outcomes,
      collector,
      stopping: this.#watch,
      onProgress,
    });
    const plan = planOf(this.#scenario, workers, worker);
    const notice = plan.type === "here" ? plan.notice : null;
    try {
      await runPlan(plan, { scenario: this.#scenario, seed: this.#seed, queue, signal });
    } catch (cause) {
      if (signal === undefined || !signal.aborted || cause !== signal.reason) throw cause;
      throw new Stopped(...(await ends.stopped(notice)), cause);
    }
    return ends.finished(notice);
  }

  /** Runs that the batch has in the end. */
  get #runs(): number {
    return this.#watch?.stop ?? this.#options.runs;
  }

  async #write(out: string, { runs, ...result }: ChunkResult<R> & { readonly runs: number }): Promise<void> {
    const identity = { seed: this.#seed, runs, halfWidth: null, shard: null };
    const { InFolder } = await import("./store/in-folder.ts");
    const folder = await InFolder.open(this.#scenario, identity, { out, resume: false });
    await folder.putAll(result);
    await folder.finished(runs, null);
  }
}
