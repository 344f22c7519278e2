import type { EventOf, Offer } from "@summitry/core";
import { isSameOutcome, roundProblem } from "./course.ts";
import type { AnswerEvent, Course, Habits, OpeningText, ProtocolFacts } from "./course.ts";

/** Stacked alternating offers: the seated act in turn, and each accepts the standing offer or replaces it. */
export function alternatingCourse(
  seats: readonly string[],
  opening: OpeningText | null,
  { rounds: limit, acceptsOwnOffer }: ProtocolFacts,
  habits: Habits,
): Course {
  let accepted = new Set(seats.filter((seat) => opening?.signatories.includes(seat)));
  let standing: Offer | null = opening && { by: opening.by, round: -1, outcome: opening.outcome };
  let at = Math.max(
    0,
    seats.findIndex((seat) => !accepted.has(seat)),
  );
  /** The round under way, for both of what may count as one. */
  const reached = { round: 0, offer: 0 };
  const rounds = (): readonly number[] => habits.steps.map((step) => reached[step]);
  const isAgreed = (): boolean => standing !== null && accepted.size === seats.length;

  return {
    seats,
    bids: [],
    get standing() {
      return standing;
    },
    get maySign() {
      return isAgreed();
    },
    isAt: (round) => rounds().includes(round),
    answerProblem(event) {
      const { by, type } = event;
      if (isAgreed()) return "all have accepted, so it is time to sign";
      if (rounds().every((round) => round >= limit)) return "the deadline has passed";
      if (by !== seats[at]) return `it is the turn of ${seats[at]} and not of ${by}`;
      if (type === "vote" || type === "object") return "here one offers, accepts or leaves";
      if (type === "offer" && event.sealed === true) return "no offer is sealed here";
      if (type === "accept" && standing === null) return "there is no offer to accept";
      if (type === "accept" && standing?.by === by && !acceptsOwnOffer) return `${by} accepts its own offer`;
      return roundProblem(event, rounds());
    },
    signingProblem({ outcome, signatories, rounds: played }) {
      if (standing === null || !isAgreed()) return "not all have accepted the standing offer";
      if (!isSameOutcome(standing.outcome, outcome)) return "what is signed is not what all have accepted";
      if (signatories.join() !== seats.join()) return "those who sign are not those who are seated";
      if (!rounds().some((round) => played === Math.min(limit, round + 1)))
        return `${played} rounds were not played`;
      return null;
    },
    advance(event) {
      if (event.type === "sign" || event.type === "leave") return;
      learn(event);
      if (event.type === "offer") {
        standing = event;
        accepted = new Set(acceptsOwnOffer ? [] : [event.by]);
      } else if (event.type === "accept") accepted.add(event.by);
      if (isAgreed()) return;
      at = (at + 1) % seats.length;
      reached.offer += 1;
      if (at === 0) reached.round += 1;
      if (!acceptsOwnOffer && standing?.by === seats[at]) {
        standing = null;
        accepted = new Set();
      }
    },
  };

  /** Keeps what may count as a round to what fits an answer. */
  function learn(event: AnswerEvent | EventOf<"sign">): void {
    if (!("round" in event)) return;
    const fitting = habits.steps.filter((step) => reached[step] === event.round);
    if (fitting.length > 0) habits.steps = fitting;
  }
}
