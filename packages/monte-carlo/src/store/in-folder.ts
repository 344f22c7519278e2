import type { Agendas, Identity, Scenario } from "@summitry/core";
import type { Chunk, ChunkResult } from "../runs/chunk.ts";
import type { Collector, KeptPart } from "../runs/chunk-queue.ts";
import { type Part, PART_RUNS, partsOf } from "../runs/part.ts";
import { countOutcomes } from "../runs/outcome-counts.ts";
import { answersTo, type StoppingQuestion, type StoppingRule } from "../runs/stopping-rule.ts";
import { BatchFolder } from "./batch-folder.ts";
import { type Disk, diskFor } from "./disk.ts";
import { fitting } from "./fitting.ts";
import { FolderError } from "./folder-error.ts";
import { type BatchIdentity, headerOf } from "./header.ts";
import { requestHere } from "./lock.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { PartRows } from "./part-rows.ts";
import { StoredBatch } from "./stored-batch.ts";

/** Where to write a batch, and how. */
export interface OutOptions<R> {
  readonly out: string;
  readonly resume: boolean;
  readonly takeOver: boolean;
  /** What the batch stops for, if it stops early. */
  readonly question: StoppingQuestion<R> | null;
}

/** Stores rows in a folder. Rows stay in memory only until the part they belong to is complete. */
export class InFolder<R extends Identity> implements Collector<R> {
  /** Parts that were stored earlier. */
  readonly kept: readonly KeptPart[];
  readonly #folder: BatchFolder;
  readonly #parts: ReadonlyMap<number, Part>;
  readonly #scenario: Scenario<Agendas, R>;
  readonly #question: StoppingQuestion<R> | null;
  readonly #gathered = new Map<number, { chunk: Chunk; result: ChunkResult<R> }[]>();

  private constructor(
    folder: BatchFolder,
    parts: readonly Part[],
    { scenario, question }: { scenario: Scenario<Agendas, R>; question: StoppingQuestion<R> | null },
  ) {
    this.kept = folder.manifest.parts;
    this.#folder = folder;
    this.#parts = new Map(parts.map((part) => [part.index, part]));
    this.#scenario = scenario;
    this.#question = question;
  }

  /**
   * Opens a folder for a batch of a scenario.
   *
   * @throws FolderError when the runs that are there answered another question; otherwise what `BatchFolder.open` throws.
   */
  static async open<R extends Identity>(
    scenario: Scenario<Agendas, R>,
    identity: BatchIdentity,
    { out, resume, takeOver, question }: OutOptions<R>,
  ): Promise<InFolder<R>> {
    const heading = await headerOf(scenario, identity);
    const disk = diskFor(out);
    if (resume && question !== null)
      await assertAnswered(disk, out, await BatchFolder.look(disk, out, heading), question);
    const folder = await BatchFolder.open(disk, out, heading, { resume, request: requestHere(takeOver) });
    const parts = partsOf(identity.runs, identity.shard);
    return new InFolder<R>(folder, parts, { scenario, question });
  }

  /**
   * The batch as a folder holds it, for one that was stopped before the folder could be opened. Nothing is changed in it.
   *
   * @throws What `BatchFolder.look` throws.
   */
  static async look<R extends Identity>(
    scenario: Scenario<Agendas, R>,
    identity: Omit<BatchIdentity, "fingerprint">,
    out: string,
  ): Promise<StoredBatch<R>> {
    const heading = await headerOf(scenario, { ...identity, fingerprint: {} });
    return new StoredBatch(out, await BatchFolder.look(diskFor(out), out, heading), scenario);
  }

  /** A result as the folder can store it. */
  fitting(result: ChunkResult<R>): ChunkResult<R> {
    return fitting(this.#folder.manifest.columns, result);
  }

  /** Takes the result of a chunk, and writes its part once that is complete. */
  async put(chunk: Chunk, result: ChunkResult<R>): Promise<void> {
    const index = Math.floor(chunk.from / PART_RUNS);
    const part = this.#parts.get(index);
    if (part === undefined) return;
    const gathered = [...(this.#gathered.get(index) ?? []), { chunk, result }];
    this.#gathered.set(index, gathered);
    const runs = gathered.reduce((sum, { chunk: { from, to } }) => sum + to - from, 0);
    if (runs < part.to - part.from) return;
    this.#gathered.delete(index);
    const inOrder = gathered.toSorted((one, other) => one.chunk.from - other.chunk.from);
    const rows = inOrder.flatMap((each) => each.result.rows);
    const failures = inOrder.flatMap((each) => each.result.failures);
    await this.#folder.add(part, { rows, failures }, (stored) => this.#factsOf(stored as readonly R[]));
  }

  /** Stores a whole batch that is in memory. */
  async putAll({ rows, failures }: ChunkResult<R>): Promise<void> {
    for (const { from, to } of this.#parts.values()) {
      const inside = ({ run }: Identity | { readonly run: number }): boolean => from <= run && run < to;
      const result = this.fitting({ rows: rows.filter(inside), failures: failures.filter(inside) });
      await this.put({ from, to }, result);
    }
  }

  /** Passes the rows that were stored earlier to a stopping rule. */
  async show(watch: StoppingRule<R>): Promise<void> {
    const { manifest, path } = this.#folder;
    const disk = diskFor(path);
    for (const part of manifest.parts) watch.put(part, await rowsOf<R>(disk, path, manifest, part));
  }

  #factsOf(rows: readonly R[]): Pick<StoredPart, "outcomes" | "answers"> {
    const outcomes = countOutcomes(this.#scenario.outcomes, rows);
    return { outcomes, answers: this.#question === null ? null : answersTo(this.#question, rows) };
  }

  /** The batch as far as it has been stored. */
  batch(notice: string | null): StoredBatch<R> {
    return new StoredBatch(this.#folder.path, this.#folder.manifest, this.#scenario, notice);
  }

  /** Lets others write to the folder. */
  async close(): Promise<void> {
    await this.#folder.close();
  }

  /** Completes the batch after a number of runs and returns it. */
  async finished(runs: number, notice: string | null): Promise<StoredBatch<R>> {
    await this.#folder.complete(runs);
    return this.batch(notice);
  }
}

/** Checks that the parts of a folder answered a question. */
async function assertAnswered<R extends Identity>(
  disk: Disk,
  path: string,
  manifest: Manifest,
  question: StoppingQuestion<R>,
): Promise<void> {
  for (const part of manifest.parts) {
    if (part.answers === answersTo(question, await rowsOf<R>(disk, path, manifest, part))) continue;
    const problem = "holds a batch that stops early for another question: its runs gave other answers";
    throw new FolderError(`${path}/${part.file}`, problem);
  }
}

async function rowsOf<R>(
  disk: Disk,
  path: string,
  manifest: Manifest,
  part: StoredPart,
): Promise<readonly R[]> {
  const rows = (await PartRows.open(disk, path, manifest, part)).rows;
  return rows as readonly unknown[] as readonly R[]; // the manifest says that it is this scenario's
}
