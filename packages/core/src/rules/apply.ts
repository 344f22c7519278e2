import type { EventOf, SimulationEvent } from "../world/event/event.ts";
import type { StartState } from "../world/start-state.ts";
import { amend, supersede, undrafted } from "./amend.ts";
import { frozen } from "../data/frozen.ts";
import { updateMemories } from "./memory.ts";
import type { Step } from "../protocols/protocol.ts";
import type { Rules } from "./rules.ts";
import { openOffers, keepSealed } from "./sealed-offers.ts";
import { offerOf, type SealedOffer } from "../world/offer.ts";
import type { Text } from "../world/text.ts";
import type { Invitation, World } from "../world/world.ts";

/**
 * Applies an event to the world. It is an immer recipe: it edits the draft it is given. Folding it over a log gives the
 * final world.
 */
export function apply(rules: Rules, world: World, event: SimulationEvent): void {
  change(rules, world, event);
  updateMemories(rules, world, event);
}

function change(rules: Rules, world: World, event: SimulationEvent): void {
  switch (event.type) {
    case "start":
      world.seed = event.seed;
      world.run = event.run;
      world.parameters = event.parameters;
      return startIn(world, event.state);
    case "day":
      world.day = event.day;
      return;
    case "input":
      world.inputs[event.input] = event.value;
      return;
    case "quantity":
      world.quantities[event.quantity] = event.value;
      return;
    case "invite": {
      const { table, by, seats, day, on, level } = event;
      const at = level === undefined ? {} : { level };
      const invitation = { table, by, seats: [...seats], sentDay: day, day: on, coming: [by], ...at };
      world.invitations = frozen([...undrafted(world.invitations), invitation]);
      return;
    }
    case "attend":
      world.invitations = frozen(
        undrafted(world.invitations).map((invitation) =>
          invitation.table === event.table
            ? { ...invitation, coming: [...invitation.coming, event.by] }
            : invitation,
        ),
      );
      return;
    case "decline":
      keepInvitations(world, ({ table }) => table !== event.table);
      return;
    case "open":
      return openMeeting(rules, world, event);
    case "offer": {
      const { by, table, round, outcome, sealed = false } = event;
      const meeting = world.tables[table]?.meeting;
      if (sealed) keepSealed(meeting, event);
      else meeting?.offers.push(offerOf(by, round, outcome));
      return advance(rules, world, table, event);
    }
    case "accept":
    case "object":
    case "vote":
      return advance(rules, world, event.table, event);
    case "breach": {
      const meeting = event.table === null ? null : (world.tables[event.table]?.meeting ?? null);
      if (meeting === null || event.table === null || !meeting.seats.includes(event.by)) return;
      meeting.breaches[event.by] = (meeting.breaches[event.by] ?? 0) + 1;
      return advance(rules, world, event.table, { type: "breach", by: event.by });
    }
    case "leave":
      part(rules, world, event.table, [event.by]);
      return;
    case "move":
      return;
    case "adjourn":
      return close(world, event.table);
    case "sign": {
      const { day, table, text: id, outcome, signatories, initials, awaits, lapsesAfter } = event;
      if (!part(rules, world, table, initials ?? signatories)) close(world, table);
      supersede(world, event.supersedes, day);
      const text: Text = {
        id,
        table,
        outcome,
        signatories: [...signatories],
        ...(initials === undefined ? {} : { initials: [...initials] }),
        parties: [...signatories, ...awaits],
        awaits: [...awaits],
        signedDay: day,
        lapsesAfter,
        status: "pending",
        forceDay: null,
        expiresDay: null,
        endDay: null,
      };
      world.texts = frozen([...undrafted(world.texts), text]);
      return;
    }
    case "ratify":
      return amend(world, event.text, (text) => ({ awaits: text.awaits.filter((id) => id !== event.by) }));
    case "force":
      supersede(world, event.supersedes, event.day);
      return amend(world, event.text, () => ({
        status: "in force",
        forceDay: event.day,
        expiresDay: event.expires,
      }));
    case "renew":
      return amend(world, event.text, () => ({ expiresDay: event.expires }));
    case "refuse":
      return amend(world, event.text, () => ({ status: "refused", endDay: event.day }));
    case "lapse":
      return amend(world, event.text, () => ({ status: "lapsed", endDay: event.day }));
    case "expire":
      return amend(world, event.text, () => ({ status: "expired", endDay: event.day }));
    case "collapse":
      return amend(world, event.text, () => ({ status: "collapsed", endDay: event.day }));
    case "end":
      world.ended = event.because;
      return;
    default:
      event satisfies never;
  }
}

const NONE_SEALED: readonly SealedOffer[] = Object.freeze([]);

/** Puts a world into the state that its run starts in. */
function startIn(world: World, state: StartState | undefined): void {
  if (state === undefined) return;
  Object.assign(world.quantities, state.quantities);
  for (const [agent, kept] of Object.entries(state.inner))
    world.inner[agent] = frozen({ ...world.inner[agent], ...structuredClone(kept) });
}

function openMeeting(
  rules: Rules,
  world: World,
  { table, seats, text: textId, level }: EventOf<"open">,
): void {
  const state = world.tables[table];
  if (state === undefined) return;
  const text = textId === null ? undefined : undrafted(world.texts).find(({ id }) => id === textId);
  const by = text?.signatories.filter((id) => seats.includes(id)) ?? [];
  const [maker] = by;
  const signed =
    text === undefined || maker === undefined ? null : { offer: offerOf(maker, -1, text.outcome), by };
  keepInvitations(world, (each) => each.table !== table || each.day > world.day);
  state.meetings += 1;
  state.lastMet = world.day;
  state.meeting = {
    seats: [...seats],
    state: rules.table(table).protocol.open(seats, signed),
    offers: signed === null ? [] : [signed.offer],
    sealed: NONE_SEALED,
    breaches: Object.create(null) as Record<string, number>,
    ...(level === undefined ? {} : { level }),
  };
}

function advance(rules: Rules, world: World, table: string, step: Step): void {
  const meeting = world.tables[table]?.meeting;
  if (!meeting) return;
  rules.table(table).protocol.advance(meeting.state, meeting.seats, step);
  if (meeting.sealed.length > 0) openOffers(rules, world, table, meeting);
}

/** Removes parties that have signed or walked out from a meeting. Returns whether the others go on. */
function part(rules: Rules, world: World, table: string, leaving: readonly string[]): boolean {
  const meeting = world.tables[table]?.meeting;
  if (!meeting) return false;
  const rest = rules.table(table).protocol.goOn?.(meeting.state, meeting.seats, leaving) ?? null;
  if (rest === null) return false;
  meeting.seats = [...rest];
  if (meeting.sealed.length > 0) openOffers(rules, world, table, meeting);
  return true;
}

function close(world: World, table: string): void {
  const state = world.tables[table];
  if (state) state.meeting = null;
}

function keepInvitations(world: World, stays: (invitation: Invitation) => boolean): void {
  world.invitations = frozen(undrafted(world.invitations).filter(stays));
}
