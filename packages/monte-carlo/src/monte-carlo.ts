import { aScenario } from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type RowTest, type Scenario } from "@summitry/core";
import { Stopped } from "./errors.ts";
import { checkRunOptions, type FolderOptions, type MonteCarloOptions } from "./options.ts";
import { Batch } from "./results/batch.ts";
import { InMemory } from "./results/in-memory.ts";
import type { ChunkResult } from "./runs/chunk.ts";
import { type Collector, ChunkQueue } from "./runs/chunk-queue.ts";
import type { Shard } from "./runs/part.ts";
import { type StoppingQuestion, questionOf, StoppingRule } from "./runs/stopping-rule.ts";
import type { StoredBatch } from "./store/stored-batch.ts";
import type { DescribedColumn } from "./results/typed-columns.ts";
import { rowColumns, storedColumns } from "./store/stored-column.ts";
import { emptyBoard } from "./workers/watchdog.ts";
import { simulateInProcess } from "./workers/simulate-in-process.ts";
import { simulateOnThreads } from "./workers/simulate-on-threads.ts";
import { guardedFingerprint, type Seeded } from "./workers/prepared.ts";
import { BatchInModule, isAskedByModule } from "./workers/loaded-module.ts";
import { type Plan, planOf } from "./workers/plan.ts";

/**
 * Simulates many runs of a scenario. Row i is that of `simulateRow(scenario, { seed, run: i })`, whatever the
 * number of workers. A run that breaks off is among the batch's `failures`, and the others go on.
 *
 * Worker threads make the scenario from the module it names, and this thread only hands out the work. A scenario that names
 * none, or has an added agent that names none, runs in this thread, and the batch's `notice` says so.
 *
 * With `out` the rows go to a folder as they come: Parquet files of 250 runs, and a manifest. Killed at any moment and
 * resumed, the folder ends byte for byte as if nothing had happened.
 *
 * @example
 * const batch = await monteCarlo(alaska(), { runs: 10_000, seed: 42 });
 * for (const row of batch) console.log(row.run, row.gainKm2);
 * @throws InputError for options out of range, or a folder that holds something else.
 * @throws WorkerError when a worker can't make the same scenario again, or dies.
 * @throws StateError when one of the runs that are simulated again comes out differently: something is kept between runs.
 * @throws OverdueError when a run takes longer than `secondsPerRun`.
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
  aScenario("scenario", scenario);
  checkRunOptions(options);
  checkDesignedRuns(scenario, options);
  if (isAskedByModule()) return new Promise(() => undefined); // the thread that loads the module has given it up
  const work = new Work(scenario, options);
  return "out" in options ? work.intoFolder(options) : work.inMemory();
}

/** One batch at work. */
class Work<R extends Identity> {
  readonly #scenario: Scenario<Agendas, R>;
  readonly #options: MonteCarloOptions<R>;
  readonly #seed: string;
  readonly #seeded: Seeded<R>;
  #plan: Plan;
  readonly #question: StoppingQuestion<R> | null;
  readonly #watch: StoppingRule<R> | null;
  readonly #outcomes: Readonly<Record<string, RowTest<R>>>;

