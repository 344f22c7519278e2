import type { Lead, NamedEstimate } from "@summitry/monte-carlo";
import { withCount, joined, percent, spelled } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";

/** Number of outcomes that are described after the likeliest. */
const TOLD = 3;

/**
 * Says in three sentences how likely each outcome is.
 *
 * @param lead How far the likeliest is ahead of the next within the same runs; `null` when that is not known.
 */
export function answerOf(
  outcomes: readonly NamedEstimate[],
  runs: number,
  words: FullVocabulary,
  lead: Lead | null,
): readonly string[] {
  const [first, ...others] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  if (first === undefined) return ["The scenario names no outcomes."];
  const meaning = words.outcome(first.name);
  const what = meaning === "" ? spelled(first.name) : `${spelled(first.name)} (${meaning})`;
  const widest = Math.max(...outcomes.map(({ low, high }) => (high - low) / 2));
  const rarest = others.length > TOLD ? others.at(-1) : undefined;
  const told = joined(others.slice(0, TOLD).map(said));
  return [
    `${isLikeliest(first, others, lead) ? "The likeliest outcome is" : "Most often comes"} ${what}: ${percent(first.estimate)} of ${withCount(runs, "run")} (${between(first)}).${untold(lead)}`,
    `Next come ${told}${rarest === undefined ? "" : `; the rarest is ${said(rarest)}`}.`,
    `Another seed would be off by up to ${(100 * widest).toFixed(1)} points; how far the model itself is off, no number of runs can say.`,
  ].filter((sentence) => !sentence.startsWith("Next come ."));
}

/** Whether the first can be told from the next: within the runs or, where these are not known, by intervals that lie apart. */
function isLikeliest(first: NamedEstimate, [second]: readonly NamedEstimate[], lead: Lead | null): boolean {
  return lead?.told ?? (second === undefined || first.low > second.high);
}

function untold(lead: Lead | null): string {
  if (lead === null || lead.told) return "";
  return ` Whether it is likelier than ${spelled(lead.second)}, these runs can't tell.`;
}

function said(outcome: NamedEstimate): string {
  return `${spelled(outcome.name)} with ${percent(outcome.estimate)} (${between(outcome)})`;
}

function between({ low, high }: NamedEstimate): string {
  return `${percent(low).replace(" %", "")} to ${percent(high)}`;
}
