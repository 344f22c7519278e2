import type { EventOf } from "@summitry/core";
import { declaredTable, type Law, type Moment } from "../law.ts";
import { BREACHES_THAT_END, isAnswering, type Sitting } from "../sitting.ts";

/** At a table each acts in turn and as its protocol allows, and a meeting ends for a reason that is there. */
export const turns: Law = {
  name: "turns",
  *broken(event, moment) {
    const { sitting } = moment.ledger;
    if (sitting === null || !("table" in event) || event.table !== sitting.table) return;
    const { course, left } = sitting;
    if (event.type === "adjourn") {
      yield* wrongEnding(event, sitting, moment);
      return;
    }
    const wrong = isAnswering(event)
      ? course.wrongAnswer(event)
      : event.type === "sign"
        ? course.wrongSignature(event)
        : undefined;
    if (wrong === undefined) return;
    if (wrong !== null) yield wrong;
    if (left !== null && course.seats.includes(left))
      yield `the meeting goes on after ${left} has walked out`;
    if (lawless(sitting) !== undefined) yield `the meeting goes on after the breaches of ${lawless(sitting)}`;
    if (isAnswering(event) && event.type === "offer") yield* wrongValues(event, moment);
  },
};

/** The party whose breaches end a meeting. */
function lawless({ breaches }: Sitting): string | undefined {
  return [...breaches].find(([, count]) => count >= BREACHES_THAT_END)?.[0];
}

function* wrongEnding(event: EventOf<"adjourn">, sitting: Sitting, { declared, ledger }: Moment) {
  const { course, left } = sitting;
  const { ended, rounds } = event;
  const protocol = declaredTable(declared, sitting.table)?.protocol;
  const isDuring = ended === "walk-out" || ended === "breach";
  if (!course.isAt(isDuring ? rounds - 1 : rounds)) yield `${rounds} rounds were not played`;
  switch (ended) {
    case "walk-out":
      if (left === null) yield "nobody has walked out";
      return;
    case "breach": {
      const isLate = ledger.latest?.type === "breach" && lawless(sitting) !== undefined;
      if (!isLate && !course.mayBeSigned) yield "nobody has broken the rules often enough";
      return;
    }
    case "breakdown":
      if ((protocol?.hazard ?? 0) === 0) yield "these talks don't break down by chance";
      if (rounds === 0) yield "the talks break down before the first round is over";
      break;
    case "deadline":
    case "no-zone":
      if (rounds < (protocol?.rounds ?? 0)) yield "the deadline has not come";
      break;
    default:
      ended satisfies never;
      yield "meetings don't end like this";
  }
  if (left !== null && course.seats.includes(left)) yield `${left} has walked out`;
}

/** What is offered is a value for every issue of the agenda. */
function* wrongValues({ table, outcome }: EventOf<"offer">, { declared }: Moment) {
  const issues = declaredTable(declared, table)?.agenda.issues ?? {};
  const names = Object.keys(issues);
  const isWhole = names.length === Object.keys(outcome).length;
  const fits = names.every((name) => {
    const value = Object.hasOwn(outcome, name) ? outcome[name] : undefined;
    return value !== undefined && issues[name]?.includes(value) === true;
  });
  if (!isWhole || !fits) yield "the offer is not on the agenda";
}
