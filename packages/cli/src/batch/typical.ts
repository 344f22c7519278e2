import type { Identity, RowTest } from "@summitry/core";
import { joined, grouped, spelled, withCount } from "@summitry/story/english";

/** A run that stands for many of a batch. */
export interface Typical {
  /** Number of the run. */
  readonly run: number;
  /** Names of the outcomes that came about in it. */
  readonly outcomes: readonly string[];
  /** How many runs of the batch had exactly these outcomes. */
  readonly alike: number;
  /** How many runs there are. */
  readonly runs: number;
}

/**
 * The first of the runs that came out in the way that most did: by which of the scenario's outcomes came about, and which
 * did not. Of two ways that are equally common, the one that was there first. `null` when there is no run.
 */
export async function typicalRun<R extends Identity>(
  rows: Iterable<R> | AsyncIterable<R>,
  outcomes: Readonly<Record<string, RowTest<R>>>,
): Promise<Typical | null> {
  const ways = new Map<string, Omit<Typical, "runs">>();
  let runs = 0;
  for await (const row of rows) {
    runs += 1;
    const came = Object.entries(outcomes).flatMap(([name, test]) => (test(row) ? [name] : []));
    const way = JSON.stringify(came);
    const known = ways.get(way) ?? { run: row.run, outcomes: came, alike: 0 };
    ways.set(way, { ...known, alike: known.alike + 1 });
  }
  const [first, ...others] = ways.values();
  if (first === undefined) return null;
  return { ...others.reduce((most, way) => (way.alike > most.alike ? way : most), first), runs };
}

/** Says what a run stands for. */
export function describeTypical({ run, outcomes, alike, runs }: Typical): string {
  if (runs === 1) return `Run ${run} is the only one there is.`;
  const came =
    outcomes.length === 0
      ? "none of the outcomes"
      : `${joined(outcomes.map(spelled))}, and none of the other outcomes`;
  const way = `${grouped(alike)} of ${withCount(runs, "run")} came out the same way (${came})`;
  return `${way}, and no other way was more common. This is run ${run}, the first of them.`;
}
