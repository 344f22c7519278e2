import type { Agenda } from "../agenda/agenda.ts";
import type { TableTurn } from "../agent/any-turn.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import type { Beliefs } from "../agent/belief.ts";
import type { LookTurn, TextQuestion } from "../agent/turn.ts";
import type { OutcomeSpace } from "../agent/outcome-space.ts";
import type { Random } from "../numbers/random.ts";
import type { Preference } from "../preference/preference.ts";
import type { MeetingTime } from "../protocols/protocol.ts";
import type { Asked } from "../rules/asked.ts";
import type { Drawn } from "../world/parameter.ts";
import type { Seen, SeenWorld } from "../world/seen-world.ts";

/** Kind of turn. Every kind except `look` is a question. */
export type TurnKind = "act" | "attend" | "look" | TextQuestion | "bargain";

/** What an agent sees of a world, and its random streams. */
export interface SeenByAgent extends Seen {
  /** Drawn parameters the agent knows. */
  readonly drawn: Drawn;
  /** The agent's own stream of random numbers for a question, by day and number of the question. */
  readonly random: (day: number, question: number) => Random;
  /** The agent's own stream of random numbers for an occasion, by its name. */
  readonly occasion: (name: string) => Random;
}

/** Where a turn gets the values that are computed only when it is asked for them. */
export interface InterestSource {
  agenda(table: string): Agenda;
  preference(turn: TableTurn): Preference;
  reservation(turn: TableTurn): number;
  range(turn: TableTurn): number;
  crossed(table: string, index: number): readonly string[];
  space(turn: BargainingTurn): OutcomeSpace;
  beliefs(turn: BargainingTurn): Beliefs;
  look(table: string, lease: Lease): LookTurn;
  settledPreference(table: string): Preference | null;
  step(table: string): "round" | "offer";
  timeIn(table: string, round: number): number;
  signedAt(table: string, answer: "offer" | "accept"): MeetingTime | null;
}

/** How long what was handed out for one question may be read. All turns that come of the question share it. */
export interface Lease {
  over: boolean;
}

/**
 * What the engine knows about a turn. It stays in the engine: the turn only shows parts of it. Fields that a kind of
 * turn doesn't show exist all the same, because V8 reads objects of one shape fastest.
 */
export interface TurnFacts<K extends TurnKind = TurnKind> extends Asked<K> {
  readonly question: number;
  readonly view: SeenWorld<SeenByAgent>;
  readonly interests: InterestSource;
  /** How long the turn may be read. */
  readonly lease: Lease;
  /** Beliefs in the place of the agent's own; `null` for its own. */
  readonly assumedBeliefs: Beliefs | null;
  /** A reservation value in the place of the agent's own; `null` for its own. */
  readonly assumedReservation: number | null;
  /**
   * Caches, `null` until first asked for: random stream, preference, reservation value, floor and outcome space of this
   * turn.
   */
  random: Random | null;
  preference: Preference | null;
  reservation: number | null;
  floor: number | null;
  space: OutcomeSpace | null;
  /** Whether the round or the time has been read since the reservation value was asked for. */
  readClock: boolean;
  /** Whether they were read to work out the reservation value, which then depends on them. */
  byClock: boolean;
}
