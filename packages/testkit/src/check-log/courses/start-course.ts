import { alternatingCourse } from "./alternating-course.ts";
import type { Course, Habits, OpeningText, ProtocolFacts } from "./course.ts";
import { mediatedCourse } from "./mediated-course.ts";
import { otherCourse } from "./other-course.ts";
import { simultaneousCourse } from "./simultaneous-course.ts";
import { votingCourse } from "./voting-course.ts";

/** The course of a meeting at its beginning. A protocol is known by its id. */
export function startCourse(
  seats: readonly string[],
  opening: OpeningText | null,
  protocol: ProtocolFacts,
  habits: Habits,
): Course {
  switch (protocol.id) {
    case "stacked-alternating-offers":
      return alternatingCourse(seats, opening, protocol, habits);
    case "mediated-single-text":
      return mediatedCourse(seats, opening, protocol, habits);
    case "simultaneous-offers":
      return simultaneousCourse(seats, protocol);
    case "conditional-voting":
      return votingCourse(seats, protocol);
    default:
      return otherCourse(seats, opening, protocol);
  }
}
