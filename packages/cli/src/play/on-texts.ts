import type { InvitationTurn, TextTurn } from "@summitry/core";
import { capital, listed, short } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { crossingNote } from "./crossing-note.ts";
import { again, answer, ITS_OWN, reasonOr, split, type Understood } from "./understood.ts";

/** An invitation, for the person who is invited. */
export function tellInvitation(
  { invitation }: InvitationTurn,
  words: Words,
  date: string,
): readonly string[] {
  const who = listed(invitation.seats.map((id) => words.agent(id)));
  return [
    `${words.agent(invitation.by)} calls ${who} to talks on ${words.topic(invitation.table)} on ${date}.`,
  ];
}

/** What a line means to an invitation. */
export function onInvitation(line: string): Understood {
  const [verb, rest] = split(line);
  if (verb === "") return ITS_OWN;
  if (verb === "attend") return answer({ type: "attend" });
  if (verb === "decline") return answer({ type: "decline", because: reasonOr(rest) });
  return again("Enter: as the agent itself would; attend; decline [reason].");
}

/** A signed text, for the person who has to answer. */
export function tellText(turn: TextTurn, words: Words): readonly string[] {
  const { text, reservation } = turn;
  const worth = `worth ${short(turn.utility(text.outcome))} to you, walking away ${short(reservation)}`;
  const says = `${words.text(text.table)}: ${words.terms(text.outcome)} (${worth}).`;
  return [capital(says) + crossingNote(turn, text.outcome)];
}

/** What a line means to a text that waits for ratification, or comes to its end. */
export function onText(line: string, { asks }: TextTurn): Understood {
  const [verb, rest] = split(line);
  if (verb === "") return ITS_OWN;
  const because = reasonOr(rest);
  if (asks === "renew") {
    if (verb === "renew") return answer({ type: "renew" });
    if (verb === "expire") return answer({ type: "expire", because });
    return again("Enter: as the agent itself would; renew; expire [reason].");
  }
  if (verb === "ratify") return answer({ type: "ratify" });
  if (verb === "wait") return answer({ type: "wait" });
  if (verb === "refuse") return answer({ type: "refuse", because });
  return again("Enter: as the agent itself would; ratify; refuse [reason]; wait.");
}
