import type { EventOf, SimulationEvent, Text } from "@summitry/core";

/** The texts of a run. */
interface TextBook {
  texts: readonly Text[];
}

/** How a text ends, by the event that ends it. */
const ENDS = { refuse: "refused", lapse: "lapsed", expire: "expired", collapse: "collapsed" } as const;

/** Takes note of an event about texts. */
export function noteText(book: TextBook, event: SimulationEvent): void {
  switch (event.type) {
    case "sign":
      supersede(book, event);
      book.texts = [...book.texts, signedText(event)];
      return;
    case "ratify":
      amend(book, event.text, ({ awaits }) => ({ awaits: awaits.filter((id) => id !== event.by) }));
      return;
    case "force":
      supersede(book, event);
      amend(book, event.text, () => ({
        status: "in force",
        forceDay: event.day,
        expiresDay: event.expires,
      }));
      return;
    case "renew":
      amend(book, event.text, () => ({ expiresDay: event.expires }));
      return;
    case "refuse":
    case "lapse":
    case "expire":
    case "collapse":
      amend(book, event.text, () => ({ status: ENDS[event.type], endDay: event.day }));
      return;
    default:
  }
}

function signedText({ day, text: id, ...event }: EventOf<"sign">): Text {
  const { table, outcome, signatories, initials, awaits, lapsesAfter } = event;
  const parties = [...signatories, ...awaits];
  const open = { status: "pending", forceDay: null, expiresDay: null, endDay: null } as const;
  const initialled = initials === undefined ? {} : { initials };
  return {
    id,
    table,
    outcome,
    signatories,
    ...initialled,
    parties,
    awaits,
    signedDay: day,
    lapsesAfter,
    ...open,
  };
}

function supersede(book: TextBook, { supersedes, day }: EventOf<"sign" | "force">): void {
  for (const id of supersedes) amend(book, id, () => ({ status: "superseded", endDay: day }));
}

function amend(book: TextBook, id: string, changes: (text: Text) => Partial<Text>): void {
  book.texts = book.texts.map((text) => (text.id === id ? { ...text, ...changes(text) } : text));
}
