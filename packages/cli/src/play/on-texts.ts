import type { InvitationTurn, TextTurn } from "@summitry/core";
import { capitalized, joined, shortNumber } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { crossingNote } from "./crossing-note.ts";
import { alone, asAnswer, ITS_OWN, noAnswer, notUnderstood, reasonOr, split } from "./understood.ts";
import type { ParsedLine } from "./understood.ts";

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
  switch (verb) {
    case "":
      return ITS_OWN;
    case "?":
    case "help":
      return notUnderstood("Enter: as the agent itself would; attend; decline [reason]; brief; quit.");
    case "attend":
      return alone(verb, rest, asAnswer({ type: "attend" }));
    case "decline":
      return asAnswer({ type: "decline", because: reasonOr(rest) });
    default:
      return noAnswer(line, ["Enter", "attend", "decline", "brief", "quit"]);
  }
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
  return kind === "renew" ? onTerm(line, verb, rest) : onRatification(line, verb, rest);
}

function onTerm(line: string, verb: string, rest: string): ParsedLine {
  switch (verb) {
    case "?":
    case "help":
      return notUnderstood("Enter: as the agent itself would; renew; expire [reason]; brief; quit.");
    case "renew":
      return alone(verb, rest, asAnswer({ type: "renew" }));
    case "expire":
      return asAnswer({ type: "expire", because: reasonOr(rest) });
    default:
      return noAnswer(line, ["Enter", "renew", "expire", "brief", "quit"]);
  }
}

function onRatification(line: string, verb: string, rest: string): ParsedLine {
  switch (verb) {
    case "?":
    case "help":
      return notUnderstood("Enter: as the agent itself would; ratify; refuse [reason]; wait; brief; quit.");
    case "ratify":
      return alone(verb, rest, asAnswer({ type: "ratify" }));
    case "wait":
      return alone(verb, rest, asAnswer({ type: "wait" }));
    case "refuse":
      return asAnswer({ type: "refuse", because: reasonOr(rest) });
    default:
      return noAnswer(line, ["Enter", "ratify", "refuse", "wait", "brief", "quit"]);
  }
}
