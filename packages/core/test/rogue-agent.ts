import type {
  ActTurn,
  BargainingAction,
  BargainingTurn,
  InvitationAction,
  InvitationTurn,
  Move,
  TextAction,
  TextTurn,
} from "@summitry/core";
import { Planned } from "./planned-agent.ts";

const GIBBERISH: readonly unknown[] = [
  null,
  undefined,
  42,
  "accept",
  [],
  {},
  { type: 5 },
  { type: "dance" },
  { type: "offer" },
  { type: "offer", outcome: null },
  { type: "offer", outcome: { a: "a0" } },
  { type: "offer", outcome: { a: "a0", b: 99, c: [], d: Number.NaN } },
  { type: "act", moves: [] },
  { type: "ratify" },
  { type: "decline" },
  { type: "keep" },
  { type: ["accept"] },
  { type: "accept", because: Number.NaN },
  new Map([["type", "accept"]]),
  JSON.parse('{"type":"offer","outcome":{"__proto__":{"a":"a0"}}}'),
];

const NO_MOVES: readonly unknown[] = [
  null,
  7,
  {},
  { type: "bomb", table: "table0" },
  { type: "invite", table: "nowhere" },
  { type: "invite", table: "table0", lead: 0 },
  { type: "invite", table: "table0", lead: 1.5 },
  { type: "invite", table: "table0", seats: ["stranger"] },
  { type: "invite", table: "table0", seats: ["agent0", "agent0", "agent1"] },
  { type: "invite", table: ["table0"] },
  { type: "invite", table: "constructor" },
  { type: "move", move: ["threat"], because: "a test" },
  { type: "move", move: "constructor", because: "a test" },
];

const pick = <T>(list: readonly T[], at: number): T => list[Math.abs(at) % list.length] as T;

/** Breaks every rule it can: its tricks go round with the day and the round. */
export class Rogue extends Planned {
  override respond(turn: BargainingTurn): BargainingAction {
    const { day, round, agenda } = turn;
    const at = (this.plan.mischief ?? 0) + 5 * day + round;
    switch (at % 5) {
      case 0:
        for (let index = 0; index < agenda.size; index++) {
          const outcome = agenda.outcome(index);
          if (turn.crossed(outcome).length > 0) return { type: "offer", outcome };
        }
        return { type: "accept" };
      case 1:
      case 2:
        return { type: "accept" };
      case 3:
        return pick(GIBBERISH, at) as BargainingAction;
      default:
        return super.respond(turn);
    }
  }

  override act(turn: ActTurn): readonly Move[] {
    const at = (this.plan.mischief ?? 0) + turn.day;
    if (at % 4 === 0) return super.act(turn);
    if (at % 4 === 1) return "invite" as unknown as readonly Move[];
    return [pick(NO_MOVES, at), ...super.act(turn), pick(NO_MOVES, at + 1)] as readonly Move[];
  }

  override attend(turn: InvitationTurn): InvitationAction {
    const at = (this.plan.mischief ?? 0) + turn.day;
    return at % 2 === 0 ? super.attend(turn) : (pick(GIBBERISH, at) as InvitationAction);
  }

  override ratify(turn: TextTurn): TextAction {
    const at = (this.plan.mischief ?? 0) + turn.day;
    return at % 2 === 0 ? { type: "ratify" } : (pick(GIBBERISH, at) as TextAction);
  }

  override keep(turn: TextTurn): TextAction {
    const at = (this.plan.mischief ?? 0) + turn.day;
    return at % 2 === 0 ? { type: "keep" } : (pick(GIBBERISH, at) as TextAction);
  }

  override renew(turn: TextTurn): TextAction {
    const at = (this.plan.mischief ?? 0) + turn.day;
    return at % 3 > 0 ? { type: "renew" } : (pick(GIBBERISH, at) as TextAction);
  }
}
