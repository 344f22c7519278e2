import type { Outcome } from "@summitry/core";
import { isSameOutcome } from "./course.ts";
import type { Course, OpeningText, ProtocolFacts } from "./course.ts";

/**
 * A protocol whose rules are not known here. The seated may answer in any order, rounds don't run back, votes are for the
 * offers of their round, and a text was offered before, and is signed only by those who offered, accepted or voted.
 */
export function otherCourse(
  opened: readonly string[],
  opening: OpeningText | null,
  { acceptsOwnOffer, goOn }: ProtocolFacts,
): Course {
  let seats = opened;
  let latest = 0;
  const offered: Outcome[] = opening === null ? [] : [opening.outcome];
  let bids: Outcome[] = [];
  const makers = new Set(opening === null ? [] : [opening.by]);
  const backers = new Set(opening?.signatories);
  return {
    standing: null,
    get seats() {
      return seats;
    },
    get bids() {
      return bids;
    },
    maySign: true,
    isAt: (round) => round >= latest,
    answerProblem(event) {
      if (!seats.includes(event.by)) return `${event.by} is not at the table any more`;
      if (event.type === "accept" && offered.length === 0) return "there is no offer to accept";
      if (event.type === "accept" && !acceptsOwnOffer && makers.size === 1 && makers.has(event.by))
        return `${event.by} accepts its own offer`;
      if (event.type !== "breach" && event.round < latest)
        return `it stands in round ${event.round}, after round ${latest}`;
      return null;
    },
    signingProblem({ outcome, signatories }) {
      if (!offered.some((each) => isSameOutcome(each, outcome))) return "what is signed was never offered";
      const stranger = signatories.find((id) => !backers.has(id));
      return stranger === undefined
        ? null
        : `${stranger} signs what it has not offered, accepted or voted for`;
    },
    advance(event) {
      const gone = event.type === "sign" ? event.signatories : event.type === "leave" ? [event.by] : [];
      if (goOn !== undefined) seats = seats.filter((seat) => !gone.includes(seat));
      if (event.type === "sign") return;
      if (event.type !== "breach" && event.round > latest) bids = [];
      if (event.type === "offer") {
        bids.push(event.outcome);
        offered.push(event.outcome);
        makers.add(event.by);
      }
      if (event.type === "offer" || event.type === "accept" || event.type === "vote") backers.add(event.by);
      if (event.type !== "breach") latest = event.round;
    },
  };
}
