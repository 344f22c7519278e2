import { InputError, type Agent, type RedLine, type WorldView } from "@summitry/core";
import { capitalized, shortNumber, spelled } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import type { Interest } from "./interests.ts";
import { stakesOf, type Stake, type WorthOfValue } from "./stakes.ts";
import { walkingAway } from "./walking-away.ts";

/** The most values worth the same that are named. */
const NAMED = 3;

/** Tells a person the red lines of the seat, with their reasons. */
export function briefLines({ redLines }: Agent, view: WorldView): readonly string[] {
  if (redLines.length === 0) return ["You hold no red lines."];
  return [
    "Your red lines, which nothing that you sign may cross:",
    ...redLines.map((line) => `  ${line.id}: ${line.because}${standing(line, view)}.`),
  ];
}

function standing(line: RedLine, view: WorldView): string {
  if (line.binds === undefined) return "";
  try {
    return line.binds(view) ? " (in force now)" : " (not in force now)";
  } catch (error) {
    if (error instanceof InputError) return " (in force at times)"; // it goes by what is hidden from the agent
    throw error;
  }
}

/** Tells a person what the seat wants at a table: issue by issue, and what walking away is worth. */
export function briefTable(interest: Interest, words: FullVocabulary): readonly string[] {
  const { isSum, issues } = stakesOf(interest);
  const unit = words.unit(interest.table);
  const what = `What you want in the talks on ${words.topic(interest.table)}${unit === null ? "" : `, in ${unit}`}`;
  const wants = issues.filter(({ weight }) => weight > 0);
  const nothing = issues.filter(({ weight }) => weight === 0).map(({ issue }) => spelled(issue));
  if (wants.length === 0 && interest.best !== null) {
    const worth = shortNumber(interest.preference.of(interest.best));
    return [
      `${what}: nothing; every text is worth ${worth} to you, and ${walkingAway(interest.reservation)}.`,
    ];
  }
  if (issues.length === 0) return [`${what} hangs on whole texts.`, walking(interest, words)];
  return [
    `${what}, ${isSum ? "issue by issue" : "when one issue at a time is changed in your best text"}:`,
    ...wants.map((stake) => tellStake(stake, words)),
    ...(nothing.length === 0 ? [] : [`  All the same to you: ${nothing.join(", ")}.`]),
    walking(interest, words),
  ];
}

function tellStake({ issue, weight, best, worst }: Stake, words: FullVocabulary): string {
  const share = `${Math.round(weight * 100)} %`;
  return `  ${spelled(issue)}, weight ${share}: best ${told(issue, best, words)}, worst ${told(issue, worst, words)}.`;
}

function told(issue: string, valued: readonly WorthOfValue[], words: FullVocabulary): string {
  const named = valued.slice(0, NAMED).map(({ value }) => words.value(issue, value));
  const more = valued.length > NAMED ? ` or ${valued.length - NAMED} more` : "";
  return `${named.join(" or ")}${more} (${shortNumber(valued[0]?.worth ?? 0)})`;
}

function walking({ reservation, preference, best }: Interest, words: FullVocabulary): string {
  const away = `  ${capitalized(walkingAway(reservation))} now.`;
  if (best === null) return `${away} No text is known that crosses none of your red lines.`;
  return `${away} Your best text is worth ${shortNumber(preference.of(best))}: ${words.terms(best)}.`;
}
