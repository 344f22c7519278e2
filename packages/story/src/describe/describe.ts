import type { EventGroup } from "../events/event-groups.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { describeBreach, describeMeeting } from "./describe-meeting.ts";
import { describeMove } from "./describe-move.ts";
import { describeFirstDecline, describeRepeated } from "./describe-repeated.ts";
import { describeText } from "./describe-text.ts";
import type { StoryContext } from "./story-context.ts";

/** Describes any group of events. */
export function describe(teller: StoryContext, happening: EventGroup): readonly Paragraph[] {
  switch (happening.type) {
    case "meeting":
      return describeMeeting(teller, happening);
    case "declined":
      return describeFirstDecline(teller, happening);
    case "repeated":
      return describeRepeated(teller, happening);
    case "texted":
      return describeText(teller, happening);
    case "moved":
      return describeMove(teller, happening);
    case "breached":
      return [item(describeBreach(teller, happening.breach), "line")];
    default:
      return happening satisfies never;
  }
}
