import type { Agendas, Identity, Scenario } from "@summitry/core";
import { Batch } from "../results/batch.ts";
import { BatchRows } from "../results/batch-rows.ts";
import type { FailedRun } from "../runs/chunk.ts";
import { FolderRows } from "./folder-rows.ts";
import type { Manifest } from "./manifest.ts";
import type { StoredRow } from "./part-rows.ts";
import { rowColumns } from "./stored-column.ts";

/**
 * A batch that stands in a folder. It is asked the same questions as `Batch`, and reads part after part to answer them, so
 * it needs no more memory for a million runs than for a thousand; `load` gives the batch itself.
 */
export class StoredBatch<R extends Identity = Identity>
  extends BatchRows<R, "later">
  implements AsyncIterable<R>
{
  /** Path of the folder. */
  readonly folder: string;
  /** Whether all runs that were asked for are there; if not, `resume` adds the others. */
  readonly complete: boolean;
  /** What the folder says of itself: scenario, options, versions, columns and parts. */
  readonly manifest: Manifest;
  readonly #source: FolderRows<R>;
  readonly #scenario: Scenario<Agendas, R> | null;

  /** @internal */
  constructor(
    folder: string,
    manifest: Manifest,
    scenario: Scenario<Agendas, R> | null = null,
    notice: string | null = null,
  ) {
    const { seed, complete, parts } = manifest;
    const runs = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    const failed = parts.reduce((sum, part) => sum + part.failed, 0);
    const source = new FolderRows<R>(folder, manifest);
    const outcomes = scenario?.outcomes ?? {};
    super(source, { seed, runs, failed, notice, outcomes, scenario });
    this.folder = folder;
    this.complete = complete;
    this.manifest = manifest;
    this.#source = source;
    this.#scenario = scenario;
  }

  /** The rows, in run order. */
  async *[Symbol.asyncIterator](): AsyncIterator<R> {
    for (const part of this.manifest.parts) yield* typed<R>((await this.#source.open(part)).wholeRows());
  }

  /** The runs that broke off, with the reason, in run order. */
  async failures(): Promise<readonly FailedRun[]> {
    const found: FailedRun[] = [];
    for (const part of this.manifest.parts) {
      if (part.failed > 0) found.push(...(await this.#source.open(part)).failures());
    }
    return found;
  }

  /** The batch itself, all rows in memory. */
  async load(): Promise<Batch<R>> {
    const rows: R[] = [];
    for await (const row of this) rows.push(row);
    const { seed, runs, notice } = this;
    const columns = rowColumns(this.manifest.columns);
    const failures = await this.failures();
    const scenario = this.#scenario;
    const outcomes = scenario?.outcomes ?? {};
    return new Batch({ seed, runs, rows, failures, notice, columns, outcomes, scenario });
  }
}

/** Rows with the type that the scenario gives them: the manifest says that they are its own. */
function typed<R>(rows: readonly StoredRow[]): readonly R[] {
  return rows as readonly unknown[] as readonly R[];
}
