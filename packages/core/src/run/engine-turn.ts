import type { Agenda } from "../agenda/agenda.ts";
import type { Outcome } from "../agenda/issues.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { OutcomeSpace } from "../agent/outcome-space.ts";
import type { TextQuestion } from "../agent/turn.ts";
import { floorOf } from "../preference/floor.ts";
import { attached } from "../errors/attached.ts";
import type { Answer } from "../protocols/protocol.ts";
import type { Ballot } from "../world/ballot.ts";
import type { Offer } from "../world/offer.ts";
import type { TurnFacts, TurnKind } from "./turn-facts.ts";
import { floorForSigning } from "./signing-floor.ts";
import { factsOf, WorldTurn } from "./world-turn.ts";

/**
 * A turn of any kind, with what it shows of a table. All turns have one class and one shape, because functions that read
 * objects of several shapes are slow; the interfaces in `agent/` say what each kind shows.
 */
export class EngineTurn<K extends TurnKind> extends WorldTurn<K> {
  get table(): string {
    return factsOf(this).table;
  }

  get agenda(): Agenda {
    const { interests, table } = factsOf(this);
    return interests.agenda(table);
  }

  get reservation(): number {
    const facts = factsOf(this);
    if (facts.reservation !== null) return facts.reservation;
    if (facts.assumedReservation !== null) return (facts.reservation = facts.assumedReservation);
    facts.readClock = false;
    facts.reservation = facts.interests.reservation(atTable(this));
    facts.byClock = facts.readClock;
    return facts.reservation;
  }

  get floor(): number {
    const facts = factsOf(this);
    return (facts.floor ??= floorOf(this.reservation, facts.interests.range(atTable(this))));
  }

  utility(outcome: Outcome): number {
    const facts = factsOf(attached(this));
    facts.preference ??= facts.interests.preference(atTable(this));
    return facts.preference.of(outcome);
  }

  crossed(outcome: Outcome): readonly string[] {
    const { interests, table } = factsOf(attached(this));
    return interests.crossed(table, interests.agenda(table).indexOf(outcome));
  }

  get round(): number {
    const facts = factsOf(this);
    facts.readClock = true;
    return facts.position.round;
  }

  get rounds(): number {
    return factsOf(this).position.rounds;
  }

  get time(): number {
    const facts = factsOf(this);
    facts.readClock = true;
    return facts.position.time;
  }

  get ownReservation(): number {
    const { assumedReservation, interests } = factsOf(this);
    return assumedReservation === null ? this.reservation : interests.reservation(atTable(this));
  }

  get step(): "round" | "offer" {
    const { interests, table } = factsOf(this);
    return interests.step(table);
  }

  timeIn(round: number): number {
    const { interests, table } = factsOf(attached(this));
    return interests.timeIn(table, round);
  }

  get isLast(): boolean {
    const facts = factsOf(this);
    facts.readClock = true;
    return facts.position.isLast;
  }

  get sealed(): boolean {
    return factsOf(this).position.sealed;
  }

  get standing(): Offer | null {
    return factsOf(this).position.standing;
  }

  get accepted(): readonly string[] {
    return factsOf(this).position.accepted;
  }

  get offers(): readonly Offer[] {
    return factsOf(this).position.offers.listed;
  }

  get seats(): readonly string[] {
    return factsOf(this).position.seats;
  }

  get may(): readonly Answer[] {
    return factsOf(this).position.may;
  }

  get level(): string | null {
    return factsOf(this).position.level;
  }

  get draft(): Offer | null {
    return factsOf(this).position.draft;
  }

  get ballot(): Ballot | null {
    return factsOf(this).position.ballot;
  }

  get space(): OutcomeSpace {
    const facts = factsOf(this);
    return (facts.space ??= facts.interests.space(bargaining(this)));
  }

  get beliefs(): Beliefs {
    const { assumedBeliefs, interests } = factsOf(this);
    return assumedBeliefs ?? interests.beliefs(bargaining(this));
  }

  forSigning(answer: "offer" | "accept"): BargainingTurn {
    const facts = factsOf(this);
    const { position } = facts;
    const floor = floorForSigning(facts, this.reservation, answer, (moment) => {
      const then = { position: { ...position, ...moment }, space: null, assumedReservation: null };
      return this.#variant(then).reservation;
    });
    return bargaining(floor === null ? this : this.#variant({ assumedReservation: floor }));
  }

  withBeliefs(beliefs: Beliefs): BargainingTurn {
    return bargaining(this.#variant({ assumedBeliefs: beliefs }));
  }

  withStandingOffer(offer: Offer): BargainingTurn {
    const standing = Object.freeze({ ...offer });
    const { position } = factsOf(this);
    return bargaining(this.#variant({ position: { ...position, standing } }));
  }

  #variant(
    change: Partial<Pick<TurnFacts, "position" | "space" | "assumedBeliefs" | "assumedReservation">>,
  ): EngineTurn<K> {
    const facts = factsOf(this);
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

Object.freeze(EngineTurn.prototype);

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
