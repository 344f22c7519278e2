import { Agent } from "./agent.ts";
import type { Agenda, Issues, Outcome, OutcomeOf } from "./agenda.ts";
import type { Beliefs } from "./belief.ts";
import { InputError } from "./errors.ts";
import type { EventOf, Failure } from "./event/index.ts";
import type { Preference } from "./preferences.ts";
import { partiesTo, type Protocol } from "./protocol.ts";
import type { Seed } from "./random.ts";
import type { RedLine } from "./red-line.ts";
import { defineScenario, type Scenario } from "./scenario.ts";
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

/** What a coalition of parties signed. */
export interface Agreement<I extends Issues, Id extends string = string> {
  /** What they signed. */
  readonly outcome: OutcomeOf<I>;
  /** Ids of those who signed, in the order in which they act. */
  readonly signatories: readonly Id[];
  /** Rounds played until then, as the protocol counts them. */
  readonly rounds: number;
}

/** How a negotiation went. */
export interface NegotiationResult<I extends Issues, Id extends string = string> {
  /** What all parties accepted, or `null`. */
  readonly agreement: OutcomeOf<I> | null;
  /** Everything that was signed, first to last: more than one only where some may agree without others. */
  readonly agreements: readonly Agreement<I, Id>[];
  /** Rounds played, as the protocol counts them. */
  readonly rounds: number;
  /** Every legal offer, oldest first; rounds count from 0. */
  readonly offers: readonly { readonly by: Id; readonly round: number; readonly outcome: OutcomeOf<I> }[];
  /** Worth to each party of what it signed, to a mediator of what was signed, and without that of walking away. */
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
  const { seed = 0 } = negotiation;
  type Id = P["id"];
  const { row, log } = simulate(tableOf(negotiation), { seed });
  const signing = signingOf(negotiation);
  const signed = log.filter((event) => event.type === "sign");
  const failed = log.find((event) => event.type === "adjourn");
  const agreements = signed.map(({ outcome, signatories, rounds }) => {
    return { outcome: outcome as OutcomeOf<I>, signatories: signatories as readonly Id[], rounds };
  });
  const [first] = agreements;
  const all = first?.signatories.length === signing.length ? first : null;
  return {
    agreement: all?.outcome ?? null,
    agreements,
    rounds: failed?.rounds ?? agreements.at(-1)?.rounds ?? 0,
    offers: log.flatMap((event) =>
      event.type === "offer"
        ? [{ by: event.by as Id, round: event.round, outcome: event.outcome as OutcomeOf<I> }]
        : [],
    ),
    utilities: row.worth as Record<Id, number>,
    ended: failed?.ended ?? "agreement",
    because:
      failed?.because ?? (all === null ? "a coalition signed" : "all parties accepted the standing offer"),
    breaches: log.filter((event) => event.type === "breach"),
  };
}

/** Name of the single table. */
export const TABLE = "table";

/** A scenario with a single table that meets once. */
export function tableOf<I extends Issues>({
  agenda,
  protocol,
  parties,
}: Negotiation<I>): Scenario<Record<typeof TABLE, Issues>, { worth: Record<string, number> }, never> {
  if (parties.length < 2) {
    throw new InputError({ field: "parties", value: parties.length, allowed: "at least two parties" });
  }
  const signing = signingOf({ protocol, parties });
  return defineScenario({
    name: "negotiation",
    start: "2000-01-01",
    days: 0,
    agents: parties.map((party) => new PartyAgent(party as Party)),
    tables: {
      [TABLE]: table({ agenda: agenda as Agenda, protocol, seats: parties.map(({ id }) => id), meets: [0] }),
    },
    row: {
      start: (): { worth: Record<string, number> } => ({ worth: {} }),
      on: {},
      finish(columns, { world: { texts }, turn }) {
        for (const { id } of parties) {
          const seat = turn(id, TABLE);
          const signs = signing.includes(id);
          const text = texts.find(({ signatories }) => !signs || signatories.includes(id));
          columns.worth[id] = text === undefined ? seat.reservation : seat.utility(text.outcome);
        }
      },
    },
  });
}

/** Ids of the parties that would sign. */
export function signingOf({
  protocol,
  parties,
}: Pick<Negotiation<Issues, never>, "protocol"> & {
  readonly parties: readonly Pick<Party, "id">[];
}): readonly string[] {
  return partiesTo(
    protocol,
    parties.map(({ id }) => id),
  );
}

/** A party as an agent of a scenario with a single table. */
class PartyAgent extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>>;
  readonly strategy: Strategy;
  override readonly redLines: readonly RedLine[];
  readonly #party: Party;

  constructor(party: Party) {
    super();
    this.id = party.id;
    this.utility = { table: party.utility };
    this.strategy = party.strategy;
    this.redLines = (party.redLines ?? []) as readonly RedLine<Outcome>[];
    this.#party = party;
  }

  override reservation(turn: TableTurn): number {
    const { reservation = Number.NEGATIVE_INFINITY } = this.#party;
    return typeof reservation === "function" ? reservation(turn) : reservation;
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return this.#party.beliefs?.(turn) ?? {};
  }
}
