import type { Outcome } from "../agenda.ts";
import type { Failure } from "../event/index.ts";
import type { Text } from "../text.ts";
import type { BargainingTurn, Position } from "../bargaining-turn.ts";
import { frozen } from "../frozen.ts";
import { partiesTo, type Next, type Protocol } from "../protocol.ts";
import { stream } from "../random.ts";
import type { Meeting } from "../world.ts";
import type { Course, Stretch } from "./course.ts";
import { guarded } from "./guard.ts";
import { zone } from "./zone.ts";

/** Breaches by one party after which a meeting ends. */
const BREACHES_TO_END = 3;

/** Ends that come between two rounds; the others come in the middle of one. */
const BETWEEN_ROUNDS: readonly Failure[] = ["deadline", "no-zone", "breakdown"];

/** Holds one meeting at a table, from its opening to a signature or its end without one. */
export function* hold(course: Course, table: string, invited: readonly string[]): Stretch {
  const seats = Object.freeze([...invited]);
  const { protocol } = course.rules.table(table);
  const { day } = course.world;
  const pending = course.view.pending(table);
  const signed = seats.filter((seat) => pending?.signatories.includes(seat)).length;
  const news = pending !== null && signed > 0 && signed < seats.length;
  course.happen({ type: "open", day, table, seats: [...seats], text: news ? pending.id : null });
  settleInterests(course, table, seats);
  let reached = 0;
  for (;;) {
    const meeting = course.world.tables[table]?.meeting;
    if (!meeting) break;
    const { bargaining } = meeting;
    const { round } = bargaining;
    const next = protocol.next(bargaining, meeting.seats);
    if (next.type === "deadline") {
      const { ended, because, blockedBy } = zone(course, table, meeting.seats);
      adjourn(course, table, ended, because, blockedBy);
    } else if (next.type === "agreement") {
      const { outcome, signatories = partiesTo(protocol, meeting.seats) } = next;
      sign(course, table, signatories, outcome, Math.min(protocol.rounds, round + 1));
    } else if (round > reached && breaksDown(course, table, protocol.hazard ?? 0, round)) {
      adjourn(course, table, "breakdown", "the talks broke down at their random end");
    } else {
      const position = positionOf(protocol, meeting, next);
      yield* takeTurn(course, table, course.standpoint(next.by).bargaining(table, position));
    }
    reached = round;
  }
  for (const seat of seats) course.standpoint(seat).meetingOver(table);
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
function breaksDown({ identity, world }: Course, table: string, hazard: number, round: number): boolean {
  if (hazard === 0) return false;
  const { seed, run } = identity;
  return stream(seed, run, "hazard", table, world.day, round).uniform() < hazard;
}

/** What everybody at a meeting wants is settled as it begins, whoever will answer for them. */
function settleInterests(course: Course, table: string, seats: readonly string[]): void {
  const { rounds } = course.rules.table(table).protocol;
  const position = { round: 0, rounds, time: 0, standing: null, offers: [], seats };
  for (const agent of seats) {
    guarded(
      { agent, table, day: course.world.day },
      () => course.standpoint(agent).bargaining(table, position).space,
    );
  }
}

function* takeTurn(course: Course, table: string, turn: BargainingTurn): Stretch {
  for (const event of course.answered(turn) ?? (yield* course.ask(turn))) {
    const { seats = [] } = course.world.tables[table]?.meeting ?? {};
    if (event.type === "leave" && seats.includes(event.by))
      adjourn(course, table, "walk-out", `${event.by} walked out: ${event.because}`);
    const breaches = course.world.tables[table]?.meeting?.breaches[turn.agent] ?? 0;
    if (event.type === "breach" && breaches >= BREACHES_TO_END) {
      adjourn(
        course,
        table,
        "breach",
        `${turn.agent} broke the rules ${breaches} times, last: ${event.because}`,
      );
    }
  }
}

function adjourn(
  course: Course,
  table: string,
  ended: Failure,
  because: string,
  blockedBy: readonly string[] = [],
): void {
  const meeting = course.world.tables[table]?.meeting;
  const round = meeting?.bargaining.round ?? 0;
  const seats = [...(meeting?.seats ?? [])];
  const rounds = BETWEEN_ROUNDS.includes(ended) ? round : round + 1;
  course.happen({ type: "adjourn", day: course.world.day, table, seats, ended, rounds, blockedBy, because });
}

/** All who are to sign have accepted. Their red lines are checked once more: the world may have moved since the offer. */
function sign(
  course: Course,
  table: string,
  seats: readonly string[],
  outcome: Outcome,
  rounds: number,
): void {
  const { rules, world } = course;
  const { day } = world;
  const { agenda, ratification } = rules.table(table);
  const crossings = rules.crossings(table, agenda.indexOf(outcome), world);
  const own = crossings.find(({ holder }) => seats.includes(holder));
  if (own !== undefined) {
    adjourn(course, table, "breach", `by now the text crosses the red line ${own.line} of ${own.holder}`);
    return;
  }
  const awaits = ratification?.by.filter((id) => !seats.includes(id)) ?? [];
  const window = ratification === undefined ? 0 : Math.round(course.view.amount(ratification.window));
  const lapsesAfter = awaits.length === 0 ? null : day + window;
  const text = `${table}-${world.texts.filter((each) => each.table === table).length + 1}`;
  const signatories = [...seats];
  course.happen({
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
  if (awaits.length === 0) enforce(course, text);
}

/** Puts a text into force, unless by now it crosses a red line of somebody it would bind. */
export function enforce(course: Course, id: string): void {
  const { day, texts } = course.world;
  const text = texts.find((each) => each.id === id);
  if (text === undefined) return;
  const own = crossedParty(course, text);
  if (own !== null) {
    const { by, lines } = own;
    course.happen({ type: "refuse", day, by, text: id, lines, because: crossing(lines) });
    return;
  }
  const term = course.rules.table(text.table).term?.(text.outcome) ?? null;
  course.happen({ type: "force", day, text: id, expires: term === null ? null : day + term });
}

/** The first party to a text whose red lines in force now it crosses, or `null`. */
export function crossedParty(
  course: Course,
  { table, outcome, parties }: Text,
): { readonly by: string; readonly lines: readonly string[] } | null {
  const crossings = course.rules.crossings(
    table,
    course.rules.table(table).agenda.indexOf(outcome),
    course.world,
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
