import type { Action, BargainingAction, Move } from "./action.ts";
import type { BreachEvent, Rule, SimulationEvent } from "./event/index.ts";
import { seatsOf } from "./table.ts";
import type { BargainingTurn, InvitationTurn, Question, TextTurn } from "./turn.ts";
import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** No answer at all within the time limit. */
export const SILENCE = Symbol("silence");

/**
 * Judges an answer to a question: the events it makes happen. Illegal answers become a breach with its reason; what
 * changes nothing by itself (to wait, to keep, to renew) makes no event.
 */
export function judge(
  rules: Rules,
  world: World,
  question: Question,
  action: unknown,
): readonly SimulationEvent[] {
  if (isIdle(question, action)) return NOTHING;
  const bench = new Bench(rules, world, question);
  if (action === SILENCE) return [bench.breach("silence", "no answer within the time limit", null)];
  const events = decide(bench, question, action);
  const legal = events.every(({ type }) => type !== "breach");
  return legal ? events : decide(bench, question, plain(action));
}

/** What an answer makes happen. What is illegal is judged again as it will stand in the log. */
function decide(bench: Bench, question: Question, action: unknown): readonly SimulationEvent[] {
  if (!isAction(action)) return [bench.breach("not-an-action", "the answer is not an action", action)];
  switch (question.asks) {
    case "bargain":
      return [bargain(bench, question, action as BargainingAction)];
    case "act":
      if (action.type !== "act" || !Array.isArray(action.moves)) return [bench.misfit(action)];
      return moves(bench, action.moves);
    case "attend":
      return [attend(bench, question, action)];
    case "ratify":
    case "keep":
    case "renew":
      return aboutText(bench, question, action);
    default:
      return question satisfies never;
  }
}

const NOTHING: readonly SimulationEvent[] = [];

/** What most days bring: no moves, and texts that stay as they are. */
function isIdle(question: Question, action: unknown): boolean {
  if (!isAction(action)) return false;
  if (action.type === "act")
    return question.asks === "act" && Array.isArray(action.moves) && action.moves.length === 0;
  return (
    (action.type === "keep" && question.asks === "keep") ||
    (action.type === "wait" && question.asks === "ratify")
  );
}

/** What judging needs at hand, and how a breach is written down. */
class Bench {
  readonly rules: Rules;
  readonly world: World;
  readonly by: string;
  readonly table: string | null;

  constructor(rules: Rules, world: World, question: Question) {
    this.rules = rules;
    this.world = world;
    this.by = question.agent;
    this.table = question.asks === "bargain" ? question.table : null;
  }

  breach(rule: Rule, because: string, action: unknown, lines: readonly string[] = []): BreachEvent {
    const { by, table, world } = this;
    return { type: "breach", day: world.day, by, table, rule, lines, because, action };
  }

  misfit(action: Action): BreachEvent {
    return this.breach("not-an-action", `"${action.type}" is no answer to this question`, action);
  }
}

function bargain(bench: Bench, turn: BargainingTurn, action: BargainingAction): SimulationEvent {
  const { rules, world, by } = bench;
  const { day } = world;
  const { table, round, standing } = turn;
  switch (action.type) {
    case "offer": {
      const index = turn.agenda.indexOf(action.outcome);
      if (index < 0) return bench.breach("off-agenda", "the offer is not an outcome of the agenda", action);
      const crossings = rules.crossings(table, index, world);
      const own = crossings.filter(({ holder }) => holder === by).map(({ line }) => line);
      if (own.length > 0)
        return bench.breach("own-red-line", "the offer crosses its maker's red line", action, own);
      return {
        type: "offer",
        day,
        by,
        table,
        round,
        outcome: turn.agenda.outcome(index),
        crosses: crossings,
      };
    }
    case "accept": {
      if (standing === null) return bench.breach("no-standing-offer", "there is no offer to accept", action);
      if (standing.by === by && !rules.table(table).protocol.acceptsOwnOffer) {
        return bench.breach("own-offer", "a party can't accept its own offer", action);
      }
      const crossings = rules.crossings(table, turn.agenda.indexOf(standing.outcome), world);
      const own = crossings.filter(({ holder }) => holder === by).map(({ line }) => line);
      if (own.length > 0)
        return bench.breach("own-red-line", "the offer crosses its own red line", action, own);
      return { type: "accept", day, by, table, round };
    }
    case "leave":
      return { type: "leave", day, by, table, round, because: action.because ?? "no reason given" };
    default:
      return bench.misfit(action satisfies never);
  }
}

