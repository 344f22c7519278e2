import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { Preference } from "../preference/preference.ts";
import type { Protocol } from "../protocols/protocol.ts";
import { binds, heldLines } from "../rules/held-line.ts";
import { InputError } from "../errors/input-error.ts";
import { own } from "../data/own.ts";
import { seatsOf } from "../scenario/table.ts";
import type { RedLine } from "../world/red-line.ts";
import type { RunContext } from "./run-context.ts";
import { settledInterest } from "./settled-interest.ts";

/** What one agent brings to a table at one moment of a run. */
export interface SnapshotParty {
  /** Id of the agent. */
  readonly id: string;
  /** What outcomes are worth to it, discounted as of the first round; at a meeting as settled for it. */
  readonly utility: Preference;
  /** What walking away is worth to it: at a meeting at its deadline. */
  readonly reservation: number;
  /** Its red lines in force. */
  readonly redLines: readonly RedLine[];
}

/**
 * One table at one moment of a run, as nobody at it sees it: what every text and walking away are worth to each, and the
 * red lines in force. It is a problem that `analyse` takes as it is.
 */
export interface TableSnapshot {
  /** Name of the table. */
  readonly table: string;
  /** Position in the log of the event after which this is how it stands. */
  readonly at: number;
  /** Day of the run, from 0. */
  readonly day: number;
  /** Who is at the meeting under way, in the order in which they act; between meetings, who would come to the next one. */
  readonly seats: readonly string[];
  /** What can be settled. */
  readonly agenda: Agenda;
  /** Who acts when, and who of the seated would sign. */
  readonly protocol: Protocol;
  /** Everybody seated, a mediator included, in order. */
  readonly parties: readonly SnapshotParty[];
}

/**
 * How a table stands in a run. Looking at it changes nothing.
 *
 * @throws InputError before the inputs of day 0 have been read: interests may hang on them.
 */
export function tableSnapshot(context: RunContext, name: string, at: number): TableSnapshot {
  const { rules, world } = context;
  const unread = rules.inputs.find(({ id }) => !Object.hasOwn(world.inputs, id));
  if (unread !== undefined) {
    const allowed = `a position after all inputs of day 0 have been read; ${unread.id} has not`;
    throw new InputError({ field: "at", value: at, allowed });
  }
  const { agenda, protocol } = rules.table(name);
  const seats = Object.freeze([...seatedNow(context, name)]);
  const held = heldLines(name, rules.scenario.definition).filter((line) => binds(line, () => context.view));
  const parties = seats.map((id) => {
    const { space, reservation } = settledInterest(context, name, id, seats);
    const redLines = held.flatMap(({ holder, line }) => (holder === id ? [alwaysInForce(line)] : []));
    return Object.freeze({ id, utility: space.preference, reservation, redLines: Object.freeze(redLines) });
  });
  if (world.tables[name]?.meeting === null) for (const id of seats) context.agent(id).meetingOver(name);
  const { day } = world;
  return Object.freeze({ table: name, at, day, seats, agenda, protocol, parties: Object.freeze(parties) });
}

/** Who is at a table; between meetings who is invited, else who sits there by its rules, else everybody with an interest in it. */
function seatedNow({ rules, world, view }: RunContext, name: string): readonly string[] {
  const meeting = world.tables[name]?.meeting ?? null;
  if (meeting !== null) return meeting.seats;
  const invited = world.invitations.find(({ table }) => table === name);
  if (invited !== undefined) return invited.seats;
  const seats = seatsOf(name, rules.table(name), view);
  if (seats.length >= 2) return seats;
  return rules.agents.filter((id) => own(rules.agent(id).utility, name) !== undefined);
}

const inForce = new WeakMap<RedLine, RedLine>();

/** A line that is in force, as one that always is, since a snapshot does not change. Each line has one such, for those who keep what it forbids. */
function alwaysInForce(line: RedLine): RedLine {
  if (line.binds === undefined) return line;
  let always = inForce.get(line);
  if (always === undefined) {
    const { id, because, source } = line;
    const forbids = (outcome: Outcome): boolean => line.forbids(outcome);
    always = Object.freeze({ id, because, forbids, ...(source === undefined ? {} : { source }) });
    inForce.set(line, always);
  }
  return always;
}
