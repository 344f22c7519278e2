import type { Lead, NamedEstimate } from "@summitry/monte-carlo";
import { outcomeShares } from "@summitry/plots";
import { capitalized, percent, spelled } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import type { Section } from "../content/section.ts";
import { estimateColumns, share } from "./estimates.ts";

/** How likely each outcome is. */
export function outcomesSection(
  outcomes: readonly NamedEstimate[],
  words: FullVocabulary,
  { lead, asked }: { readonly lead: Lead | null; readonly asked: string | null },
): Section {
  const labels = Object.fromEntries(outcomes.map(({ name }) => [name, spelled(name)]));
  const finding = findingOf(outcomes, asked);
  const figure = outcomeShares(outcomes, { lead, labels, ...(finding === null ? {} : { finding }) });
  return {
    id: "outcomes",
    finding: figure.finding,
    says: [figure.subtitle, ...describeOutcomes(outcomes, words)],
    figure,
    numbers: {
      columns: [
        { id: "outcome", title: "Outcome" },
        { id: "counts", title: "What it counts" },
        ...estimateColumns("Share of runs", share),
      ],
      rows: outcomes
        .toSorted((one, other) => other.estimate - one.estimate)
        .map(({ name, estimate, low, high, runs }) => ({
          outcome: spelled(name),
          counts: words.outcome(name),
          estimate,
          low,
          high,
          runs,
        })),
    },
    command: null,
    place: "open",
  };
}

/** What is found of the outcome that is asked about; `null` where that is the likeliest, of which the figure speaks. */
function findingOf(outcomes: readonly NamedEstimate[], asked: string | null): string | null {
  const [likeliest] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  const about = outcomes.find(({ name }) => name === asked);
  if (about === undefined || likeliest === undefined || about === likeliest) return null;
  const interval = `${percent(about.low).replace(" %", "")} to ${percent(about.high)}`;
  return `${capitalized(spelled(about.name))} comes about in ${percent(about.estimate)} of runs (${interval}); most often comes ${spelled(likeliest.name)} (${percent(likeliest.estimate)})`;
}

/** What the outcomes are, in sentences. */
export function describeOutcomes(
  outcomes: readonly NamedEstimate[],
  words: FullVocabulary,
): readonly string[] {
  const known = outcomes.map(({ name }) => [spelled(name), words.outcome(name)] as const);
  const told = known.filter(([, meaning]) => meaning !== "").map(([name, meaning]) => `${name}: ${meaning}`);
  return [
    ...(told.length === 0 ? [] : [`${capitalized(told.join("; "))}.`]),
    `Several may come about in one run. ${capitalized(words.caveat)}.`,
  ];
}
