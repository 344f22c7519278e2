import type { Offer } from "@summitry/core";
import { isSameOutcome, roundProblem } from "./course.ts";
import type { Course, Habits, OpeningText, ProtocolFacts } from "./course.ts";

/**
 * A mediated single text: in every round the mediator puts a text forward, and each party accepts it or objects. The
 * mediator is whoever acts first.
 */
export function mediatedCourse(
  seats: readonly string[],
  opening: OpeningText | null,
  { rounds: limit }: ProtocolFacts,
  habits: Habits,
): Course {
  const parties = (): readonly string[] => seats.filter((seat) => seat !== habits.mediator);
  let round = 0;
  let draft: Offer | null = opening && { by: opening.by, round: -1, outcome: opening.outcome };
  let standing: Offer | null = null;
  let waiting: readonly string[] = [];
  let acceptances = 0;
  let isAgreed = false;

  const putForward = (text: Offer): void => {
    standing = text;
    waiting = parties();
    acceptances = 0;
  };
  const conclude = (): void => {
    const isLast = round >= limit;
    if (standing !== null && acceptances === parties().length) {
      isAgreed = isLast || (draft !== null && isSameOutcome(standing.outcome, draft.outcome));
      if (isAgreed) return;
      draft = standing;
    }
    standing = null;
    round += 1;
    if (!isLast && round >= limit && draft !== null) putForward(draft);
  };

  return {
    seats,
    bids: [],
    get standing() {
      return standing;
    },
    get maySign() {
      return isAgreed;
    },
    isAt: (asked) => asked === round,
    answerProblem(event) {
      const { by, type } = event;
      if (isAgreed) return "all have accepted, so it is time to sign";
      if (round >= limit && standing === null) return "the deadline has passed";
      const turn = standing === null ? (habits.mediator ?? by) : waiting[0];
      if (by !== turn) return `it is the turn of ${turn} and not of ${by}`;
      if (standing === null && (type === "accept" || type === "object")) return "there is no text to answer";
      if (standing !== null && type === "offer") return "only the mediator puts a text forward";
      if (type === "vote") return "nobody votes here";
      if (type === "offer" && event.sealed === true) return "no offer is sealed here";
      return roundProblem(event, [round]);
    },
    signingProblem({ outcome, signatories, rounds: played }) {
      if (standing === null || !isAgreed) return "not all have accepted a text that was up for signature";
      if (!isSameOutcome(standing.outcome, outcome)) return "what is signed is not what all have accepted";
      if (signatories.join() !== parties().join())
        return "those who sign are not the seated without the mediator";
      return played === Math.min(limit, round + 1) ? null : `${played} rounds were not played`;
    },
    advance(event) {
      if (event.type === "sign" || event.type === "leave") return;
      if (standing === null) {
        habits.mediator ??= event.by;
        if (event.type === "offer") putForward(event);
        else conclude();
        return;
      }
      if (event.type === "accept") acceptances += 1;
      waiting = waiting.slice(1);
      if (waiting.length === 0) conclude();
    },
  };
}
