import { OffersSoFar } from "../rules/offers-so-far.ts";
import { startPosition } from "../rules/position.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { MeetingFailure } from "../world/event/meeting.ts";
import type { Position } from "../rules/position.ts";
import { frozen } from "../data/frozen.ts";
import { OFFER_OR_ACCEPT, partiesTo, type NextTurn, type Protocol } from "../protocols/protocol.ts";
import { stream } from "../numbers/random.ts";
import type { Meeting } from "../world/world.ts";
import type { Steps } from "./driver.ts";
import type { TurnFacts } from "./turn-facts.ts";
import { ratifiersOf } from "../scenario/table.ts";
import { inRange, NOT_NEGATIVE } from "../world/amount-range.ts";
import type { Amount } from "../world/parameter.ts";
import { enforce, supersededBy } from "./force.ts";
import type { RunContext } from "./run-context.ts";
import { blockingLines, zone } from "./zone.ts";

/** A meeting ends when one party has committed this many breaches. */
const BREACHES_TO_END = 3;

/** Ways to end without agreement that happen between two rounds; the others happen during a round. */
const BETWEEN_ROUNDS: readonly MeetingFailure[] = ["deadline", "no-zone", "breakdown"];

const NOBODY: readonly string[] = Object.freeze([]);

/** A meeting that has been called: who sits, and at what level; the first of the table's levels when left out. */
export interface Called {
  readonly seats: readonly string[];
  readonly level?: string | undefined;
}

/** Holds one meeting at a table, from its opening to a signature or its end without one. */
export function* holdMeeting(context: RunContext, table: string, called: Called): Steps {
  const seats = Object.freeze([...called.seats]);
  const { protocol, levels } = context.rules.table(table);
  const { level = levels?.[0] } = called;
  const at = level === undefined ? {} : { level };
  const { day } = context.world;
  const pending = context.view.pending(table);
  const signed = seats.filter((seat) => pending?.signatories.includes(seat)).length;
  const news = pending !== null && signed > 0 && signed < seats.length;
  context.emit({ type: "open", day, table, seats: [...seats], text: news ? pending.id : null, ...at });
  settleInterests(context, table, seats, level ?? null);
  let reached = 0;
  let questions = 0;
  for (;;) {
    const meeting = context.world.tables[table]?.meeting;
    if (!meeting) break;
    const next = protocol.next(meeting.state, meeting.seats);
    const { round } = next;
    if (next.type === "deadline") {
      const reason = zone(context, table, meeting.seats);
      adjourn(context, table, reason.ended, reason.because, reason.blockedBy);
    } else if (next.type === "agreement") {
      const { outcome, signatories = partiesTo(protocol, meeting.seats) } = next;
      sign(context, table, signatories, outcome, Math.min(protocol.rounds, round + 1));
    } else if (round > reached && breaksDown(context, table, protocol.hazard ?? 0, round)) {
      breakOff(context, table, "breakdown", "the talks broke down at their random end");
    } else {
      context.limits.checkMeeting(++questions, next.by);
      const position = positionOf(protocol, meeting, next);
      yield* takeTurn(context, table, context.agent(next.by).bargaining(table, position));
    }
    reached = round;
  }
  for (const seat of seats) context.agent(seat).meetingOver(table);
}

/** State of the bargaining for the party to act, as it is now: the meeting goes on. */
function positionOf({ rounds }: Protocol, { offers, seats, level }: Meeting, next: NextTurn): Position {
  const { round, time, isLast = round >= rounds - 1, may = OFFER_OR_ACCEPT, ballot } = next;
  const { sealed = false, standing = null, accepted = NOBODY, draft = null } = next;
  return {
    round,
    rounds,
    time,
    isLast,
    sealed,
    standing: Object.freeze(standing),
    accepted: accepted.length === 0 ? NOBODY : Object.freeze([...accepted]),
    offers: new OffersSoFar(offers),
    seats: Object.freeze([...seats]),
    may: Object.freeze(may),
    draft: Object.freeze(draft),
    ballot: ballot === undefined ? null : frozen(structuredClone(ballot)),
    level: level ?? null,
  };
}

/** Whether the talks break down at a random end. The hazard has its own stream, so it affects nobody else's draws. */
function breaksDown({ luck, world }: RunContext, table: string, hazard: number, round: number): boolean {
  if (hazard === 0) return false;
  const { seed, run } = luck;
  return stream(seed, run, "hazard", table, world.day, round).uniform() < hazard;
}

