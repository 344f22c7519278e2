import type {
  Action,
  ActTurn,
  AnyTurn,
  BargainingAction,
  BargainingTurn,
  InvitationAction,
  InvitationTurn,
  Move,
  Random,
  TextAction,
  TextTurn,
} from "@summitry/core";
import { tableName } from "../../../core/test/names.ts";
import { Planned } from "../../../core/test/planned-agent.ts";
import { wreck, type Damage } from "../../../core/test/vandal.ts";

/** What attackers have done so far, all runs together. */
export interface Attempts {
  answers: number;
  /** What those who write to what they are shown have tried and achieved. */
  readonly damage: Damage;
}

/** One in so many questions is also a chance to write to all that the turn shows. */
const WRECKS_EVERY = 1999;

const circle: Record<string, unknown> = { type: "offer" };
circle["outcome"] = circle;

/** Handed in again and again, and written to in between, also while it is judged and after that. */
const shared = {
  type: "offer",
  outcome: {} as unknown,
  votes: [] as unknown[],
  moves: [] as unknown[],
  because: "",
};

/** An action one of whose properties is another at every look. */
function shifty(name: "type" | "because", ...values: readonly unknown[]): object {
  let looks = 0;
  const get = (): unknown => values[looks++ % values.length];
  return Object.defineProperty({ type: "leave", because: "so it likes" }, name, { enumerable: true, get });
}

/** An action that throws when it is looked at. */
const thorny = new Proxy(
  { type: "accept" },
  {
    ownKeys: () => {
      throw new Error("hands off");
    },
  },
);

const NO_ACTIONS: readonly unknown[] = [
  ...[thorny, Promise.resolve({ type: "accept" })],
  ...[shifty("type", "accept", "offer", "vote", "leave"), shifty("type", "attend", "decline", "accept")],
  ...[shifty("type", "refuse", "ratify", "ratify", "ratify"), shifty("type", "renew", "keep", "expire")],
  ...[null, undefined, 0, Number.NaN, 10n, "accept", true, Symbol("accept"), () => ({ type: "accept" })],
  ...[[], ["accept"], {}, { type: 5 }, { type: "dance" }, { type: "Accept" }, { type: ["accept"] }],
  ...[circle, new Date(0), new Map([["type", "accept"]]), Object.create({ type: "accept" }), /accept/],
  ...[{ type: "offer" }, { type: "offer", outcome: null }, { type: "offer", outcome: { a: "a0" } }],
  ...[{ type: "vote" }, { type: "vote", votes: "all" }, { type: "vote", votes: { 0: { bid: 0 } } }],
  ...[{ type: "leave", because: 5 }, { type: "decline" }, { type: "refuse" }, { type: "denounce" }],
  ...[{ type: "act" }, { type: "act", moves: 5 }, { type: "act", moves: [] }, { type: "__proto__" }],
  ...["attend", "ratify", "keep", "renew", "wait", "object", "accept"].map((type) => ({ type })),
  ...["decline", "refuse", "denounce", "expire"].map((type) => ({ type, because: "so it likes" })),
];

const VOTES: readonly unknown[] = [
  ...[null, 0, {}, { bid: -1 }, { bid: 0.5 }, { bid: 99 }, { bid: "0" }, { bid: Number.NaN }],
  ...[
    { bid: 0, least: 3, most: 1 },
    { bid: 0, least: Number.NaN },
    { bid: 0, most: Infinity },
  ],
  ...[{ bid: 0 }, { bid: 1 }, { bid: 1, least: 2 }, { bid: 0, most: 2 }, { bid: 2, least: -5, most: 0 }],
];

const MOVES: readonly unknown[] = [
  ...[
    null,
    7,
    {},
    { type: "bomb", table: "table0" },
    { type: "move" },
    { type: "move", move: "toString", because: "" },
  ],
  ...[
    { type: "move", move: "shout", because: 5 },
    { type: "move", move: "shout", due: 0, because: "now" },
  ],
  ...[
    { type: "move", move: "shout", due: 1.5, because: "soon" },
    { type: "move", move: "whisper", because: "" },
  ],
  ...[{ type: "move", move: "shout", toward: "nobody", because: "aloud" }],
  ...[{ type: "move", move: "shout", toward: "agent0", due: 2, because: "aloud" }],
  ...[{ type: "invite" }, { type: "invite", table: "nowhere" }, { type: "invite", table: "constructor" }],
  ...[0, -1, 1.5, "1", null].map((lead) => ({ type: "invite", table: "table0", lead })),
  ...[["stranger"], ["agent0", "agent0"], "agent0", [["agent0"]], [], { 0: "agent1", length: 1 }].map(
    (seats) => ({
      type: "invite",
      table: "table0",
      seats,
    }),
  ),
];

