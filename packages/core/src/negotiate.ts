import type { BargainingAction } from "./action.ts";
import { Agent } from "./agent.ts";
import type { Agenda, Issues, Outcome, OutcomeOf } from "./agenda.ts";
import type { Beliefs } from "./belief.ts";
import { shareAt, type Reached } from "./discounted.ts";
import { InputError } from "./errors.ts";
import type { EventOf, Failure } from "./event/index.ts";
import type { Preference } from "./preferences.ts";
import type { Protocol } from "./protocol.ts";
import type { Seed } from "./random.ts";
import type { RedLine } from "./red-line.ts";
import { defineScenario } from "./scenario.ts";
import { simulate } from "./simulate.ts";
import type { Strategy } from "./strategy.ts";
import { table } from "./table.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { TableTurn } from "./table-turn.ts";

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

/** How a negotiation went. */
export interface NegotiationResult<I extends Issues, Id extends string = string> {
  /** What all accepted, or `null`. */
  readonly agreement: OutcomeOf<I> | null;
  /** Rounds played, as the protocol counts them. */
  readonly rounds: number;
  /** Every legal offer, oldest first; rounds count from 0. */
  readonly offers: readonly { readonly by: Id; readonly round: number; readonly outcome: OutcomeOf<I> }[];
  /** Worth of the agreement to each party when the last accepted it, or of walking away when there is none. */
  readonly utilities: Readonly<Record<Id, number>>;
  /** How it ended. */
  readonly ended: "agreement" | Failure;
  /** Why, in a line. */
  readonly because: string;
  /** Illegal actions, oldest first. */
  readonly breaches: readonly EventOf<"breach">[];
}

/**
 * Negotiates one table, by the same rules as a scenario with many.
 *
 * @throws InputError for fewer than two parties, an id given twice, or a utility over another agenda.
 * @throws AgentError when the code of a party throws.
 */
export function negotiate<I extends Issues, const P extends Party<I> = Party<I>>(
  negotiation: Negotiation<I, P>,
): NegotiationResult<I, P["id"]> {
  const { agenda, protocol, parties, seed = 0 } = negotiation;
  if (parties.length < 2) {
    throw new InputError({ field: "parties", value: parties.length, allowed: "at least two parties" });
  }
  type Id = P["id"];
  let reached: Reached = { round: 0, day: 0, time: 0 };
  const scenario = defineScenario({
    name: "negotiation",
    start: "2000-01-01",
    days: 0,
    agents: parties.map((party) => new PartyAgent(party as Party, (turn) => (reached = turn))),
    tables: {
      table: table({ agenda: agenda as Agenda, protocol, seats: parties.map(({ id }) => id), meets: [0] }),
    },
    row: {
      start: (): { worth: Record<string, number> } => ({ worth: {} }),
      on: {},
      finish(columns, { world, turn }) {
        const agreement = world.texts[0]?.outcome;
        for (const { id, utility } of parties) {
          const seat = turn(id, "table");
          columns.worth[id] =
            agreement === undefined ? seat.reservation : shareAt(utility, reached) * seat.utility(agreement);
        }
      },
    },
  });
  const { row, log } = simulate(scenario, { seed });
  const end = log.find((event) => event.type === "sign" || event.type === "adjourn");
  const signed = end?.type === "sign" ? end : null;
  return {
    agreement: signed === null ? null : (signed.outcome as OutcomeOf<I>),
    rounds: end?.rounds ?? 0,
    offers: log.flatMap((event) =>
      event.type === "offer"
        ? [{ by: event.by as Id, round: event.round, outcome: event.outcome as OutcomeOf<I> }]
        : [],
    ),
    utilities: row.worth as Record<Id, number>,
    ended: end?.type === "adjourn" ? end.ended : "agreement",
    because: end?.type === "adjourn" ? end.because : "all parties accepted the standing offer",
    breaches: log.filter((event) => event.type === "breach"),
  };
}

/** A party as an agent of a scenario with a single table. */
class PartyAgent extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>>;
  readonly strategy: Strategy;
  override readonly redLines: readonly RedLine[];
  readonly #party: Party;
  readonly #asked: (turn: BargainingTurn) => void;

  constructor(party: Party, asked: (turn: BargainingTurn) => void) {
    super();
    this.id = party.id;
    this.utility = { table: party.utility };
    this.strategy = party.strategy;
    this.redLines = (party.redLines ?? []) as readonly RedLine<Outcome>[];
    this.#party = party;
    this.#asked = asked;
  }

  override respond(turn: BargainingTurn): BargainingAction {
    this.#asked(turn);
    return super.respond(turn);
  }

  override reservation(turn: TableTurn): number {
    const { reservation = Number.NEGATIVE_INFINITY } = this.#party;
    return typeof reservation === "function" ? reservation(turn) : reservation;
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return this.#party.beliefs?.(turn) ?? {};
  }
}
