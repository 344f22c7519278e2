import type { NamedEstimate } from "@summitry/monte-carlo";
import { withCount, joined, percent, spelled } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";

/** Number of outcomes that are described after the likeliest. */
const TOLD = 3;

/** Says in three sentences how likely each outcome is. */
export function answerOf(
  outcomes: readonly NamedEstimate[],
  runs: number,
  words: FullVocabulary,
): readonly string[] {
  const [first, ...others] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  if (first === undefined) return ["The scenario names no outcomes."];
  const meaning = words.outcome(first.name);
  const what = meaning === "" ? spelled(first.name) : `${spelled(first.name)} (${meaning})`;
  const widest = Math.max(...outcomes.map(({ low, high }) => (high - low) / 2));
  const rarest = others.length > TOLD ? others.at(-1) : undefined;
  const told = joined(others.slice(0, TOLD).map(said));
  return [
    `The likeliest outcome is ${what}: ${percent(first.estimate)} of ${withCount(runs, "run")} (${between(first)}).`,
    `Next come ${told}${rarest === undefined ? "" : `; the rarest is ${said(rarest)}`}.`,
    `Another seed would be off by up to ${(100 * widest).toFixed(1)} points; how far the model itself is off, no number of runs can say.`,
  ].filter((sentence) => !sentence.startsWith("Next come ."));
}

function said(outcome: NamedEstimate): string {
  return `${spelled(outcome.name)} with ${percent(outcome.estimate)} (${between(outcome)})`;
}

function between({ low, high }: NamedEstimate): string {
  return `${percent(low).replace(" %", "")} to ${percent(high)}`;
}