/**
 * Tries everything: it draws what to answer from all that is illegal, from what others could answer, and now and then
 * from what is in order, so that the talks go on.
 */
export class Attacker extends Planned {
  /** Where it counts; set once it is made. */
  attempts: Attempts = { answers: 0, damage: { attempts: 0, changed: new Set() } };

  override respond(turn: BargainingTurn): BargainingAction {
    this.#begin(turn);
    const { random, standing, ballot, may } = turn;
    const drawn = random.below(12);
    if (drawn < 2) return this.#nonsense(random, turn) as BargainingAction;
    if (drawn === 2) return super.respond(turn);
    if (ballot !== null) return { type: "vote", votes: this.#votes(turn) } as BargainingAction;
    if (drawn === 3 && random.below(8) === 0) return { type: "leave" };
    if (standing !== null && drawn < 10)
      return { type: may.includes("object") && drawn === 4 ? "object" : "accept" };
    return this.#offer(turn);
  }

  override act(turn: ActTurn): readonly Move[] {
    this.#begin(turn);
    const { random } = turn;
    if (random.below(12) === 0) return pick(NO_ACTIONS, random) as readonly Move[];
    const count = random.below(3);
    const moves: unknown[] = Array.from({ length: count }, () => pick(MOVES, random));
    if (random.below(2) === 0) moves.push(invitation(random));
    if (random.below(6) > 0) return moves as Move[];
    shared.moves.push(...moves);
    shared.moves.splice(0, Math.max(0, shared.moves.length - 4));
    return shared.moves as Move[];
  }

  override attend(turn: InvitationTurn): InvitationAction {
    this.#begin(turn);
    const { random } = turn;
    return (random.below(3) > 0 ? { type: "attend" } : this.#nonsense(random, turn)) as InvitationAction;
  }

  override ratify(turn: TextTurn): TextAction {
    return this.#aboutText(turn, "ratify");
  }

  override keep(turn: TextTurn): TextAction {
    return this.#aboutText(turn, "keep");
  }

  override renew(turn: TextTurn): TextAction {
    return this.#aboutText(turn, "renew");
  }

  #aboutText(turn: TextTurn, usual: "ratify" | "keep" | "renew"): TextAction {
    this.#begin(turn);
    const { random } = turn;
    return (random.below(4) > 0 ? { type: usual } : this.#nonsense(random, turn)) as TextAction;
  }

  /** Counts the answer, and now and then writes to all that it is shown. */
  #begin(turn: AnyTurn): void {
    this.attempts.answers += 1;
    if (this.attempts.answers % WRECKS_EVERY === 0) wreck(turn, this.attempts.damage);
  }

  #nonsense(random: Random, turn: AnyTurn): unknown {
    if (random.below(4) > 0) return pick(NO_ACTIONS, random);
    shared.type = (pick(NO_ACTIONS, random) as Action | null)?.type ?? "offer";
    shared.because = `on day ${turn.day}`;
    return shared;
  }

  #votes(turn: BargainingTurn): readonly unknown[] {
    const { random, ballot } = turn;
    const proper = (ballot?.bids ?? []).map((_, bid) => ({ bid })).filter(() => random.below(3) > 0);
    if (random.below(3) > 0) return proper;
    shared.votes.splice(0, shared.votes.length, ...proper, pick(VOTES, random));
    return shared.votes;
  }

  /** An offer across its own line first of all, or any other, or the last one again with something changed in it. */
  #offer(turn: BargainingTurn): BargainingAction {
    const { random, agenda } = turn;
    const index = random.below(agenda.size);
    const across = random.below(2) === 0;
    for (let step = 0; across && step < agenda.size; step++) {
      const outcome = agenda.outcome((index + step) % agenda.size);
      if (turn.crossed(outcome).length > 0) return { type: "offer", outcome };
    }
    if (random.below(4) > 0) return { type: "offer", outcome: agenda.outcome(index) };
    shared.type = "offer";
    shared.outcome = { ...agenda.outcome(index), ...(random.below(2) === 0 && { b: 99 }) };
    return shared as unknown as BargainingAction;
  }
}

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;

function invitation(random: Random): unknown {
  const seats = ["agent0", "agent1", "agent2"].filter(() => random.below(3) > 0);
  const table = tableName(random.below(2));
  return { type: "invite", table, lead: 1 + random.below(3), ...(random.below(2) === 0 && { seats }) };
}
