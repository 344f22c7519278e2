import type { InvitationTurn, TextTurn } from "@summitry/core";
import { capitalized, joined, shortNumber } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";
import { crossingNote } from "./crossing-note.ts";
import { notUnderstood, asAnswer, ITS_OWN, reasonOr, split, type ParsedLine } from "./understood.ts";

/** Describes an invitation to the person who is invited. */
export function describeInvitation(
  { invitation }: InvitationTurn,
  words: FullVocabulary,
  date: string,
): readonly string[] {
  const who = joined(invitation.seats.map((id) => words.agent(id)));
  return [
    `${words.agent(invitation.by)} calls ${who} to talks on ${words.topic(invitation.table)} on ${date}.`,
  ];
}

/** Interprets a typed line as an answer to an invitation. */
export function onInvitation(line: string): ParsedLine {
  const [verb, rest] = split(line);
  if (verb === "") return ITS_OWN;
  if (verb === "attend") return asAnswer({ type: "attend" });
  if (verb === "decline") return asAnswer({ type: "decline", because: reasonOr(rest) });
  return notUnderstood("Enter: as the agent itself would; attend; decline [reason].");
}

/** Describes a signed text to the person who has to answer. */
export function briefText(turn: TextTurn, words: FullVocabulary): readonly string[] {
  const { text, reservation } = turn;
  const worth = `worth ${shortNumber(turn.utility(text.outcome))} to you, walking away ${shortNumber(reservation)}`;
  const says = `${words.text(text.table)}: ${words.terms(text.outcome)} (${worth}).`;
  return [capitalized(says) + crossingNote(turn, text.outcome)];
}

/** Interprets a typed line as an answer about a text that waits for ratification, or whose term has run out. */
export function onText(line: string, { kind }: TextTurn): ParsedLine {
  const [verb, rest] = split(line);
  if (verb === "") return ITS_OWN;
  const because = reasonOr(rest);
  if (kind === "renew") {
    if (verb === "renew") return asAnswer({ type: "renew" });
    if (verb === "expire") return asAnswer({ type: "expire", because });
    return notUnderstood("Enter: as the agent itself would; renew; expire [reason].");
  }
  if (verb === "ratify") return asAnswer({ type: "ratify" });
  if (verb === "wait") return asAnswer({ type: "wait" });
  if (verb === "refuse") return asAnswer({ type: "refuse", because });
  return notUnderstood("Enter: as the agent itself would; ratify; refuse [reason]; wait.");
}
