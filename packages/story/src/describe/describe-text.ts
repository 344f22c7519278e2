import { capitalized, plainReason } from "../words/english.ts";
import type { TextEvent, TextGroup } from "../events/event-groups.ts";
import { item, type Paragraph, type Tone } from "./paragraph.ts";
import { refusal } from "./reasons.ts";
import { textName, type StoryContext } from "./story-context.ts";

/** Describes what happened to a signed text on one day. */
export function describeText(teller: StoryContext, { text, events }: TextGroup): readonly Paragraph[] {
  const sentences = events.map((event, at) =>
    sentence(teller, event, at === 0 ? textName(teller, text) : "the text"),
  );
  const tones = events.map(toneOf);
  const says = sentences.map((each) => `${capitalized(each)}.`).join(" ");
  return [item(says, tones.includes("bad") ? "bad" : "good")];
}

function sentence(teller: StoryContext, event: TextEvent, text: string): string {
  const { vocabulary, calendar } = teller;
  const initials = teller.signed.get(event.text)?.initials;
  switch (event.type) {
    case "ratify":
      return `${vocabulary.agent(event.by)} ${initials === undefined ? "ratifies" : "signs"} ${text}`;
    case "refuse":
      return `${vocabulary.agent(event.by)} refuses to ${initials === undefined ? "ratify" : "sign"} ${text}: ${refusal(teller, event)}`;
    case "lapse":
      return `${text} lapses: the time for ${initials === undefined ? "ratification" : "signing"} is over`;
    case "force": {
      const term = event.expires === null ? "" : `, until ${calendar.date(event.expires)} unless renewed`;
      return `${text} enters into force${term}`;
    }
    case "renew":
      return `${text} is renewed until ${calendar.date(event.expires)}`;
    case "expire":
      return `${text} runs out, not renewed by ${vocabulary.agent(event.by)}: ${plainReason(event.because)}`;
    case "collapse":
      return `${text} falls apart, given up by ${vocabulary.agent(event.by)}: ${plainReason(event.because)}`;
    default:
      return event satisfies never;
  }
}

function toneOf({ type }: TextEvent): Tone {
  return type === "ratify" || type === "force" || type === "renew" ? "good" : "bad";
}
