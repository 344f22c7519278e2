import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { Strategy } from "../agent/strategy.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { Seed } from "../numbers/random.ts";
import type { Preference } from "../preference/preference.ts";
import type { Protocol } from "../protocols/protocol.ts";
import type { RedLine } from "../world/red-line.ts";

/** Somebody at a single table. */
export interface Party<I extends Issues = Issues> {
  /** Name of the party. */
  readonly id: string;
  /** What outcomes are worth to it. */
  readonly utility: Preference<I>;
  /** Worth of walking away: a number, -Infinity included, or read off the turn. -Infinity when left out. */
  readonly reservation?: number | ((turn: TableTurn) => number);
  /** How it bargains. */
  readonly strategy: Strategy;
  /** Its hard constraints. */
  readonly redLines?: readonly RedLine<OutcomeOf<I>>[];
  /** What it thinks the others want. */
  readonly beliefs?: (turn: BargainingTurn) => Beliefs;
}

/** A negotiation at one table. */
export interface Negotiation<I extends Issues, P extends Party<I> = Party<I>> {
  /** What can be settled. */
  readonly agenda: Agenda<I>;
  /** Who acts when, and how it ends. */
  readonly protocol: Protocol;
  /** At least two parties, in the order in which they act. */
  readonly parties: readonly P[];
  /** The seed; only strategies that draw depend on it. 0 when left out. */
  readonly seed?: Seed;
}