  constructor(scenario: Scenario<Agendas, R>, options: MonteCarloOptions<R>) {
    const { seed = 0, until, secondsPerRun } = options;
    this.#scenario = scenario;
    this.#options = options;
    this.#seed = String(seed);
    this.#seeded = { scenario, seed: this.#seed };
    this.#plan = planOf(scenario, options);
    assertWatched(this.#plan, secondsPerRun);
    this.#question = until === undefined ? null : questionOf(until, scenario);
    this.#watch = this.#question === null ? null : new StoppingRule(this.#question, this.#columns);
    this.#outcomes = scenario.outcomes;
  }

  /** All rows in memory. */
  async inMemory(): Promise<Batch<R>> {
    const results = new InMemory<R>();
    const batch = (notice: string | null): Batch<R> => {
      const { rows, failures, runs } = results.upTo(this.#runs);
      const known = { seed: this.#seed, outcomes: this.#outcomes, scenario: this.#scenario };
      const parts = { rows, failures, runs, notice, ...known };
      return new Batch({ ...parts, columns: this.#columns, write: (folder) => this.#write(folder, parts) });
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
    const { out, resume = false, takeOver = false } = options;
    const shard = options.shard ?? null;
    const { runs } = this.#options;
    const question = this.#question;
    const { halfWidth, name } = question ?? { halfWidth: null, name: null };
    const identity = { seed: this.#seed, runs, halfWidth, question: name, shard };
    const { InFolder } = await import("./store/in-folder.ts");
    const fingerprint = await this.#stoppable(
      this.#planned((plan) => guardedFingerprint(plan, this.#seeded, this.#options.signal)),
      async () => {
        const there = await InFolder.look(this.#scenario, identity, out);
        return [there, keptIn(there, out)];
      },
    );
    const folder = await InFolder.open(
      this.#scenario,
      { ...identity, fingerprint },
      { out, resume, takeOver, question },
    );
    try {
      if (this.#watch !== null) await folder.show(this.#watch);
      return await this.#carryOut(
        folder,
        {
          finished: (notice) => folder.finished(this.#runs, notice),
          stopped: async (notice) => {
            const done = folder.batch(notice);
            return [done, keptIn(done, out)];
          },
        },
        shard,
      );
    } finally {
      await folder.close();
    }
  }

  async #carryOut<B>(
    collector: Collector<R>,
    ends: {
      finished(notice: string | null): B | Promise<B>;
      stopped(notice: string | null): Promise<readonly [batch: B, what: string]>;
    },
    shard: Shard | null = null,
  ): Promise<B> {
    const { runs, onProgress, signal } = this.#options;
    const queue = new ChunkQueue<R>({
      runs,
      shard,
      outcomes: this.#outcomes,
      collector,
      stopping: this.#watch,
      onProgress,
    });
    const job = { ...this.#seeded, queue, signal };
    const all = this.#planned((plan) =>
      plan.type === "here" ? simulateInProcess(job) : simulateOnThreads(job, plan),
    );
    await this.#stoppable(all, () => ends.stopped(this.#notice));
    return ends.finished(this.#notice);
  }

  /** Does a part of the work as planned, or in this thread once no other one can load the modules of the scenario. */
  async #planned<T>(part: (plan: Plan) => Promise<T>): Promise<T> {
    try {
      return await part(this.#plan);
    } catch (problem) {
      if (!(problem instanceof BatchInModule)) throw problem;
      this.#plan = { type: "here", notice: `ran in this thread: ${problem.message}` };
      assertWatched(this.#plan, this.#options.secondsPerRun);
      return part(this.#plan);
    }
  }

  get #notice(): string | null {
    return this.#plan.type === "here" ? this.#plan.notice : null;
  }

  /** Waits for a part of the work. If the signal ends it, `Stopped` tells what is done. */
  async #stoppable<T, B>(
    part: Promise<T>,
    done: () => Promise<readonly [batch: B, what: string]>,
  ): Promise<T> {
    const { signal } = this.#options;
    try {
      return await part;
    } catch (cause) {
      if (signal === undefined || !signal.aborted || cause !== signal.reason) throw cause;
      throw new Stopped(...(await done()), cause);
    }
  }

  get #columns(): readonly DescribedColumn[] {
    return rowColumns(storedColumns(this.#scenario));
  }

  /** Runs that the batch has in the end. */
  get #runs(): number {
    return this.#watch?.stop ?? this.#options.runs;
  }

  async #write(out: string, { runs, ...result }: ChunkResult<R> & { readonly runs: number }): Promise<void> {
    const fingerprint = await this.#planned((plan) => guardedFingerprint(plan, this.#seeded, undefined));
    const identity = { seed: this.#seed, runs, halfWidth: null, question: null, shard: null, fingerprint };
    const { InFolder } = await import("./store/in-folder.ts");
    const folder = await InFolder.open(this.#scenario, identity, {
      out,
      resume: false,
      takeOver: false,
      question: null,
    });
    try {
      await folder.putAll(result);
      await folder.finished(runs, null);
    } finally {
      await folder.close();
    }
  }
}

/** What a folder keeps of a batch that was stopped, in words. */
function keptIn({ runs }: { readonly runs: number }, out: string): string {
  return `${runs} runs are kept in ${out}, and resume goes on from there`;
}

/** Checks that a design, if there is one, has all the runs. */
function checkDesignedRuns<R extends Identity>(
  { definition: { design } }: Scenario<Agendas, R>,
  { runs }: MonteCarloOptions<R>,
): void {
  if (design === undefined || runs <= design.runs) return;
  const allowed = `at most ${design.runs}, the runs of the design "${design.recipe.type}"`;
  throw new InputError({ field: "runs", value: runs, allowed });
}

/** Checks that runs can be watched: no thread can watch itself. */
function assertWatched(plan: Plan, secondsPerRun: number | undefined): void {
  if (secondsPerRun === undefined) return;
  const allowed =
    plan.type === "here"
      ? `nothing without worker threads: the batch ${plan.notice ?? "runs in this thread, with workers: 0"}`
      : "nothing where threads can't share memory: the page is not cross-origin isolated";
  if (plan.type === "here" || emptyBoard() === null) {
    throw new InputError({ field: "secondsPerRun", value: secondsPerRun, allowed });
  }
}
