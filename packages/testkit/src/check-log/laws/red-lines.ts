import type { Crossing, EventOf, Outcome } from "@summitry/core";
import { endsDay, isSame, type Law, type Moment } from "./law.ts";

/** Nobody offers, accepts, votes for, signs or ratifies what crosses its own red line, and no such text is in force. */
export const lawOfRedLines: Law = {
  name: "red lines",
  *problems(event, moment) {
    const { meeting, texts } = moment.ledger;
    const text = "text" in event ? texts.find(({ id }) => id === event.text) : undefined;
    switch (event.type) {
      case "offer":
        yield* crossedBy(event.outcome, [event.by], moment);
        yield* wronglyNoted(event, moment);
        break;
      case "accept":
        if (meeting?.table === event.table && meeting.course.standing)
          yield* crossedBy(meeting.course.standing.outcome, [event.by], moment);
        break;
      case "vote":
        for (const { bid } of event.votes) {
          const outcome = meeting?.table === event.table ? meeting.course.bids[bid] : undefined;
          if (outcome !== undefined) yield* crossedBy(outcome, [event.by], moment);
        }
        break;
      case "sign":
        yield* crossedBy(event.outcome, event.initials ?? event.signatories, moment);
        yield* wronglyNoted(event, moment);
        break;
      case "ratify":
        if (text !== undefined) yield* crossedBy(text.outcome, [event.by], moment);
        break;
      case "force":
        if (text !== undefined) yield* crossedBy(text.outcome, text.parties, moment);
        break;
      case "refuse":
        if (text !== undefined && !isSame(event.lines, linesOf(event.by, text.outcome, moment)))
          yield `the lines of ${event.by} that ${event.text} crosses are others`;
        break;
      case "breach":
        yield* wrongExcuse(event, moment);
        break;
      default:
    }
    if (!endsDay(event, moment.ledger)) return;
    for (const { id, status, outcome, parties } of texts) {
      if (status !== "in force") continue;
      for (const problem of crossedBy(outcome, parties, moment)) yield `${id} stays in force: ${problem}`;
    }
  },
};

/** Every line in force now that an outcome crosses, with its holder, in the order in which they are declared. */
function crossings(outcome: Outcome, { declared, view }: Moment): readonly Crossing[] {
  const { agents, relaxed = [] } = declared;
  return agents.flatMap(({ id: holder, redLines: lines }) =>
    lines
      .filter(({ id }) => !relaxed.includes(`${holder}.${id}`))
      .filter((line) => line.forbids(outcome) && (line.binds === undefined || line.binds(view)))
      .map(({ id: line }) => ({ line, holder })),
  );
}

function linesOf(agent: string, outcome: Outcome, moment: Moment): readonly string[] {
  return crossings(outcome, moment).flatMap(({ line, holder }) => (holder === agent ? [line] : []));
}

function* crossedBy(outcome: Outcome, people: readonly string[], moment: Moment) {
  for (const { line, holder } of crossings(outcome, moment))
    if (people.includes(holder)) yield `it crosses the red line ${line} of ${holder}`;
}

function* wronglyNoted({ outcome, crosses }: EventOf<"offer" | "sign">, moment: Moment) {
  const noted = crosses.map(({ line, holder }) => ({ line, holder }));
  if (!isSame(noted, crossings(outcome, moment))) yield "the red lines that it crosses are others";
}

/** A breach names red lines of its own agent only, and some where it is about them. */
function* wrongExcuse({ by, rule, lines }: EventOf<"breach">, { declared: { agents } }: Moment) {
  const own = agents.find(({ id }) => id === by)?.redLines ?? [];
  const stranger = lines.find((line) => !own.some(({ id }) => id === line));
  if (stranger !== undefined) yield `${stranger} is not a red line of ${by}`;
  if (rule === "own-red-line" && lines.length === 0) yield "it does not say which red line is crossed";
}
