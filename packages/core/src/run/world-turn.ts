import type { AnyTurn } from "../agent/any-turn.ts";
import type { LookTurn, Turn } from "../agent/turn.ts";
import { attached } from "../errors/attached.ts";
import { aText } from "../errors/checks.ts";
import { StaleTurnError } from "../errors/stale-turn-error.ts";
import type { Random } from "../numbers/random.ts";
import type { Amount, Drawn } from "../world/parameter.ts";
import { seenBy } from "../world/seen-world.ts";
import type { Text } from "../world/text.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner, Invitation } from "../world/world.ts";
import type { TurnFacts, TurnKind } from "./turn-facts.ts";

/** What an agent keeps in mind when it has nothing there. */
const NOTHING: Inner = Object.freeze({});

/** Ends a turn: whoever reads it, or another turn that came of it, later gets a StaleTurnError. */
export let endTurn: (turn: AnyTurn) => void;

/** The facts of a turn, unless the turn has ended. */
export let factsOf: <K extends TurnKind>(turn: WorldTurn<K>) => TurnFacts<K>;

function current<K extends TurnKind>(facts: TurnFacts<K>): TurnFacts<K> {
  if (facts.lease.over) throw new StaleTurnError(facts.agent);
  return facts;
}

/** What a turn shows apart from a table: who is asked what, and what that agent sees of the world. */
export class WorldTurn<K extends TurnKind> implements Turn {
  readonly #facts: TurnFacts<K>;

  constructor(facts: TurnFacts<K>) {
    this.#facts = facts;
    Object.freeze(this);
  }

  static {
    endTurn = (turn) => {
      if (#facts in turn) turn.#facts.lease.over = true;
    };
    factsOf = (turn) => current(turn.#facts);
  }

  get kind(): K {
    return current(this.#facts).kind;
  }

  get agent(): string {
    return current(this.#facts).agent;
  }

  get question(): number {
    return current(this.#facts).question;
  }

  get view(): WorldView {
    return current(this.#facts).view;
  }

  get inner(): Readonly<Inner> {
    const { view, agent } = current(this.#facts);
    return seenBy(view).world.inner[agent] ?? NOTHING;
  }

  get random(): Random {
    const facts = current(this.#facts);
    const { view, question } = facts;
    return (facts.random ??= seenBy(view).random(view.day, question));
  }

  occasion(name: string): Random {
    aText("occasion", name);
    return seenBy(current(attached(this).#facts).view).occasion(name);
  }

  get drawn(): Drawn {
    return seenBy(current(this.#facts).view).drawn;
  }

  get day(): number {
    return current(this.#facts).view.day;
  }

  get date(): string {
    return current(this.#facts).view.date;
  }

  get texts(): readonly Text[] {
    return current(this.#facts).view.texts;
  }

  get invitations(): readonly Invitation[] {
    return current(this.#facts).view.invitations;
  }

  input(id: string): number {
    return current(attached(this).#facts).view.input(id);
  }

  quantity(id: string): number {
    return current(attached(this).#facts).view.quantity(id);
  }

  amount(amount: Amount): number {
    return current(attached(this).#facts).view.amount(amount);
  }

  inForce(table: string): Text | null {
    return current(attached(this).#facts).view.inForce(table);
  }

  pending(table: string): Text | null {
    return current(attached(this).#facts).view.pending(table);
  }

  lastMet(table: string): number | null {
    return current(attached(this).#facts).view.lastMet(table);
  }

  at(table: string): LookTurn {
    const { interests, lease } = current(attached(this).#facts);
    return interests.look(table, lease);
  }

  get invitation(): Readonly<Invitation> {
    return shown(current(this.#facts).invitation);
  }

  get text(): Text {
    return shown(current(this.#facts).text);
  }

  /** What is printed or written as JSON: what this kind of turn shows, without the world. */
  toJSON(): object {
    const { kind, agent, question, view, table, text, invitation, position } = current(this.#facts);
    const { day, date } = view;
    const shown = { kind, agent, question, day, date };
    if (kind === "act") return shown;
    if (kind === "attend") return { ...shown, invitation };
    if (kind === "bargain") return { ...shown, table, ...position, offers: position.offers.listed };
    return kind === "look" ? { ...shown, table } : { ...shown, table, text };
  }
}

/** Returns a part that only some kinds of turn have. */
function shown<T>(part: T | null): T {
  if (part === null) throw new TypeError("a turn of this kind has no such part");
  return part;
}

/** Node prints an object with the method of this name, if there is one. */
const PRINTED = Symbol.for("nodejs.util.inspect.custom");
Object.defineProperty(WorldTurn.prototype, PRINTED, {
  value(this: WorldTurn<TurnKind>) {
    return this.toJSON();
  },
});
Object.freeze(WorldTurn.prototype);
