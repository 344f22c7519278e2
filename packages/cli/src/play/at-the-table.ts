import type { Answer, BargainingTurn, Offer, Outcome, Value } from "@summitry/core";
import { short } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { crossingNote } from "./crossing-note.ts";
import { again, answer, ITS_OWN, split, reasonOr, type Understood } from "./understood.ts";

const HELP: Readonly<Record<Answer, string>> = {
  accept: "accept                     the standing offer",
  object: "object                     to the standing offer",
  offer:
    "offer issue=value, ...     the standing offer with these changes (your best text where none stands)",
  vote: "vote [number, ...]         for these bids, on no condition; for none without a number",
};

const helpOn = ({ may }: BargainingTurn): readonly string[] => [
  "Enter                      as the agent itself would",
  ...may.map((each) => HELP[each]),
  "terms                      what can be offered",
  "leave [reason]             walk out",
];

/** Where the bargaining stands, for the person at the table. */
export function tellStanding(turn: BargainingTurn, words: Words): readonly string[] {
  const { offers, agent, reservation, round, rounds, table, standing, ballot } = turn;
  const walking = `walking away is worth ${short(reservation)} to you`;
  const none = standing === null ? " No offer stands." : "";
  const since = Math.max(
    0,
    offers.findLastIndex(({ by }) => by === agent),
  );
  const last = Number.isFinite(rounds) ? ` of ${rounds}` : "";
  return [
    `Round ${round + 1}${last} on ${words.topic(table)}; ${walking}.${none}`,
    ...offers.slice(since).map((offer) => tellOffer(offer, turn, words)),
    ...(ballot?.bids.map((bid, at) => `  Bid ${at + 1} ${tellOffer(bid, turn, words).trim()}`) ?? []),
  ];
}

function tellOffer({ by, outcome }: Offer, turn: BargainingTurn, words: Words): string {
  return `  ${words.agent(by)}: ${words.terms(outcome)} (${short(turn.utility(outcome))}).${crossingNote(turn, outcome)}`;
}

/** What a line means at the table. */
export function atTheTable(line: string, turn: BargainingTurn): Understood {
  const [verb, rest] = split(line);
  if (verb in HELP && !turn.may.includes(verb as Answer)) return again(...helpOn(turn));
  switch (verb) {
    case "":
      return ITS_OWN;
    case "object":
      return answer({ type: "object" });
    case "vote":
      return voted(rest, turn);
    case "accept":
      return turn.standing === null ? again("No offer stands.") : answer({ type: "accept" });
    case "leave":
      return answer({ type: "leave", because: reasonOr(rest) });
    case "offer":
      return offered(rest, turn);
    case "terms":
      return again(
        ...Object.entries(turn.agenda.issues).map(([issue, values]) => `${issue} = ${values.join(" | ")}`),
      );
    default:
      return again(...helpOn(turn));
  }
}

function voted(text: string, { ballot }: BargainingTurn): Understood {
  const bids = ballot?.bids ?? [];
  const votes = text
    .split(",")
    .filter((each) => each.trim() !== "")
    .map((each) => ({ bid: Number(each) - 1 }));
  const known = votes.every(({ bid }) => bids[bid] !== undefined);
  return known ? answer({ type: "vote", votes }) : again(`The bids have the numbers 1 to ${bids.length}.`);
}

function offered(text: string, turn: BargainingTurn): Understood {
  const base = turn.standing?.outcome ?? turn.space.best();
  if (base === null) return again("No text is open to you.");
  const outcome: Record<string, Value> = { ...base };
  for (const pair of text.split(",").filter((each) => each.trim() !== "")) {
    const [issue = "", wanted = ""] = pair.split("=").map((each) => each.trim());
    const values = Object.hasOwn(turn.agenda.issues, issue) ? turn.agenda.issues[issue] : undefined;
    if (values === undefined)
      return again(`"${issue}" is no issue here; the issues are ${turn.agenda.names.join(", ")}.`);
    const value = values.find((each) => String(each) === wanted);
    if (value === undefined) return again(`${issue} can't be "${wanted}"; it can be ${values.join(", ")}.`);
    outcome[issue] = value;
  }
  return checked(outcome, turn);
}

function checked(outcome: Outcome, turn: BargainingTurn): Understood {
  if (turn.agenda.indexOf(outcome) < 0) return again("These terms don't go together in one text.");
  const crossed = crossingNote(turn, outcome);
  if (crossed !== "") return again(crossed.trim());
  return answer({ type: "offer", outcome });
}
