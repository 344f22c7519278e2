import type { Outcome } from "@summitry/core";
import { isCast, isSameOutcome, roundProblem } from "./course.ts";
import type { Cast, Course, ProtocolFacts } from "./course.ts";

const FOLLOWING = { bid: "vote", vote: "opt-in", "opt-in": "sign", sign: "bid" } as const;

/**
 * Conditional voting: all bid, all vote, all may opt in, and then a coalition may sign and leave the others to go on.
 * The parties' power is nowhere declared, so which coalition is the most powerful is not checked: only that each of its
 * members has voted for what it signs, and that the same could not have signed an earlier bid.
 */
export function votingCourse(opened: readonly string[], { rounds: limit }: ProtocolFacts): Course {
  let seats = opened;
  let phase: keyof typeof FOLLOWING = "bid";
  let at = 0;
  let round = 0;
  let bids: Outcome[] = [];
  let votes = new Map<string, ReadonlyMap<number, Cast>>();

  /** After the votes either a coalition signs, or a new round has begun without a word. */
  const beginRound = (): void => {
    phase = "bid";
    at = 0;
    round += 1;
    bids = [];
    votes = new Map();
  };
  const next = (): void => {
    if (at < seats.length) return;
    at = 0;
    phase = FOLLOWING[phase];
  };
  const without = (leaving: readonly string[]): void => {
    const rest = seats.filter((seat) => !leaving.includes(seat));
    if (rest.length < 2) return;
    seats = rest;
    for (const id of leaving) votes.delete(id);
  };

  return {
    standing: null,
    get seats() {
      return seats;
    },
    get bids() {
      return bids;
    },
    get maySign() {
      return phase === "sign";
    },
    isAt: (asked) => asked === round || (phase === "sign" && asked === round + 1),
    answerProblem(event) {
      const { by, type } = event;
      const isNew = phase === "sign";
      const now = isNew ? round + 1 : round;
      if (now >= limit) return "the deadline has passed";
      const turn = seats[isNew ? 0 : at];
      if (by !== turn) return `it is the turn of ${turn} and not of ${by}`;
      if (type === "accept" || type === "object") return "here one bids, votes or leaves";
      const isBidding = isNew || phase === "bid";
      if (type === "vote" && isBidding) return "it is time to bid";
      if (type === "offer" && !isBidding) return "it is time to vote";
      if (type === "vote" && !isCast(event.votes, bids.length)) return "a vote can't be cast like this";
      return roundProblem(event, [now]);
    },
    signingProblem({ outcome, signatories, rounds: played }) {
      if (phase !== "sign") return "not all have voted";
      if (signatories.length < 2) return "it takes two to sign";
      if (signatories.join() !== seats.filter((seat) => signatories.includes(seat)).join())
        return "those who sign are not seated in this order";
      const cast = signatories.map((id) => votes.get(id));
      const signed = bids.findIndex(
        (bid, index) => isSameOutcome(bid, outcome) && cast.every((own) => own?.has(index) === true),
      );
      if (signed < 0) return "not all who sign have voted for it";
      const isPassedOver = (bid: number): boolean => cast.every((own) => isNoNarrower(own, bid, signed));
      if (bids.slice(0, signed).some((_, bid) => isPassedOver(bid)))
        return "an earlier bid is passed over that all who sign have voted for as well";
      return played === Math.min(limit, round + 1) ? null : `${played} rounds were not played`;
    },
    advance(event) {
      if (event.type === "sign") return without(event.signatories);
      if (phase === "sign") beginRound();
      if (event.type === "leave") without([event.by]);
      else at += 1;
      if (event.type === "offer") bids.push(event.outcome);
      if (event.type === "vote") votes.set(event.by, widened(votes.get(event.by), event.votes));
      next();
    },
  };
}

/** Earlier votes with later ones, which can only add to them and widen their conditions. */
function widened(before: ReadonlyMap<number, Cast> | undefined, votes: readonly Cast[]) {
  const wide = new Map(before);
  for (const { bid, least, most } of votes) {
    const old = wide.get(bid);
    wide.set(bid, {
      bid,
      least: Math.min(least, old?.least ?? least),
      most: Math.max(most, old?.most ?? most),
    });
  }
  return wide;
}

/** Whether somebody voted for one bid on a condition that holds wherever that of its vote for the other does. */
function isNoNarrower(own: ReadonlyMap<number, Cast> | undefined, bid: number, other: number): boolean {
  const [vote, than] = [own?.get(bid), own?.get(other)];
  return vote !== undefined && than !== undefined && vote.least <= than.least && vote.most >= than.most;
}
