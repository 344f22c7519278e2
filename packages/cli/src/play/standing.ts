import type { Ballot, BargainingTurn, Offer, Outcome } from "@summitry/core";
import { sameTerms } from "@summitry/story";
import { joined, shortNumber } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { crossingNote } from "./crossing-note.ts";
import { offerNumber } from "./numbered.ts";
import { walkingAway } from "./walking-away.ts";

/** Describes the state of the bargaining to the person at the table. */
export function describeStanding(turn: BargainingTurn, words: FullVocabulary): readonly string[] {
  const { reservation, round, rounds, table, standing, may } = turn;
  const none = standing === null && may.includes("accept") ? " No offer stands." : "";
  const which = Number.isFinite(rounds) ? `${Math.min(round + 1, rounds)} of ${rounds}` : `${round + 1}`;
  return [
    `Round ${which} on ${words.topic(table)}; ${walkingAway(reservation)}.${none}`,
    ...tellTable(turn, words),
  ];
}

/** Describes what is on the table: bids to vote on, a mediator's text, or the offers since the player's own. */
function tellTable(turn: BargainingTurn, words: FullVocabulary): readonly string[] {
  const { offers, agent, standing, draft, ballot, may } = turn;
  if (ballot !== null) return tellBallot(ballot, turn, words);
  const isForSignature = standing !== null && draft !== null && sameTerms(standing.outcome, draft.outcome);
  if (isForSignature)
    return [
      `  Up for signature, offer ${offerNumber(standing, offers)}: ${worth(standing.outcome, turn, words)}`,
    ];
  const soFar =
    draft === null
      ? []
      : [`  The text so far, offer ${offerNumber(draft, offers)}: ${worth(draft.outcome, turn, words)}`];
  const asked = may.includes("object") && standing !== null ? [standing] : since(offers, agent);
  return [...soFar, ...asked.map((offer) => numbered(offer, turn, words))];
}

function numbered(offer: Offer, turn: BargainingTurn, words: FullVocabulary): string {
  const told = tellOffer(offer, turn, words);
  return turn.may.includes("accept") || turn.draft !== null
    ? `  Offer ${offerNumber(offer, turn.offers)}, ${told}`
    : `  ${told}`;
}

function tellBallot({ bids, votes }: Ballot, turn: BargainingTurn, words: FullVocabulary): readonly string[] {
  const cast = Object.entries(votes).map(([id, own]) => {
    const numbers = own.map(({ bid }) => String(bid + 1));
    return `${words.agent(id)} for ${numbers.length === 0 ? "none" : joined(numbers)}`;
  });
  return [
    ...bids.map((bid, at) => `  Bid ${at + 1}, ${tellOffer(bid, turn, words)}`),
    ...(cast.length === 0 ? [] : [`  Votes so far: ${cast.join("; ")}.`]),
  ];
}

function since(offers: readonly Offer[], agent: string): readonly Offer[] {
  const last = offers.findLastIndex(({ by }) => by === agent);
  return offers.slice(Math.max(0, last));
}

function tellOffer({ by, outcome }: Offer, turn: BargainingTurn, words: FullVocabulary): string {
  return `${words.agent(by)}: ${worth(outcome, turn, words)}`;
}

function worth(outcome: Outcome, turn: BargainingTurn, words: FullVocabulary): string {
  return `${words.terms(outcome)} (${shortNumber(turn.utility(outcome))}).${crossingNote(turn, outcome)}`;
}
