import type { Outcome } from "../agenda/issues.ts";
import type { MeetingFailure } from "../world/event/meeting.ts";
import type { Text } from "../world/text.ts";
import type { BargainingTurn, Position } from "../agent/bargaining-turn.ts";
import { frozen } from "../data/frozen.ts";
import { partiesTo, type Next, type Protocol } from "../protocols/protocol.ts";
import { stream } from "../numbers/random.ts";
import type { Meeting } from "../world/world.ts";
import type { RunContext, Steps } from "./run-context.ts";
import { guarded } from "./guard.ts";
import { zone } from "./zone.ts";

/** Breaches by one party after which a meeting ends. */
const BREACHES_TO_END = 3;

/** Ends that come between two rounds; the others come in the middle of one. */
const BETWEEN_ROUNDS: readonly MeetingFailure[] = ["deadline", "no-zone", "breakdown"];

/** Holds one meeting at a table, from its opening to a signature or its end without one. */
export function* hold(context: RunContext, table: string, invited: readonly string[]): Steps {
  const seats = Object.freeze([...invited]);
  const { protocol } = context.rules.table(table);
  const { day } = context.world;
  const pending = context.view.pending(table);
  const signed = seats.filter((seat) => pending?.signatories.includes(seat)).length;
  const news = pending !== null && signed > 0 && signed < seats.length;
  context.happen({ type: "open", day, table, seats: [...seats], text: news ? pending.id : null });
  settleInterests(context, table, seats);
  let reached = 0;
  for (;;) {
    const meeting = context.world.tables[table]?.meeting;
    if (!meeting) break;
    const { bargaining } = meeting;
    const { round } = bargaining;
    const next = protocol.next(bargaining, meeting.seats);
    if (next.type === "deadline") {
      const { ended, because, blockedBy } = zone(context, table, meeting.seats);
      adjourn(context, table, ended, because, blockedBy);
    } else if (next.type === "agreement") {
      const { outcome, signatories = partiesTo(protocol, meeting.seats) } = next;
      sign(context, table, signatories, outcome, Math.min(protocol.rounds, round + 1));
    } else if (round > reached && breaksDown(context, table, protocol.hazard ?? 0, round)) {
      adjourn(context, table, "breakdown", "the talks broke down at their random end");
    } else {
      const position = positionOf(protocol, meeting, next);
      yield* takeTurn(context, table, context.standpoint(next.by).bargaining(table, position));
    }
    reached = round;
  }
  for (const seat of seats) context.standpoint(seat).meetingOver(table);
}

/** Where the bargaining stands, for the party to act: lists are copied, since the meeting goes on. */
function positionOf(
  { rounds }: Protocol,
  { bargaining: { round, standing }, offers, seats }: Meeting,
  { time, may, draft, ballot }: Extract<Next, { readonly type: "turn" }>,
): Position {
  return {
    round,
    rounds,
    time,
    standing: Object.freeze(standing),
    offers: Object.freeze([...offers]),
    seats: Object.freeze([...seats]),
    may,
    draft: Object.freeze(draft),
    ballot: ballot && frozen(structuredClone(ballot)),
  };
}

/** A hazard has a stream of its own, so that nobody's draws depend on it. */
function breaksDown({ identity, world }: RunContext, table: string, hazard: number, round: number): boolean {
  if (hazard === 0) return false;
  const { seed, run } = identity;
  return stream(seed, run, "hazard", table, world.day, round).uniform() < hazard;
}

/** What everybody at a meeting wants is settled as it begins, whoever will answer for them. */
function settleInterests(context: RunContext, table: string, seats: readonly string[]): void {
  const { rounds } = context.rules.table(table).protocol;
  const position = { round: 0, rounds, time: 0, standing: null, offers: [], seats };
  for (const agent of seats) {
    guarded(
      { agent, table, day: context.world.day },
      () => context.standpoint(agent).bargaining(table, position).space,
    );
  }
}

