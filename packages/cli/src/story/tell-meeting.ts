import type { EventOf } from "@summitry/core";
import { capital, counted, listed } from "../words/english.ts";
import { crossedByOffers, crossedByText } from "./crossings.ts";
import type { Meeting } from "./happenings.ts";
import { detail, item, type Paragraph } from "./paragraph.ts";
import { newOpenings, positions } from "./positions.ts";
import { adjournment, reason } from "./reasons.ts";
import { names, textName, type Teller } from "./teller.ts";

/** A meeting in full: who met, what each asked for, which red lines that crossed, and how it ended. */
export function tellMeeting(teller: Teller, meeting: Meeting): readonly Paragraph[] {
  const { open, invite, offers, breaches } = meeting;
  const { words } = teller;
  const call = invite === null ? "" : `, called by ${words.agent(invite.by)}`;
  const text = open.text === null ? "" : ` On the table lies ${textName(teller, open.text)}.`;
  const crossed = crossedByOffers(teller, offers);
  return [
    item(`${capital(names(teller, open.seats))} meet on ${words.topic(open.table)}${call}.${text}`),
    ...(teller.verbose ? positions(teller, meeting) : newOpenings(teller, meeting)),
    ...(crossed === null ? [] : [detail(crossed, "line")]),
    ...breaches.map((breach) => detail(tellBreach(teller, breach), "line")),
    ...tellEnd(teller, meeting),
  ];
}

/** An action that was against the rules. */
export function tellBreach({ words }: Teller, { by, because, lines }: EventOf<"breach">): string {
  const own = lines.length === 0 ? "" : ` (${listed(lines)})`;
  return `An action of ${words.agent(by)} is struck out: ${because}${own}.`;
}

function tellEnd(teller: Teller, { open, leave, end, force }: Meeting): readonly Paragraph[] {
  const { words } = teller;
  if (end.type === "sign") {
    const crossed = crossedByText(teller, end.crosses);
    return [
      detail(tellSignature(teller, end, force), "good"),
      ...(crossed === null ? [] : [detail(crossed, "line")]),
    ];
  }
  if (leave !== null) {
    const says = `${words.agent(leave.by)} walks out in round ${leave.round + 1}: ${reason(leave.because)}.`;
    return [detail(capital(says), "bad")];
  }
  const why = adjournment(teller, open.seats, end.because);
  return [detail(`No agreement after ${counted(end.rounds, "round")}, as ${why}.`, "bad")];
}

function tellSignature(teller: Teller, sign: EventOf<"sign">, force: EventOf<"force"> | null): string {
  const { words, calendar, signatures } = teller;
  const { day, table, rounds, signatories, outcome, awaits, lapsesAfter } = sign;
  const until = force === null || force.expires === null ? "" : ` until ${calendar.date(force.expires)}`;
  const inForce = force === null ? "" : `, in force at once${until}`;
  const told = signatures.toldOn(day, table, signatories.join(), outcome);
  const terms = told === null ? words.terms(outcome) : `the same text as on ${calendar.date(told)}`;
  const signed = `Signed in round ${rounds} by ${names(teller, signatories)}${inForce}: ${terms}.`;
  if (awaits.length === 0) return signed;
  const limit = lapsesAfter === null ? "" : ` by ${calendar.date(lapsesAfter)}`;
  const verb = awaits.length === 1 ? "has" : "have";
  return `${signed} ${capital(names(teller, awaits))} ${verb} to ratify it${limit}.`;
}
