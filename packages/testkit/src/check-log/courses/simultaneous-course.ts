import type { Outcome } from "@summitry/core";
import { isCast, isSameOutcome, roundProblem } from "./course.ts";
import type { Cast, Course, ProtocolFacts } from "./course.ts";

/** An offer of the round, and who would sign it. */
interface Bid {
  readonly by: string;
  readonly outcome: Outcome;
  readonly backers: Set<string>;
}

/** Simultaneous offers: all offer under seal, all vote on what was offered, and what all have voted for is signed. */
export function simultaneousCourse(seats: readonly string[], { rounds: limit }: ProtocolFacts): Course {
  let votes = false;
  let at = 0;
  let round = 0;
  let bids: Bid[] = [];
  let agreed: Bid | null = null;

  /** Which of the offers that all have voted for counts: the seat that comes first moves on with the rounds. */
  const chosen = (): Bid | null => {
    const first = round % seats.length;
    const order = [...seats.slice(first), ...seats.slice(0, first)];
    const passed = bids.filter(({ backers }) => backers.size === seats.length);
    return passed.sort((one, other) => order.indexOf(one.by) - order.indexOf(other.by))[0] ?? null;
  };
  const next = (): void => {
    if (at < seats.length) return;
    at = 0;
    if (!votes && bids.length > 0) votes = true;
    else if ((agreed = chosen()) === null) {
      votes = false;
      round += 1;
      bids = [];
    }
  };
  const isForAll = ({ least, most }: Cast): boolean => least <= seats.length && seats.length <= most;

  return {
    seats,
    standing: null,
    get bids() {
      return bids.map(({ outcome }) => outcome);
    },
    get maySign() {
      return agreed !== null;
    },
    isAt: (asked) => asked === round,
    answerProblem(event) {
      const { by, type } = event;
      if (agreed !== null) return "all have voted for an offer, so it is time to sign";
      if (round >= limit) return "the deadline has passed";
      if (by !== seats[at]) return `it is the turn of ${seats[at]} and not of ${by}`;
      if (type === "accept" || type === "object") return "here one offers, votes or leaves";
      if (type === "vote" && !votes) return "it is time to offer";
      if (type === "offer" && votes) return "it is time to vote";
      if (type === "offer" && event.sealed !== true) return "an offer is not sealed";
      if (type === "vote" && !isCast(event.votes, bids.length)) return "a vote can't be cast like this";
      return roundProblem(event, [round]);
    },
    signingProblem({ outcome, signatories, rounds: played }) {
      if (agreed === null) return "there is no offer that all have voted for";
      if (!isSameOutcome(agreed.outcome, outcome))
        return "what is signed is not the offer that all have voted for";
      if (signatories.join() !== seats.join()) return "those who sign are not those who are seated";
      return played === Math.min(limit, round + 1) ? null : `${played} rounds were not played`;
    },
    advance(event) {
      if (event.type === "sign" || event.type === "leave") return;
      const { by } = event;
      if (event.type === "offer") bids.push({ by, outcome: event.outcome, backers: new Set([by]) });
      if (event.type === "vote")
        for (const vote of event.votes) if (isForAll(vote)) bids[vote.bid]?.backers.add(by);
      at += 1;
      next();
    },
  };
}
