import type { Agendas, Contrast, Identity, Scenario, VariantOptions } from "@summitry/core";
import { monteCarlo } from "../monte-carlo.ts";
import type { MonteCarloOptions } from "../options.ts";
import type { Batch } from "../results/batch.ts";
import { Comparison } from "../results/comparison.ts";
import type { FailedRun } from "../runs/chunk.ts";
import { distinct, type NamedVariant, variant } from "./variant.ts";

/** Variants of a scenario on the same seeds. Each is simulated once, when a contrast first needs it. */
export class Variants<R extends Identity, O extends VariantOptions> {
  /** Runs that failed so far. */
  readonly failures: FailedRun[] = [];
  /** Why a batch ran in this thread although workers were possible; otherwise `null`. */
  notice: string | null = null;
  readonly #scenarios: ReadonlyMap<string, Scenario<Agendas, R>>;
  readonly #batches = new Map<string, Batch<R>>();
  readonly #options: MonteCarloOptions;
  #runsDone = 0;

  /**
   * Makes the scenarios, without simulating anything yet.
   *
   * @param options Progress counts the runs of all variants.
   * @throws Whatever `make` throws for options that it does not take.
   */
  constructor(
    variants: readonly NamedVariant<O>[],
    make: (options: O) => Scenario<Agendas, R>,
    options: MonteCarloOptions,
  ) {
    this.#scenarios = new Map(variants.map(({ name, options }) => [name, make(options)]));
    this.#options = options;
  }

  /** Number of variants. */
  get count(): number {
    return this.#scenarios.size;
  }

  /** The rows of the two variants of a contrast, in pairs. */
  async compare({ base, changed }: Contrast<O>): Promise<Comparison<R>> {
    const [a, b] = [await this.#batch(variant(base)), await this.#batch(variant(changed))];
    return new Comparison({ batch: a, outcomes: {} }, [{ batch: b, outcomes: {} }]);
  }

  /** The columns that nobody decided about: drawn parameters, and how the world stood. */
  givenColumns(contrast: Contrast<O>): readonly string[] {
    return distinct([contrast]).flatMap((each) => {
      const { columns, definition } = this.#scenario(each);
      const stood = Object.entries(columns).flatMap(([name, { decided }]) => (decided ? [] : [name]));
      return [...(definition.parameters ?? []).map(({ id }) => id), ...stood];
    });
  }

  /** Discards all rows except those that these contrasts need. */
  keep(contrasts: readonly Contrast<O>[]): void {
    const needed = new Set(distinct(contrasts).map(({ name }) => name));
    for (const name of this.#batches.keys()) if (!needed.has(name)) this.#batches.delete(name);
  }

  async #batch(wanted: NamedVariant<O>): Promise<Batch<R>> {
    const batch = this.#batches.get(wanted.name) ?? (await this.#simulate(wanted));
    this.#batches.set(wanted.name, batch);
    return batch;
  }

  async #simulate(wanted: NamedVariant<O>): Promise<Batch<R>> {
    const { onProgress, ...options } = this.#options;
    const [before, failedBefore, runs] = [this.#runsDone, this.failures.length, this.count * options.runs];
    const batch = await monteCarlo(this.#scenario(wanted), {
      ...options,
      onProgress: (progress) => {
        const [done, failed] = [before + progress.done, failedBefore + progress.failed];
        onProgress?.({ ...progress, done, runs, failed, secondsLeft: (runs - done) / progress.perSecond });
      },
    });
    this.#runsDone += batch.runs;
    this.failures.push(...batch.failures);
    this.notice ??= batch.notice;
    return batch;
  }

  #scenario({ name }: NamedVariant<O>): Scenario<Agendas, R> {
    const scenario = this.#scenarios.get(name);
    if (scenario === undefined) throw new Error(`variant ${name} is none of those announced`);
    return scenario;
  }
}