function* takeTurn(context: RunContext, table: string, turn: BargainingTurn): Steps {
  for (const event of context.answered(turn) ?? (yield* context.ask(turn))) {
    const { seats = [] } = context.world.tables[table]?.meeting ?? {};
    if (event.type === "leave" && seats.includes(event.by))
      adjourn(context, table, "walk-out", `${event.by} walked out: ${event.because}`);
    const breaches = context.world.tables[table]?.meeting?.breaches[turn.agent] ?? 0;
    if (event.type === "breach" && breaches >= BREACHES_TO_END) {
      adjourn(
        context,
        table,
        "breach",
        `${turn.agent} broke the rules ${breaches} times, last: ${event.because}`,
      );
    }
  }
}

function adjourn(
  context: RunContext,
  table: string,
  ended: MeetingFailure,
  because: string,
  blockedBy: readonly string[] = [],
): void {
  const meeting = context.world.tables[table]?.meeting;
  const round = meeting?.bargaining.round ?? 0;
  const seats = [...(meeting?.seats ?? [])];
  const rounds = BETWEEN_ROUNDS.includes(ended) ? round : round + 1;
  context.happen({
    type: "adjourn",
    day: context.world.day,
    table,
    seats,
    ended,
    rounds,
    blockedBy,
    because,
  });
}

/** All who are to sign have accepted. Their red lines are checked once more: the world may have moved since the offer. */
function sign(
  context: RunContext,
  table: string,
  seats: readonly string[],
  outcome: Outcome,
  rounds: number,
): void {
  const { rules, world } = context;
  const { day } = world;
  const { agenda, ratification } = rules.table(table);
  const crossings = rules.crossings(table, agenda.indexOf(outcome), world);
  const own = crossings.find(({ holder }) => seats.includes(holder));
  if (own !== undefined) {
    adjourn(context, table, "breach", `by now the text crosses the red line ${own.line} of ${own.holder}`);
    return;
  }
  const awaits = ratification?.by.filter((id) => !seats.includes(id)) ?? [];
  const window = ratification === undefined ? 0 : Math.round(context.view.amount(ratification.window));
  const lapsesAfter = awaits.length === 0 ? null : day + window;
  const text = `${table}-${world.texts.filter((each) => each.table === table).length + 1}`;
  const signatories = [...seats];
  context.happen({
    type: "sign",
    day,
    table,
    text,
    outcome,
    signatories,
    awaits,
    lapsesAfter,
    crosses: crossings,
    rounds,
  });
  if (awaits.length === 0) enforce(context, text);
}

/** Puts a text into force, unless by now it crosses a red line of somebody it would bind. */
export function enforce(context: RunContext, id: string): void {
  const { day, texts } = context.world;
  const text = texts.find((each) => each.id === id);
  if (text === undefined) return;
  const own = crossedParty(context, text);
  if (own !== null) {
    const { by, lines } = own;
    context.happen({ type: "refuse", day, by, text: id, lines, because: crossing(lines) });
    return;
  }
  const term = context.rules.table(text.table).term?.(text.outcome) ?? null;
  context.happen({ type: "force", day, text: id, expires: term === null ? null : day + term });
}

/** The first party to a text whose red lines in force now it crosses, or `null`. */
export function crossedParty(
  context: RunContext,
  { table, outcome, parties }: Text,
): { readonly by: string; readonly lines: readonly string[] } | null {
  const crossings = context.rules.crossings(
    table,
    context.rules.table(table).agenda.indexOf(outcome),
    context.world,
  );
  if (crossings.length === 0) return null;
  const by = parties.find((party) => crossings.some(({ holder }) => holder === party));
  if (by === undefined) return null;
  return { by, lines: crossings.flatMap(({ holder, line }) => (holder === by ? [line] : [])) };
}

/** The reason why a text can't stand. */
export function crossing(lines: readonly string[]): string {
  return `it crosses the red line ${lines.join(", ")} by now`;
}
