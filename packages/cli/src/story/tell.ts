import type { Happening } from "./happenings.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { tellBreach, tellMeeting } from "./tell-meeting.ts";
import { tellMove } from "./tell-move.ts";
import { tellFirstDecline, tellRepeated } from "./tell-repeated.ts";
import { tellText } from "./tell-text.ts";
import type { Teller } from "./teller.ts";

/** Anything that happened, in words. */
export function tell(teller: Teller, happening: Happening): readonly Paragraph[] {
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
