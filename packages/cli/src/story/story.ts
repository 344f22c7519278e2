import type { Agendas, ScenarioDefinition, SimulationEvent } from "@summitry/core";
import type { Words } from "../words/words.ts";
import { Calendar } from "./calendar.ts";
import { condense } from "./condense.ts";
import { gather } from "./gather.ts";
import type { Happening } from "./happenings.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { scenes } from "./scenes.ts";
import { tellBreach, tellMeeting } from "./tell-meeting.ts";
import { tellFirstDecline, tellRepeated } from "./tell-repeated.ts";
import { tellMove } from "./tell-move.ts";
import { tellText } from "./tell-text.ts";
import type { Teller } from "./teller.ts";
import { Openings } from "./openings.ts";
import { openEnds } from "./open-ends.ts";

/** A day on which something happened. */
export interface StoryDay {
  /** Date with the day of the week. */
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A definition of any scenario: the story reads its start. */
export type AnyDefinition = Pick<ScenarioDefinition<Agendas, object, string>, "start">;

/** Tells a run from its log, day by day. What the log doesn't say, the story doesn't say. */
export function story(
  definition: AnyDefinition,
  log: readonly SimulationEvent[],
  words: Words,
): readonly StoryDay[] {
  const { happenings, signed, called, pending } = gather(log);
  const teller: Teller = {
    words,
    calendar: new Calendar(definition.start),
    signed,
    openings: new Openings(),
  };
  const days = new Map<number, Paragraph[]>();
  const add = (day: number, paragraphs: readonly Paragraph[]): void => {
    days.set(day, [...(days.get(day) ?? []), ...paragraphs]);
  };
  for (const happening of condense(happenings)) add(happening.day, tell(teller, happening));
  const end = log.find((event) => event.type === "end");
  if (end !== undefined) add(end.day, openEnds(teller, end, called, pending));
  for (const [day, says] of scenes(log, words, (day) => days.has(day))) {
    days.set(day, [item(says, "scene"), ...(days.get(day) ?? [])]);
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, paragraphs]) => ({ heading: teller.calendar.heading(day), paragraphs }));
}

function tell(teller: Teller, happening: Happening): readonly Paragraph[] {
  switch (happening.type) {
    case "meeting":
      return tellMeeting(teller, happening);
    case "declined":
      return tellFirstDecline(teller, happening);
    case "repeated":
      return tellRepeated(teller, happening);
    case "texted":
      return tellText(teller, happening);
    case "moved":
      return tellMove(teller, happening);
    case "breached":
      return [item(tellBreach(teller, happening.breach), "line")];
    default:
      return happening satisfies never;
  }
}
