import type { EventOf, SimulationEvent } from "@summitry/core";
import type { EventGroup, MeetingGroup, RepeatedGroup, TextEvent, TextEnd } from "./event-groups.ts";

/** A log as groups of events, in order, and what was still open at its end. */
export interface GroupedEvents {
  readonly groups: readonly Told[];
  /** Signatures by text. */
  readonly signed: ReadonlyMap<string, EventOf<"sign">>;
  /** How texts ended, by id. */
  readonly textEnds: ReadonlyMap<string, TextEnd>;
  /** Invitations to meetings that were neither held nor declined. */
  readonly called: readonly EventOf<"invite">[];
  /** Texts that were still waiting for ratification. */
  readonly pending: readonly EventOf<"sign">[];
}

type Told = Exclude<EventGroup, RepeatedGroup>;
type Draft = { -readonly [K in keyof MeetingGroup]: MeetingGroup[K] } & {
  readonly offers: EventOf<"offer">[];
  readonly breaches: EventOf<"breach">[];
  readonly leaves: EventOf<"leave">[];
  readonly voters: string[];
};

/** Groups the events that belong together. Days, inputs and quantities are left out. */
export function groupEvents(log: readonly SimulationEvent[]): GroupedEvents {
  const gatherer = new Gatherer();
  for (const event of log) gatherer.take(event);
  const { groups, signed, textEnds, invitations, pending } = gatherer;
  return { groups, signed, textEnds, called: [...invitations.values()], pending: [...pending.values()] };
}

class Gatherer {
  readonly groups: Told[] = [];
  readonly signed = new Map<string, EventOf<"sign">>();
  readonly textEnds = new Map<string, TextEnd>();
  readonly invitations = new Map<string, EventOf<"invite">>();
  readonly pending = new Map<string, EventOf<"sign">>();
  readonly #meetings = new Map<string, Omit<Draft, "end">>();

  take(event: SimulationEvent): void {
    switch (event.type) {
      case "invite":
        this.invitations.set(event.table, event);
        return;
      case "move":
        this.groups.push({ type: "moved", day: event.day, move: event, times: 1, before: null, place: 1 });
        return;
      case "decline":
        return this.#decline(event);
      case "open":
        return this.#open(event);
      case "offer":
        this.#meetings.get(event.table)?.offers.push(event);
        return;
      case "leave":
        this.#meetings.get(event.table)?.leaves.push(event);
        return;
      case "vote":
        this.#meetings.get(event.table)?.voters.push(event.by);
        return;
      case "breach": {
        const meeting = event.table === null ? undefined : this.#meetings.get(event.table);
        if (meeting === undefined) this.groups.push({ type: "breached", day: event.day, breach: event });
        else meeting.breaches.push(event);
        return;
      }
      case "sign":
        this.#replace(event);
        this.signed.set(event.text, event);
        return this.#end(event);
      case "adjourn":
        return this.#end(event);
      case "ratify":
      case "refuse":
      case "lapse":
      case "force":
      case "renew":
      case "expire":
      case "collapse":
        return this.#text(event);
      case "start":
      case "day":
      case "input":
      case "quantity":
      case "attend":
      case "accept":
      case "object":
      case "end":
        return;
      default:
        event satisfies never;
    }
  }

  #decline(decline: EventOf<"decline">): void {
    const invite = this.invitations.get(decline.table);
    if (invite === undefined) return;
    this.invitations.delete(decline.table);
    this.groups.push({ type: "declined", day: decline.day, invite, decline });
  }

  #open(open: EventOf<"open">): void {
    const { day, table } = open;
    const called = this.invitations.get(table);
    this.invitations.delete(table);
    const invite = called?.on === day ? called : null;
    const start = { type: "meeting", day, open, invite, goesOn: false, force: null } as const;
    this.#meetings.set(table, { ...start, leaves: [], offers: [], breaches: [], voters: [] });
  }

  #end(end: EventOf<"adjourn"> | EventOf<"sign">): void {
    const meeting = this.#meetings.get(end.table);
    this.#meetings.delete(end.table);
    if (meeting === undefined) return;
    this.groups.push({ ...meeting, end });
    if (end.type === "sign") this.#goOn(meeting, end);
  }

  /** A coalition signs and leaves; the others, if any, go on. */
  #goOn(meeting: Omit<Draft, "end">, { table, signatories }: EventOf<"sign">): void {
    const left = [...signatories, ...meeting.leaves.map(({ by }) => by)];
    const seats = meeting.open.seats.filter((seat) => !left.includes(seat));
    if (seats.length < 2) return;
    const rest = { ...meeting, open: { ...meeting.open, seats, text: null }, invite: null, goesOn: true };
    this.#meetings.set(table, { ...rest, leaves: [], offers: [], breaches: [], voters: [] });
  }

  /** A newly signed text replaces pending texts. */
  #replace(sign: EventOf<"sign">): void {
    for (const text of sign.supersedes) this.pending.delete(text);
    if (sign.awaits.length > 0) this.pending.set(sign.text, sign);
  }

  #answer(event: TextEvent): void {
    if (ends(event)) this.textEnds.set(event.text, event);
    const waiting = this.pending.get(event.text);
    if (event.type !== "ratify") this.pending.delete(event.text);
    else if (waiting !== undefined) {
      this.pending.set(event.text, { ...waiting, awaits: waiting.awaits.filter((id) => id !== event.by) });
    }
  }

  #text(event: TextEvent): void {
    this.#answer(event);
    const last = this.groups.at(-1);
    if (last?.day === event.day) {
      if (last.type === "meeting" && event.type === "force" && signs(last, event.text)) {
        this.groups[this.groups.length - 1] = { ...last, force: event };
        return;
      }
      if (last.type === "texted" && last.text === event.text) {
        this.groups[this.groups.length - 1] = { ...last, events: [...last.events, event] };
        return;
      }
    }
    this.groups.push({ type: "texted", day: event.day, text: event.text, events: [event] });
  }
}

function ends(event: TextEvent): event is TextEnd {
  return (
    event.type === "refuse" || event.type === "lapse" || event.type === "expire" || event.type === "collapse"
  );
}

function signs({ end }: MeetingGroup, text: string): boolean {
  return end.type === "sign" && end.text === text;
}
