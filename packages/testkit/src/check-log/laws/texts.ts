import type { EventOf, SimulationEvent, Text } from "@summitry/core";
import { declaredTable } from "../ledger/declared-table.ts";
import { endsDay, isSame, type Law, type Moment } from "./law.ts";

type TextEvent = EventOf<"ratify" | "refuse" | "lapse" | "force" | "renew" | "expire" | "collapse">;

/** A text is signed, awaits its ratifiers, enters into force when all have ratified, and ends once. */
export const lawOfTexts: Law = {
  name: "texts",
  *problems(event, moment) {
    const { ledger } = moment;
    if (event.type === "sign") yield* wrongSignature(event, moment);
    else if (isAboutText(event)) {
      const text = ledger.texts.find(({ id }) => id === event.text);
      if (text === undefined) yield `there is no text ${event.text}`;
      else {
        if (text.table !== event.table) yield `${text.id} is not of the table ${event.table}`;
        yield* wrongStep(event, text, moment);
      }
    }
    if (endsDay(event, ledger)) for (const text of ledger.texts) yield* leftOver(text, moment);
  },
};

function isAboutText(event: SimulationEvent): event is TextEvent {
  return "text" in event && !["sign", "open", "breach"].includes(event.type);
}

function* wrongSignature(event: EventOf<"sign">, { ledger, declared, view }: Moment) {
  const { table, text: id, signatories, initials, awaits, lapsesAfter, day } = event;
  const rule = declaredTable(declared, table);
  const before = ledger.texts.filter((text) => text.table === table);
  if (id !== `${table}-${before.length + 1}`) yield `the next text of ${table} is not ${id}`;
  if (new Set(signatories).size < signatories.length) yield "somebody signs twice";
  const { by = [] } = rule?.ratification ?? {};
  const agreed = initials ?? signatories;
  const needed = typeof by === "function" ? by(agreed) : by;
  const absent = [...(initials ?? []), ...needed.filter((ratifier) => !agreed.includes(ratifier))];
  if (!isSame(awaits, absent)) yield "it awaits others than those who have to ratify and have not signed";
  if (initials !== undefined && signatories.length > 0) yield "it is initialled and signed at once";
  const mayInitial = rule?.initials?.at.includes(ledger.meeting?.level ?? "") === true;
  if (mayInitial !== (initials !== undefined))
    yield "it is initialled at a level where texts are signed, or signed";
  const windows = [rule?.ratification?.window, initials === undefined ? undefined : rule?.initials?.window];
  const window = Math.max(...windows.map((each) => (each === undefined ? 0 : Math.round(view.amount(each)))));
  if (lapsesAfter !== (absent.length === 0 ? null : day + window)) yield "the time to ratify is another";
  if (!isSame(event.supersedes, replaced(before, "pending", [...signatories, ...awaits])))
    yield "it does not replace the pending texts of its table and parties";
}

function* wrongStep(event: TextEvent, text: Text, moment: Moment) {
  const { status, awaits, parties, signedDay, lapsesAfter, expiresDay } = text;
  const { ledger } = moment;
  const { day } = ledger;
  const wanted = event.type in PENDING ? "pending" : "in force";
  if (status !== wanted) yield `${text.id} is ${status} and not ${wanted}`;
  switch (event.type) {
    case "ratify":
      if (!awaits.includes(event.by)) yield `${text.id} does not await ${event.by}`;
      if (day === signedDay) yield "nobody is asked on the day of the signature";
      if (lapsesAfter !== null && day > lapsesAfter) yield "the time to ratify is over";
      return;
    case "refuse":
      if (awaits.length === 0 ? !parties.includes(event.by) : !awaits.includes(event.by))
        yield `${text.id} does not await ${event.by}`;
      if (awaits.length === 0 && event.lines.length === 0) yield "all have ratified it";
      return;
    case "lapse":
      if (lapsesAfter === null || day <= lapsesAfter) yield "there is time left to ratify";
      return;
    case "force": {
      if (awaits.length > 0) yield `${awaits.join(", ")} did not ratify ${text.id}`;
      const term = termOf(text, moment);
      if (event.expires !== (term === null ? null : day + term)) yield "its term is another";
      const others = ledger.texts.filter(({ table }) => table === text.table);
      if (!isSame(event.supersedes, replaced(others, "in force", parties)))
        yield "it does not replace the texts in force of its table and parties";
      return;
    }
    case "renew":
      if (!hasRunOut(text, day)) yield `the term of ${text.id} has not run out`;
      if (event.expires !== (expiresDay ?? 0) + (termOf(text, moment) ?? 0)) yield "the new term is another";
      return;
    case "expire":
      if (!hasRunOut(text, day)) yield `the term of ${text.id} has not run out`;
      if (!parties.includes(event.by)) yield `${event.by} is not a party to ${text.id}`;
      return;
    case "collapse":
      if (!parties.includes(event.by)) yield `${event.by} is not a party to ${text.id}`;
      return;
    default:
      event satisfies never;
  }
}

const PENDING = { ratify: true, refuse: true, lapse: true, force: true };

/** Ids of the texts of a table with a status that share one of these parties. */
function replaced(of: readonly Text[], status: Text["status"], parties: readonly string[]) {
  const isReplaced = (text: Text) =>
    text.status === status && text.parties.some((id) => parties.includes(id));
  return of.filter(isReplaced).map(({ id }) => id);
}

function termOf({ table, outcome }: Text, { declared }: Moment): number | null {
  return declaredTable(declared, table)?.term?.(outcome) ?? null;
}

function hasRunOut({ expiresDay, forceDay }: Text, day: number): boolean {
  return expiresDay !== null && expiresDay <= day && forceDay !== day;
}

/** What should have become of a text by the end of a day. */
function* leftOver(text: Text, moment: Moment) {
  const { id, status, awaits, lapsesAfter } = text;
  const { day } = moment.ledger;
  if (status === "pending" && awaits.length === 0) yield `all have ratified ${id} and it is not in force`;
  if (status === "pending" && lapsesAfter !== null && day > lapsesAfter) yield `${id} should have lapsed`;
  if (status === "in force" && hasRunOut(text, day) && (termOf(text, moment) ?? 0) >= 1)
    yield `the term of ${id} has run out and nobody was asked to renew it`;
}
