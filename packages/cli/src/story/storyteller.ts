import type { SimulationEvent } from "@summitry/core";
import type { Words } from "../vocabulary/words.ts";
import { Calendar } from "./calendar.ts";
import { groupEvents } from "./group-events.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { describeScenes } from "./describe-scenes.ts";
import type { AnyDefinition, StoryDay } from "./story.ts";
import { describe } from "./describe.ts";
import type { Teller } from "./teller.ts";
import { ToldTerms } from "./told-terms.ts";

/** Tells a run while it is in progress. */
export class Storyteller {
  readonly #words: Words;
  readonly #calendar: Calendar;
  readonly #tables: Teller["tables"];
  readonly #log: SimulationEvent[] = [];
  readonly #openings = new ToldTerms();
  readonly #signatures = new ToldTerms();
  #told = 0;
  #lastScene = -1;

  constructor({ start, tables = {} }: AnyDefinition, words: Words) {
    this.#words = words;
    this.#tables = tables;
    this.#calendar = new Calendar(start);
  }

  /** Adds an event. */
  hear(event: SimulationEvent): void {
    this.#log.push(event);
  }

  /** The days on which something happened since the last call. */
  news(): readonly StoryDay[] {
    const { happenings, signed } = groupEvents(this.#log);
    const fresh = happenings.slice(this.#told);
    this.#told = happenings.length;
    const days = new Map<number, readonly Paragraph[]>(this.#scenes());
    const teller = {
      words: this.#words,
      calendar: this.#calendar,
      tables: this.#tables,
      signed,
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
    const fresh = [...describeScenes(this.#log, this.#words, () => false)].filter(
      ([day]) => day > this.#lastScene,
    );
    this.#lastScene = fresh.at(-1)?.[0] ?? this.#lastScene;
    return fresh.map(([day, says]) => [day, [item(says, "scene")]]);
  }
}
