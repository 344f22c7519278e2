import type { Answer, BargainingTurn, Outcome, Value } from "@summitry/core";
import { crossingNote } from "./crossing-note.ts";
import { notUnderstood, asAnswer, ITS_OWN, split, reasonOr, type ParsedLine } from "./understood.ts";

const HELP: Readonly<Record<Answer, string>> = {
  accept: "accept                     the standing offer",
  object: "object                     to the standing offer",
  offer:
    "offer issue=value, ...     the text on the table with these changes (your best text where there is none)",
  vote: "vote [number, ...]         for these bids, on no condition; for none without a number",
};

const helpOn = ({ may }: BargainingTurn): readonly string[] => [
  "Enter                      as the agent itself would",
  ...may.map((each) => HELP[each]),
  "terms                      what can be offered",
  "leave [reason]             walk out",
];

/** Interprets a typed line as an answer at the table. */
export function atTheTable(line: string, turn: BargainingTurn): ParsedLine {
  const [verb, rest] = split(line);
  if (verb in HELP && !turn.may.includes(verb as Answer)) return notUnderstood(...helpOn(turn));
  switch (verb) {
    case "":
      return ITS_OWN;
    case "object":
      return asAnswer({ type: "object" });
    case "vote":
      return voted(rest, turn);
    case "accept":
      return accepted(turn);
    case "leave":
      return asAnswer({ type: "leave", because: reasonOr(rest) });
    case "offer":
      return offered(rest, turn);
    case "terms":
      return notUnderstood(
        ...Object.entries(turn.agenda.issues).map(([issue, values]) => `${issue} = ${values.join(" | ")}`),
      );
    default:
      return notUnderstood(...helpOn(turn));
  }
}

function accepted(turn: BargainingTurn): ParsedLine {
  if (turn.standing === null) return notUnderstood("No offer stands.");
  const crossed = crossingNote(turn, turn.standing.outcome);
  return crossed === "" ? asAnswer({ type: "accept" }) : notUnderstood(crossed.trim());
}

function voted(text: string, turn: BargainingTurn): ParsedLine {
  const bids = turn.ballot?.bids ?? [];
  const numbers = new Set(text.split(",").flatMap((each) => (each.trim() === "" ? [] : [Number(each)])));
  const votes = [...numbers].map((number) => ({ bid: number - 1 }));
  if (!votes.every(({ bid }) => bids[bid] !== undefined))
    return notUnderstood(
      bids.length === 0 ? "There is no bid." : `The bids have the numbers 1 to ${bids.length}.`,
    );
  const crossed = votes.map(({ bid }) => crossingNote(turn, bids[bid]!.outcome)).find((note) => note !== "");
  return crossed === undefined ? asAnswer({ type: "vote", votes }) : notUnderstood(crossed.trim());
}

function offered(text: string, turn: BargainingTurn): ParsedLine {
  const base = (turn.standing ?? turn.draft)?.outcome ?? turn.space.best();
  if (base === null) return notUnderstood("No text is open to you.");
  const outcome: Record<string, Value> = { ...base };
  for (const pair of text.split(",").filter((each) => each.trim() !== "")) {
    const [issue = "", wanted = ""] = pair.split("=").map((each) => each.trim());
    const values = Object.hasOwn(turn.agenda.issues, issue) ? turn.agenda.issues[issue] : undefined;
    if (values === undefined)
      return notUnderstood(`"${issue}" is no issue here; the issues are ${turn.agenda.names.join(", ")}.`);
    const value = values.find((each) => String(each) === wanted);
    if (value === undefined)
      return notUnderstood(`${issue} can't be "${wanted}"; it can be ${values.join(", ")}.`);
    outcome[issue] = value;
  }
  return checked(outcome, turn);
}

function checked(outcome: Outcome, turn: BargainingTurn): ParsedLine {
  if (turn.agenda.indexOf(outcome) < 0) return notUnderstood("These terms don't go together in one text.");
  const crossed = crossingNote(turn, outcome);
  return crossed === "" ? asAnswer({ type: "offer", outcome }) : notUnderstood(crossed.trim());
}
