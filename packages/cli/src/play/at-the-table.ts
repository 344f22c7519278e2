import type { BargainingTurn, Offer, Outcome, Value } from "@summitry/core";
import { short } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { crossingNote } from "./crossing-note.ts";
import { again, answer, ITS_OWN, split, reasonOr, type Understood } from "./understood.ts";

const HELP = [
  "Enter                      as the agent itself would",
  "accept                     the standing offer",
  "offer issue=value, ...     the standing offer with these changes (your best text where none stands)",
  "terms                      what can be offered",
  "leave [reason]             walk out",
];

/** Where the bargaining stands, for the person at the table. */
export function tellStanding(turn: BargainingTurn, words: Words): readonly string[] {
  const { offers, agent, reservation, round, rounds, table, standing } = turn;
  const walking = `walking away is worth ${short(reservation)} to you`;
  const none = standing === null ? " No offer stands." : "";
  const since = Math.max(
    0,
    offers.findLastIndex(({ by }) => by === agent),
  );
  return [
    `Round ${round + 1} of ${rounds} on ${words.topic(table)}; ${walking}.${none}`,
    ...offers.slice(since).map((offer) => tellOffer(offer, turn, words)),
  ];
}

function tellOffer({ by, outcome }: Offer, turn: BargainingTurn, words: Words): string {
  return `  ${words.agent(by)}: ${words.terms(outcome)} (${short(turn.utility(outcome))}).${crossingNote(turn, outcome)}`;
}

/** What a line means at the table. */
export function atTheTable(line: string, turn: BargainingTurn): Understood {
  const [verb, rest] = split(line);
  switch (verb) {
    case "":
      return ITS_OWN;
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
      return again(...HELP);
  }
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
