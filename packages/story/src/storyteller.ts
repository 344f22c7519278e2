import type { SimulationEvent } from "@summitry/core";
import type { FullVocabulary } from "./words/full-vocabulary.ts";
import { assertTold } from "./given.ts";
import { Calendar } from "./words/calendar.ts";
import { groupEvents } from "./events/group-events.ts";
import { item, type Paragraph } from "./describe/paragraph.ts";
import { describeWorld } from "./describe/describe-world.ts";
import type { AnyDefinition, StoryDay } from "./story.ts";
import { openingOf } from "./describe/opening.ts";
import { describe } from "./describe/describe.ts";
import type { StoryContext } from "./describe/story-context.ts";
import { LatestTerms } from "./events/latest-terms.ts";

/** Tells a run while it is in progress. */
export class Storyteller {
  readonly #words: FullVocabulary;
  readonly #calendar: Calendar;
  readonly #tables: StoryContext["tables"];
  readonly #log: SimulationEvent[] = [];
  readonly #openings = new LatestTerms();
  readonly #signatures = new LatestTerms();
  #told = 0;
  #lastScene = -1;
  #opened = false;

  /** @throws InputError for what is no definition or words. */
  constructor(definition: AnyDefinition, words: FullVocabulary) {
    assertTold(definition, [], words, {});
    const { start, tables = {} } = definition;
    this.#words = words;
    this.#tables = tables;
    this.#calendar = new Calendar(start);
  }

  /** Adds an event. */
  add(event: SimulationEvent): void {
    this.#log.push(event);
  }

  /** The days on which something happened since the last call. */
  news(): readonly StoryDay[] {
    const { groups, signed, textEnds } = groupEvents(this.#log);
    const fresh = groups.slice(this.#told);
    this.#told = groups.length;
    const opening = this.#opened ? [] : openingOf(this.#log, this.#words, this.#calendar);
    this.#opened ||= this.#log.length > 0;
    const days = new Map<number, readonly Paragraph[]>(this.#scenes());
    if (opening.length > 0) days.set(0, [...opening, ...(days.get(0) ?? [])]);
    const teller = {
      vocabulary: this.#words,
      calendar: this.#calendar,
      tables: this.#tables,
      signed,
      textEnds,
      worthOf: () => null,
      openings: this.#openings,
      signatures: this.#signatures,
      verbose: false,
    };
    for (const happening of fresh) {
      const { day } = happening;
      days.set(day, [...(days.get(day) ?? []), ...describe(teller, happening)]);
    }
    return [...days].sort(([one], [other]) => one - other).map(([day, paragraphs]) => ({ day, paragraphs }));
  }

  #scenes(): readonly (readonly [number, readonly Paragraph[]])[] {
    const fresh = [...describeWorld(this.#log, this.#words, this.#calendar, () => false)].filter(
      ([day]) => day > this.#lastScene,
    );
    this.#lastScene = fresh.at(-1)?.[0] ?? this.#lastScene;
    return fresh.map(([day, says]) => [day, [item(says, "scene")]]);
  }
}
