import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { AnyTurn, TableTurn } from "../agent/any-turn.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { LookTurn, TextQuestion, Turn } from "../agent/turn.ts";
import type { OutcomeSpace } from "../agent/outcome-space.ts";
import { floorOf } from "../preference/floor.ts";
import { attached } from "../errors/attached.ts";
import { StaleTurnError } from "../errors/stale-turn-error.ts";
import type { Random } from "../numbers/random.ts";
import { isDiscounted } from "../preference/kinds/discounted.ts";
import type { Answer } from "../protocols/protocol.ts";
import type { Ballot } from "../world/ballot.ts";
import type { Offer } from "../world/offer.ts";
import type { Amount, Drawn } from "../world/parameter.ts";
import { seenBy } from "../world/seen-world.ts";
import type { Text } from "../world/text.ts";
import type { WorldView } from "../world/view.ts";
import type { Inner, Invitation } from "../world/world.ts";
import { signingFloor } from "./signing-floor.ts";
import type { TurnFacts, TurnKind } from "./turn-facts.ts";

/** What an agent keeps in mind when it has nothing there. */
const NOTHING: Inner = Object.freeze({});

/** Ends a turn: whoever reads it, or another turn that came of it, later gets a StaleTurnError. */
export let endTurn: (turn: AnyTurn) => void;

/** Returns the facts of a turn, unless the turn has ended. */
function current<K extends TurnKind>(facts: TurnFacts<K>): TurnFacts<K> {
  if (facts.lease.over) throw new StaleTurnError(facts.agent);
  return facts;
}

/**
 * A turn of any kind. There is one class with one shape for all, because functions that read objects of several shapes
 * are slow; the interfaces in `agent/` say what each kind shows.
 */
export class EngineTurn<K extends TurnKind> implements Turn {
  readonly #facts: TurnFacts<K>;

  constructor(facts: TurnFacts<K>) {
    this.#facts = facts;
    Object.freeze(this);
  }

