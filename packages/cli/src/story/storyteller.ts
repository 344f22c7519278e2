import type { SimulationEvent } from "@summitry/core";
import type { FullVocabulary } from "../vocabulary/words.ts";
import { Calendar } from "./calendar.ts";
import { groupEvents } from "./group-events.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { describeWorld } from "./describe-world.ts";
import type { AnyDefinition, StoryDay } from "./story.ts";
import { describe } from "./describe.ts";
import type { StoryContext } from "./story-context.ts";
import { LatestTerms } from "./latest-terms.ts";

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

  constructor({ start, tables = {} }: AnyDefinition, words: FullVocabulary) {
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
    const days = new Map<number, readonly Paragraph[]>(this.#scenes());
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
    const fresh = [...describeWorld(this.#log, this.#words, () => false)].filter(
      ([day]) => day > this.#lastScene,
    );
    this.#lastScene = fresh.at(-1)?.[0] ?? this.#lastScene;
    return fresh.map(([day, says]) => [day, [item(says, "scene")]]);
  }
}
