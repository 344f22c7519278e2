import type { Agenda, Issues, OutcomeOf } from "./agenda.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { Beliefs } from "./belief.ts";
import type { EventOf, Failure } from "./event/index.ts";
import type { Preference } from "./preferences.ts";
import type { Protocol } from "./protocol.ts";
import type { Seed } from "./random.ts";
import type { RedLine } from "./red-line.ts";
import { simulate } from "./simulate.ts";
import { signingAt, tableOf } from "./single-table.ts";
import type { Strategy } from "./strategy.ts";
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
  /**
   * Worth to each party of what it signed when the last of its signatories agreed, to a mediator of what was signed, and
   * without that of walking away.
   */
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
  const signed = log.filter((event) => event.type === "sign");
  const failed = log.find((event) => event.type === "adjourn");
  const agreements = signed.map(({ outcome, signatories, rounds }) => {
    return { outcome: outcome as OutcomeOf<I>, signatories: signatories as readonly Id[], rounds };
  });
  const [first] = agreements;
  const all = first?.signatories.length === signingAt(negotiation).length ? first : null;
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
