import { spelled, withCount } from "@summitry/story/english";
import type { Section } from "../content/section.ts";
import type { ToldRuns } from "../content/told.ts";

/** The first run with each outcome that came about, the likeliest outcome first: where whoever asks about it can look. */
export async function firstRunsSection(
  { batch, scenario, words }: ToldRuns,
  tells: (run: number) => string | null,
): Promise<Section | null> {
  const open = new Map(Object.entries(scenario.outcomes));
  const first = new Map<string, number>();
  for await (const row of batch) {
    for (const [name, test] of open) {
      if (!test(row)) continue;
      open.delete(name);
      first.set(name, row.run);
    }
    if (open.size === 0) break;
  }
  const rows = batch
    .outcomes()
    .toSorted((one, other) => other.estimate - one.estimate)
    .flatMap(({ name }) => {
      const run = first.get(name);
      return run === undefined ? [] : [{ outcome: spelled(name), counts: words.outcome(name), run }];
    });
  const [shown] = rows;
  if (shown === undefined) return null;
  const finding = `${withCount(rows.length, "outcome")} came about; run ${shown.run} is the first with the outcome ${shown.outcome}`;
  return {
    id: "first-runs",
    finding,
    says: [
      "The first run in which each outcome came about. It is an example, and no more typical than another.",
    ],
    figure: null,
    numbers: {
      columns: [
        { id: "outcome", title: "Outcome" },
        { id: "counts", title: "What it counts" },
        { id: "run", title: "First run" },
      ],
      rows,
    },
    command: tells(shown.run),
    place: "folded",
  };
}
