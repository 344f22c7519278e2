import type { EventOf } from "@summitry/core";
import { capitalized, joined } from "../words/english.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { names, textName, type StoryContext } from "./story-context.ts";

/** Describes what was still open when the run ended. */
export function openEnds(
  teller: StoryContext,
  end: EventOf<"end">,
  called: readonly EventOf<"invite">[],
  pending: readonly EventOf<"sign">[],
): readonly Paragraph[] {
  const { vocabulary, calendar } = teller;
  const talks = called.map(
    ({ table, on, level }) => `${vocabulary.talks(table, level)} on ${calendar.full(on)}`,
  );
  const waiting = pending.map(
    ({ text, awaits }) => `${capitalized(textName(teller, text))} still waits for ${names(teller, awaits)}.`,
  );
  const ahead = talks.length === 0 ? [] : [`Called and still to come: ${joined(talks)}.`];
  return [item([`The run ends: ${end.because}.`, ...waiting, ...ahead].join(" "))];
}
