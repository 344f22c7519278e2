import type { BargainingTurn } from "@summitry/core";
import { crossingNote } from "./crossing-note.ts";
import { acceptableOffer, offerNumber } from "./numbered.ts";
import { asAnswer, notUnderstood, type ParsedLine } from "./understood.ts";

/** A number as it is typed for an offer or a bid. */
const NUMBER = /^[1-9]\d*$/;

/** Interprets what follows "accept": the number of the offer that stands, or nothing. */
export function accepted(typed: string, turn: BargainingTurn): ParsedLine {
  const { standing, offers } = turn;
  if (typed !== "" && !NUMBER.test(typed))
    return notUnderstood(
      `accept takes the number of an offer or nothing, not "${typed}"; ${acceptableOffer(turn)}.`,
    );
  if (Number(typed) > offers.length)
    return notUnderstood(`There is no offer ${typed}; ${acceptableOffer(turn)}.`);
  if (standing === null)
    return notUnderstood(
      typed === "" ? "No offer stands." : `Offer ${typed} does not stand; ${acceptableOffer(turn)}.`,
    );
  if (typed !== "" && Number(typed) !== offerNumber(standing, offers))
    return notUnderstood(`Offer ${typed} does not stand; ${acceptableOffer(turn)}.`);
  const crossed = crossingNote(turn, standing.outcome);
  return crossed === "" ? asAnswer({ type: "accept" }) : notUnderstood(crossed.trim());
}

/** Interprets what follows "vote": numbers of bids with commas, or nothing for a vote for none. */
export function parsedVotes(typed: string, turn: BargainingTurn): ParsedLine {
  const bids = turn.ballot?.bids ?? [];
  const numbers = typed === "" ? [] : typed.split(",").map((each) => each.trim());
  const unknown = numbers.find((each) => !NUMBER.test(each) || Number(each) > bids.length);
  if (unknown !== undefined)
    return notUnderstood(
      bids.length === 0
        ? `"${unknown}" is no bid; nobody has made one.`
        : `"${unknown}" is no bid; the bids have the numbers 1 to ${bids.length}, with commas between them.`,
    );
  const votes = [...new Set(numbers.map(Number))].map((number) => ({ bid: number - 1 }));
  const crossed = votes.map(({ bid }) => crossingNote(turn, bids[bid]!.outcome)).find((note) => note !== "");
  return crossed === undefined ? asAnswer({ type: "vote", votes }) : notUnderstood(crossed.trim());
}
