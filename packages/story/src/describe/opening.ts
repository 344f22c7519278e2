import type { SimulationEvent } from "@summitry/core";
import type { Calendar } from "../words/calendar.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";
import { item, type Paragraph } from "./paragraph.ts";

/** Says how things stand when a run begins, from the state in its first event, in one paragraph. */
export function openingOf(
  log: readonly SimulationEvent[],
  words: FullVocabulary,
  calendar: Calendar,
): readonly Paragraph[] {
  const start = log.find((event) => event.type === "start");
  if (start?.state === undefined) return [];
  const said = words.opening(start.state, calendar);
  return said.length === 0 ? [] : [item(said.join(" "), "scene")];
}
