import type { Answer, BargainingTurn } from "@summitry/core";
import type { FullVocabulary } from "@summitry/story";
import { accepted, parsedVotes } from "./by-number.ts";
import { listed } from "./listed.ts";
import { offered } from "./offering.ts";
import { alone, asAnswer, ITS_OWN, noAnswer, notUnderstood, reasonOr, split } from "./understood.ts";
import type { ParsedLine } from "./understood.ts";

const HELP: Readonly<Record<Answer, string>> = {
  accept: "accept [number]            the offer that stands",
  object: "object                     to the offer that stands",
  offer: "offer issue=value, ...     the text on the table with these changes (without one: your best)",
  vote: "vote [number, ...]         for these bids, on no condition; for none without a number",
};

const helpOn = ({ may }: BargainingTurn): readonly string[] => [
  "Enter                      as the agent itself would",
  ...may.map((each) => HELP[each]),
  "terms                      what can be offered",
  "brief                      what you want, your red lines, what walking away is worth",
  "leave [reason]             walk out",
  "quit                       let the agent play to the end",
];

/** Interprets a typed line as an answer at the table. */
export function atTheTable(line: string, turn: BargainingTurn, words: FullVocabulary): ParsedLine {
  const [verb, rest] = split(line);
  const known = ["Enter", ...turn.may, "terms", "brief", "leave", "quit"];
  if (Object.hasOwn(HELP, verb) && !turn.may.includes(verb as Answer)) return noAnswer(line, known);
  switch (verb) {
    case "":
      return ITS_OWN;
    case "?":
    case "help":
      return notUnderstood(...helpOn(turn));
    case "object":
      return alone(verb, rest, asAnswer({ type: "object" }));
    case "vote":
      return parsedVotes(rest, turn);
    case "accept":
      return accepted(rest, turn);
    case "leave":
      return asAnswer({ type: "leave", because: reasonOr(rest) });
    case "offer":
      return offered(rest, turn, words);
    case "terms":
      return alone(verb, rest, notUnderstood(...terms(turn)));
    default:
      return noAnswer(line, known);
  }
}

function terms({ agenda }: BargainingTurn): readonly string[] {
  return Object.entries(agenda.issues).map(([issue, values]) => {
    const { unit, label } = agenda.words?.[issue] ?? {};
    const list = `${issue} = ${listed(values, " | ")}`;
    return `${list}${unit === undefined ? "" : ` ${unit}`}${label === undefined ? "" : `, ${label}`}`;
  });
}
