import type { Scenario } from "@summitry/core";
import type { StoredBatch } from "@summitry/monte-carlo";
import { spelled } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { escaped } from "./escaped.ts";

/** The first run with an outcome: where whoever asks about it can look. */
export interface FirstRun {
  readonly outcome: string;
  /** What the outcome counts, in words; empty when nothing is known about it. */
  readonly says: string;
  readonly run: number;
}

const HEAD = { id: "Outcome", because: "What it counts", run: "First run" } as const;

/** The first run of each outcome that came about, the likeliest outcome first. */
export async function firstRuns(
  batch: StoredBatch,
  { outcomes }: Scenario,
  words: FullVocabulary,
): Promise<readonly FirstRun[]> {
  const open = new Map(Object.entries(outcomes));
  const first = new Map<string, number>();
  for await (const row of batch) {
    for (const [name, test] of open) {
      if (!test(row)) continue;
      open.delete(name);
      first.set(name, row.run);
    }
    if (open.size === 0) break;
  }
  return batch
    .outcomes()
    .toSorted((one, other) => other.estimate - one.estimate)
    .flatMap(({ name }) => {
      const run = first.get(name);
      return run === undefined ? [] : [{ outcome: spelled(name), says: words.outcome(name), run }];
    });
}

/**
 * These runs as a table, whose rows are cards where it is narrow.
 *
 * @param tells The command that tells the story of the first of them; `null` where no command line makes the scenario.
 */
export function firstRunsTable(runs: readonly FirstRun[], tells: string | null): string {
  const head = Object.values(HEAD).map((title) => `<th scope="col">${title}</th>`);
  const body = runs.map(
    ({ outcome, says, run }) =>
      `<tr><td class="id">${escaped(outcome)}</td><td data-label="${HEAD.because}">${escaped(says)}</td>` +
      `<td data-label="${HEAD.run}">${run}</td></tr>`,
  );
  const story = tells === null ? "" : ` The story of a run: <code>${escaped(tells)}</code>`;
  return `<p>The first run in which each outcome came about. It is an example, and no more typical than another.${story}</p>
<table class="inside"><thead><tr>${head.join("")}</tr></thead><tbody>
${body.join("\n")}
</tbody></table>`;
}
