import { checkNegotiation } from "./negotiation-shape.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { EventOf } from "../world/event/event.ts";
import type { MeetingFailure } from "../world/event/meeting.ts";
import { simulate } from "../drivers/simulate.ts";
import type { Negotiation, Party } from "./negotiation.ts";
import { signingAt, tableOf } from "./single-table.ts";

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
  readonly ended: "agreement" | MeetingFailure;
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
  checkNegotiation(negotiation);
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