/** A call for a meeting that is called already changes nothing. */
function moves(bench: Bench, planned: readonly Move[]): readonly SimulationEvent[] {
  const called = new Set(bench.world.invitations.map(({ table }) => table));
  return planned.flatMap((move): readonly SimulationEvent[] => {
    const event = invite(bench, move);
    if (event.type !== "invite") return [event];
    if (called.has(event.table)) return [];
    called.add(event.table);
    return [event];
  });
}

function invite(bench: Bench, move: Move): SimulationEvent {
  const { rules, world, by } = bench;
  const { tables, agents } = rules.scenario.definition;
  const illegal = (because: string): BreachEvent => bench.breach("illegal-move", because, move);
  if (!isMove(move)) return illegal("there is no such move");
  const { table, lead = 1 } = move;
  if (!Object.hasOwn(tables, table)) return illegal(`there is no table "${table}"`);
  if (!(Number.isInteger(lead) && lead >= 1)) return illegal("the lead is not a whole number of at least 1");
  const wanted: unknown = move.seats ?? seatsOf(rules.table(table), rules.view(world));
  if (!isListOfIds(wanted)) return illegal("the seats are not a list of ids");
  const seats = wanted.includes(by) ? wanted : [by, ...wanted];
  const known = agents.filter(({ utility }) => utility[table] !== undefined).map(({ id }) => id);
  const stranger = seats.find((id) => !known.includes(id));
  if (stranger !== undefined) return illegal(`"${stranger}" has no interest in table "${table}"`);
  if (new Set(seats).size < seats.length) return illegal("somebody is seated twice");
  if (seats.length < 2) return illegal("a meeting takes at least two");
  return { type: "invite", day: world.day, by, table, seats: [...seats], on: world.day + lead };
}

function attend(bench: Bench, { invitation }: InvitationTurn, action: Action): SimulationEvent {
  const { by, world } = bench;
  const { table } = invitation;
  if (action.type === "attend") return { type: "attend", day: world.day, by, table };
  if (action.type === "decline")
    return { type: "decline", day: world.day, by, table, because: action.because };
  return bench.misfit(action);
}

const TEXT_ANSWERS = {
  ratify: ["ratify", "refuse", "wait"],
  keep: ["keep", "denounce"],
  renew: ["renew", "expire"],
} as const;

function aboutText(bench: Bench, turn: TextTurn, action: Action): readonly SimulationEvent[] {
  const { rules, world, by } = bench;
  const { id, table, outcome } = turn.text;
  const { day } = world;
  const legal: readonly string[] = TEXT_ANSWERS[turn.asks];
  if (!legal.includes(action.type)) return [bench.misfit(action)];
  const lines = rules.crossedBy(by, table, turn.agenda.indexOf(outcome), world);
  switch (action.type) {
    case "ratify":
      if (lines.length > 0)
        return [bench.breach("own-red-line", "the text crosses its own red line", action, lines)];
      return [{ type: "ratify", day, by, text: id }];
    case "refuse":
      return [{ type: "refuse", day, by, text: id, lines, because: action.because }];
    case "denounce":
      return [{ type: "collapse", day, by, text: id, because: action.because }];
    case "expire":
      return [{ type: "expire", day, by, text: id, because: action.because }];
    case "renew":
      if (lines.length === 0) return [];
      return [{ type: "expire", day, by, text: id, because: `it crosses the red line ${lines.join(", ")}` }];
    default:
      return [];
  }
}

/** Anything with a type and, where it has one, a reason in words. */
function isAction(value: unknown): value is Action {
  if (!hasType(value)) return false;
  const reason = "because" in value ? value.because : REASONED.includes(value.type) ? null : "";
  return reason === undefined ? !REASONED.includes(value.type) : typeof reason === "string";
}

const REASONED: readonly string[] = ["decline", "refuse", "denounce", "expire"];

function isMove(value: unknown): value is Move {
  return hasType(value) && value.type === "invite";
}

function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function hasType(value: unknown): value is { readonly type: string } {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** An answer as it can stand in a log: plain JSON, or its name where it is none. */
function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? String(value) : JSON.parse(text);
  } catch {
    return String(value);
  }
}
