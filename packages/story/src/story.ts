import type { SimulationEvent } from "@summitry/core";
import type { FullVocabulary } from "./words/full-vocabulary.ts";
import { assertTold } from "./given.ts";
import { Calendar } from "./words/calendar.ts";
import { condense } from "./events/condense.ts";
import { groupEvents } from "./events/group-events.ts";
import { item, type Paragraph } from "./describe/paragraph.ts";
import { condenseMoves } from "./events/condense-moves.ts";
import { describeWorld } from "./describe/describe-world.ts";
import { describe } from "./describe/describe.ts";
import type { StoryContext } from "./describe/story-context.ts";
import type { WorthOf } from "./watched-run.ts";
import { LatestTerms } from "./events/latest-terms.ts";
import { openingOf } from "./describe/opening.ts";
import { openEnds } from "./describe/open-ends.ts";

/** A day on which something happened. */
export interface StoryDay {
  readonly day: number;
  readonly paragraphs: readonly Paragraph[];
}

/** The parts of any scenario's definition that a story reads: its start, and who would sign at its tables. */
export interface AnyDefinition {
  readonly start: string;
  readonly tables?: StoryContext["tables"];
}

/** How detailed a story is. */
export interface Detail {
  /** Whether to tell every meeting, first and last offer, and move. False, the default, sums up repetitions. */
  readonly verbose?: boolean | undefined;
  /** What offers were worth to those who were asked about them; when left out, the story doesn't tell how near a meeting came. */
  readonly worthOf?: WorthOf | undefined;
}

/**
 * Tells a run from its log, day by day. The story contains only what the log says, and what offers were worth.
 *
 * @throws InputError for what is no definition, log, words or detail.
 */
export function story(
  definition: AnyDefinition,
  log: readonly SimulationEvent[],
  words: FullVocabulary,
  detail: Detail = {},
): readonly StoryDay[] {
  assertTold(definition, log, words, detail);
  const { verbose = false, worthOf = () => null } = detail;
  const { groups, signed, textEnds, called, pending } = groupEvents(log);
  const teller: StoryContext = {
    vocabulary: words,
    calendar: new Calendar(definition.start),
    tables: definition.tables ?? {},
    signed,
    textEnds,
    worthOf,
    openings: new LatestTerms(),
    signatures: new LatestTerms(),
    verbose,
  };
  const days = new Map<number, Paragraph[]>();
  const add = (day: number, paragraphs: readonly Paragraph[]): void => {
    days.set(day, [...(days.get(day) ?? []), ...paragraphs]);
  };
  const worthTelling = verbose ? groups : condenseMoves(condense(groups));
  for (const happening of worthTelling) add(happening.day, describe(teller, happening));
  const opening = openingOf(log, words, teller.calendar);
  const end = log.find((event) => event.type === "end");
  if (end !== undefined) add(end.day, openEnds(teller, end, called, pending));
  for (const [day, says] of describeWorld(log, words, teller.calendar, (day) => days.has(day))) {
    days.set(day, [item(says, "scene"), ...(days.get(day) ?? [])]);
  }
  if (opening.length > 0) days.set(0, [...opening, ...(days.get(0) ?? [])]);
  return [...days].sort(([one], [other]) => one - other).map(([day, paragraphs]) => ({ day, paragraphs }));
}
