import type { Lead, NamedEstimate } from "@summitry/monte-carlo";
import { capitalized, grouped, joined, percent, spelled, withCount } from "@summitry/story/english";
import type { Calendar, FullVocabulary } from "@summitry/story";
import type { OutcomeDays } from "./outcome-days.ts";

/** Number of outcomes that are described after the first. */
const TOLD = 3;

/** The outcome that the answer begins with, where more is known of it than its share. */
export interface AnswerFacts {
  /** The one that is asked about; `null` for the likeliest. */
  readonly asked: string | null;
  /** How far the likeliest is ahead of the next within the same runs; `null` when that is not known. */
  readonly lead: Lead | null;
  /** When it came about; `null` when that is not known. */
  readonly days: OutcomeDays | null;
}

/** The outcome that an answer begins with; `undefined` where there is none. */
export function askedOutcome(
  outcomes: readonly NamedEstimate[],
  asked: string | null,
): NamedEstimate | undefined {
  const [likeliest] = outcomes.toSorted((one, other) => other.estimate - one.estimate);
  return outcomes.find(({ name }) => name === asked) ?? likeliest;
}

/** Says in a few sentences how likely the outcome is that is asked about, or else the likeliest, then each of the others. */
export function answerOf(
  outcomes: readonly NamedEstimate[],
  runs: number,
  { words, calendar }: { readonly words: FullVocabulary; readonly calendar: Calendar | null },
  { asked, lead, days }: AnswerFacts,
): readonly string[] {
  const first = askedOutcome(outcomes, asked);
  if (first === undefined) return ["The scenario names no outcomes."];
  const others = outcomes
    .filter((each) => each !== first)
    .toSorted((one, other) => other.estimate - one.estimate);
  const widest = Math.max(...outcomes.map(({ high, low }) => (high - low) / 2));
  const rarest = others.length > TOLD ? others.at(-1) : undefined;
  const told = joined(others.slice(0, TOLD).map(said));
  const shown = calendar === null || days === null ? [] : [onDays(days, calendar)];
  return [
    asked === null ? likeliest(first, others, { runs, words, lead }) : askedAbout(first, runs, words),
    ...shown,
    ...(told === ""
      ? []
      : [
          `${asked === null ? "Next come" : "Of the others, most often come"} ${told}${rarest === undefined ? "" : `; the rarest is ${said(rarest)}`}.`,
        ]),
    `Another seed would be off by up to ${(100 * widest).toFixed(1)} points; how far the model itself is off, no number of runs can say.`,
  ];
}

function likeliest(
  first: NamedEstimate,
  others: readonly NamedEstimate[],
  { runs, words, lead }: { runs: number; words: FullVocabulary; lead: Lead | null },
): string {
  const how = isLikeliest(first, others, lead) ? "The likeliest outcome is" : "Most often comes";
  return `${how} ${meant(first.name, words)}: ${countOf(first, runs)}.${untold(lead)}`;
}

function askedAbout(first: NamedEstimate, runs: number, words: FullVocabulary): string {
  return `${capitalized(meant(first.name, words))} came about in ${countOf(first, runs)}.`;
}

/** "147 of 300 runs, 49.0 % (43.4 to 54.6 %)" */
function countOf(outcome: NamedEstimate, runs: number): string {
  const count = Math.round(outcome.estimate * runs);
  return `${grouped(count)} of ${withCount(runs, "run")}, ${percent(outcome.estimate)} (${between(outcome)})`;
}

function meant(name: string, words: FullVocabulary): string {
  const meaning = words.outcome(name);
  return meaning === "" ? spelled(name) : `${spelled(name)} (${meaning})`;
}

function onDays({ half, most }: OutcomeDays, calendar: Calendar): string {
  if (half === most) return `Where it came about, that was by ${calendar.date(most)} in nine runs of ten.`;
  return `Where it came about, that was by ${calendar.date(half)} in half of the runs, and by ${calendar.date(most)} in nine of ten.`;
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
