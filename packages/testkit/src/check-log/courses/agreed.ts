import type { EventOf } from "@summitry/core";

/** A signature as those who sat at the table see it: whoever initials agrees, as one who signs does. */
export function agreed(event: EventOf<"sign">): EventOf<"sign"> {
  return event.initials === undefined ? event : { ...event, signatories: event.initials };
}