  static {
    endTurn = (turn) => {
      if (#facts in turn) turn.#facts.lease.over = true;
    };
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

  get table(): string {
    return current(this.#facts).table;
  }

  get agenda(): Agenda {
    const { interests, table } = current(this.#facts);
    return interests.agenda(table);
  }

  get reservation(): number {
    const facts = current(this.#facts);
    if (facts.reservation !== null) return facts.reservation;
    if (facts.assumedReservation !== null) return (facts.reservation = facts.assumedReservation);
    facts.readClock = false;
    return (facts.reservation = facts.interests.reservation(atTable(this)));
  }

  get floor(): number {
    const facts = current(this.#facts);
    return (facts.floor ??= floorOf(this.reservation, facts.interests.range(atTable(this))));
  }

  utility(outcome: Outcome): number {
    const facts = current(attached(this).#facts);
    facts.preference ??= facts.interests.preference(atTable(this));
    return facts.preference.of(outcome);
  }

  crossed(outcome: Outcome): readonly string[] {
    const { interests, table } = current(attached(this).#facts);
    return interests.crossed(table, interests.agenda(table).indexOf(outcome));
  }

  get round(): number {
    const facts = current(this.#facts);
    facts.readClock = true;
    return facts.position.round;
  }

  get rounds(): number {
    return current(this.#facts).position.rounds;
  }

  get time(): number {
    const facts = current(this.#facts);
    facts.readClock = true;
    return facts.position.time;
  }

  get ownReservation(): number {
    const { assumedReservation, interests } = current(this.#facts);
    return assumedReservation === null ? this.reservation : interests.reservation(atTable(this));
  }

  get step(): "round" | "offer" {
    const { interests, table } = current(this.#facts);
    return interests.step(table);
  }

  timeIn(round: number): number {
    const { interests, table } = current(attached(this).#facts);
    return interests.timeIn(table, round);
  }

  get isLast(): boolean {
    const facts = current(this.#facts);
    facts.readClock = true;
    return facts.position.isLast;
  }

  get sealed(): boolean {
    return current(this.#facts).position.sealed;
  }

  get standing(): Offer | null {
    return current(this.#facts).position.standing;
  }

  get accepted(): readonly string[] {
    return current(this.#facts).position.accepted;
  }

  get offers(): readonly Offer[] {
    return current(this.#facts).position.offers;
  }

  get seats(): readonly string[] {
    return current(this.#facts).position.seats;
  }

  get may(): readonly Answer[] {
    return current(this.#facts).position.may;
  }

  get draft(): Offer | null {
    return current(this.#facts).position.draft;
  }

  get ballot(): Ballot | null {
    return current(this.#facts).position.ballot;
  }

  get space(): OutcomeSpace {
    const facts = current(this.#facts);
    return (facts.space ??= facts.interests.space(bargaining(this)));
  }

  get beliefs(): Beliefs {
    const { assumedBeliefs, interests } = current(this.#facts);
    return assumedBeliefs ?? interests.beliefs(bargaining(this));
  }

  forSigning(answer: "offer" | "accept"): BargainingTurn {
    const facts = current(this.#facts);
    const turn = bargaining(this);
    const { reservation } = this; // whether it depends on the clock is known once it has been worked out
    const preference = facts.interests.settledPreference(facts.table);
    if (preference === null || (!facts.readClock && !isDiscounted(preference))) return turn;
    const moment = facts.interests.signedAt(facts.table, answer);
    if (moment === null) return turn;
    const { position, view } = facts;
    const then = this.#variant({
      position: { ...position, ...moment },
      space: null,
      assumedReservation: null,
    });
    const floor = signingFloor(
      preference,
      { round: position.round, time: position.time, day: view.day, reservation },
      { ...moment, day: view.day, reservation: then.reservation },
    );
    return floor > reservation ? bargaining(this.#variant({ assumedReservation: floor })) : turn;
  }

  withBeliefs(beliefs: Beliefs): BargainingTurn {
    return bargaining(this.#variant({ assumedBeliefs: beliefs }));
  }

  withStandingOffer(offer: Offer): BargainingTurn {
    const standing = Object.freeze({ ...offer });
    const { position } = current(this.#facts);
    return bargaining(this.#variant({ position: { ...position, standing } }));
  }

  /** What is printed or written as JSON: what this kind of turn shows, without the world. */
  toJSON(): object {
    const { kind, agent, question, view, table, text, invitation, position } = current(this.#facts);
    const { day, date } = view;
    const shown = { kind, agent, question, day, date };
    if (kind === "act") return shown;
    if (kind === "attend") return { ...shown, invitation };
    if (kind === "bargain") return { ...shown, table, ...position };
    return kind === "look" ? { ...shown, table } : { ...shown, table, text };
  }

  #variant(
    change: Partial<Pick<TurnFacts, "position" | "space" | "assumedBeliefs" | "assumedReservation">>,
  ): EngineTurn<K> {
    const facts = current(this.#facts);
    return new EngineTurn({
      ...facts,
      random: null,
      preference: null,
      reservation: null,
      floor: null,
      ...change,
    });
  }
}

/** Node prints an object with the method of this name, if there is one. */
const PRINTED = Symbol.for("nodejs.util.inspect.custom");
Object.defineProperty(EngineTurn.prototype, PRINTED, {
  value(this: EngineTurn<TurnKind>) {
    return this.toJSON();
  },
});
Object.freeze(EngineTurn.prototype);

/** Returns a part that only some kinds of turn have. */
function shown<T>(part: T | null): T {
  if (part === null) throw new TypeError("a turn of this kind has no such part");
  return part;
}

/** Returns a turn as one about a table, after checking that it is. */
function atTable(turn: EngineTurn<TurnKind>): TableTurn {
  if (isAtTable(turn)) return turn;
  throw new TypeError(`a turn to ${turn.kind} concerns no table`);
}

function isAtTable(
  turn: EngineTurn<TurnKind>,
): turn is EngineTurn<"look"> | EngineTurn<TextQuestion> | EngineTurn<"bargain"> {
  return turn.kind !== "act" && turn.kind !== "attend";
}

/** Returns a turn as a bargaining turn, after checking that it is one. */
function bargaining(turn: EngineTurn<TurnKind>): BargainingTurn {
  if (isBargaining(turn)) return turn;
  throw new TypeError(`a turn to ${turn.kind} has no space, beliefs or offers`);
}

function isBargaining(turn: EngineTurn<TurnKind>): turn is EngineTurn<"bargain"> {
  return turn.kind === "bargain";
}