/** Fixes what every seated agent wants as the meeting begins, even if somebody else will answer for it. */
function settleInterests(
  context: RunContext,
  table: string,
  seats: readonly string[],
  level: string | null,
): void {
  const { rounds } = context.rules.table(table).protocol;
  const position = startPosition(rounds, seats, level);
  for (const agent of seats) context.agent(agent).callWithTurn(table, position, ({ space }) => space);
}

function* takeTurn(context: RunContext, table: string, asked: TurnFacts<"bargain">): Steps {
  const { agent } = asked;
  for (const event of yield* context.ask(asked)) {
    const { seats = [] } = context.world.tables[table]?.meeting ?? {};
    if (event.type === "leave" && seats.includes(event.by))
      breakOff(context, table, "walk-out", `${event.by} walked out: ${event.because}`);
    const breaches = context.world.tables[table]?.meeting?.breaches[agent] ?? 0;
    if (event.type === "breach" && breaches >= BREACHES_TO_END) {
      breakOff(
        context,
        table,
        "breach",
        `${agent} broke the rules ${breaches} times, last: ${event.because}`,
      );
    }
  }
}

/** Ends a meeting before its deadline. */
function breakOff(context: RunContext, table: string, ended: MeetingFailure, because: string): void {
  const { seats = [] } = context.world.tables[table]?.meeting ?? {};
  adjourn(context, table, ended, because, blockingLines(context, table, seats));
}

function adjourn(
  context: RunContext,
  table: string,
  ended: MeetingFailure,
  because: string,
  lines: readonly string[],
): void {
  const meeting = context.world.tables[table]?.meeting;
  if (!meeting) return;
  const seats = [...meeting.seats];
  const { round } = context.rules.table(table).protocol.next(meeting.state, meeting.seats);
  const rounds = BETWEEN_ROUNDS.includes(ended) ? round : round + 1;
  context.emit({
    type: "adjourn",
    day: context.world.day,
    table,
    seats,
    ended,
    rounds,
    blockedBy: lines,
    because,
  });
}

/**
 * Signs a text that all who are to sign have accepted, or has it initialled at a level where they sign later. Their red
 * lines are checked once more, because the world may have changed since the offer.
 */
function sign(
  context: RunContext,
  table: string,
  seats: readonly string[],
  outcome: Outcome,
  rounds: number,
): void {
  const { rules, world } = context;
  const { day } = world;
  const at = rules.table(table);
  const { agenda, ratification } = at;
  const crossings = rules.crossings(table, agenda.indexOf(outcome), world);
  const own = crossings.find(({ holder }) => seats.includes(holder));
  if (own !== undefined) {
    breakOff(context, table, "breach", `by now the text crosses the red line ${own.line} of ${own.holder}`);
    return;
  }
  const { level = "" } = world.tables[table]?.meeting ?? {};
  const initialled = at.initials?.at.includes(level) === true ? at.initials : null;
  const ratifiers = ratifiersOf(table, at, seats);
  const awaits = initialled === null ? ratifiers : [...seats, ...ratifiers];
  for (const id of awaits) rules.agent(id);
  const window = Math.max(
    initialled === null ? 0 : windowOf(context, `${table}.initials`, initialled.window),
    ratification === undefined ? 0 : windowOf(context, `${table}.ratification`, ratification.window),
  );
  const lapsesAfter = awaits.length === 0 ? null : day + window;
  const text = `${table}-${world.texts.filter((each) => each.table === table).length + 1}`;
  const signatories = initialled === null ? [...seats] : [];
  const initials = initialled === null ? {} : { initials: [...seats] };
  const supersedes = supersededBy(world, "pending", { table, parties: [...signatories, ...awaits] });
  context.emit({
    type: "sign",
    day,
    table,
    text,
    outcome,
    signatories,
    ...initials,
    awaits,
    lapsesAfter,
    supersedes,
    crosses: crossings,
    rounds,
  });
  if (awaits.length === 0) enforce(context, text);
}

/** Days that those who ratify or sign afterwards have for it. */
function windowOf({ view }: RunContext, of: string, window: Amount): number {
  return Math.round(inRange(`tables.${of}.window`, view.amount(window), NOT_NEGATIVE));
}
