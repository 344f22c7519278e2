import type { Identity } from "@summitry/core";
import { readAnswer, type RowReading, type RowGroup, type RowSource } from "../rows/reading.ts";
import { OutcomeCounts } from "../runs/outcome-counts.ts";
import type { NamedEstimate } from "../statistics/estimate.ts";
import { diskFor } from "./disk.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { PartRows } from "./part-rows.ts";
import { rowColumns } from "./stored-column.ts";

/** Rows in a folder: a group a part, of which one is in memory at a time. */
export class FolderRows<R extends Identity> implements RowSource<R, "later"> {
  readonly #folder: string;
  readonly #manifest: Manifest;

  constructor(folder: string, manifest: Manifest) {
    this.#folder = folder;
    this.#manifest = manifest;
  }

  /** Those of the manifest. */
  get names(): readonly string[] {
    return rowColumns(this.#manifest.columns).map(({ name }) => name);
  }

  /** As the manifest counts them. */
  get outcomes(): readonly NamedEstimate[] {
    const counts = new OutcomeCounts();
    for (const { from, to, failed, outcomes } of this.#manifest.parts)
      counts.add(outcomes, to - from - failed);
    return counts.estimates;
  }

  /** Reads part after part, and no more of them than the answer takes. */
  async read<A>(begin: () => RowReading<R, A>): Promise<A> {
    const reading = begin();
    let step = reading.next();
    for (const part of this.#manifest.parts) {
      if (step.done === true) break;
      step = reading.next((await this.open(part)) as RowGroup<unknown> as RowGroup<R>); // the manifest says that they are its own
    }
    if (step.done !== true) step = reading.next(null);
    return readAnswer(step);
  }

  /**
   * Opens a part.
   *
   * @throws FolderError when it is missing, differs from the manifest, or is damaged.
   */
  open(part: StoredPart): Promise<PartRows> {
    return PartRows.open(diskFor(this.#folder), this.#folder, this.#manifest, part);
  }
}
