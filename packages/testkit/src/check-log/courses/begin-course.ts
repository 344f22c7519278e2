import { alternating } from "./alternating.ts";
import type { Course, Habits, OpeningText, ProtocolFacts } from "./course.ts";
import { mediated } from "./mediated.ts";
import { otherCourse } from "./other.ts";
import { voting } from "./voting.ts";

/** The course of a meeting at its beginning. A protocol is known by its id. */
export function beginCourse(
  seats: readonly string[],
  opening: OpeningText | null,
  protocol: ProtocolFacts,
  habits: Habits,
): Course {
  switch (protocol.id) {
    case "stacked-alternating-offers":
      return alternating(seats, opening, protocol, habits);
    case "mediated-single-text":
      return mediated(seats, opening, protocol, habits);
    case "conditional-voting":
      return voting(seats, protocol);
    default:
      return otherCourse(seats, opening, protocol);
  }
}
