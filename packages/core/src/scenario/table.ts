import { aTable } from "./definition-shape.ts";
import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";
import type { Amount } from "../world/parameter.ts";
import type { Protocol } from "../protocols/protocol.ts";
import type { WorldView } from "../world/view.ts";

/** One negotiation of a scenario: what is on the agenda, who sits, by which rules, and when it meets. */
export interface Table<I extends Issues = Issues> {
  /** What can be settled. */
  readonly agenda: Agenda<I>;
  /** Who acts when, and how a meeting ends. */
  readonly protocol: Protocol;
  /** Ids of the seated in the order in which they act, or a rule that reads them off the world. */
  readonly seats: readonly string[] | ((view: WorldView) => readonly string[]);
  /** Days of meetings that are given; every other meeting has to be called by an invitation. */
  readonly meets?: readonly number[];
  /** Who must ratify what is signed without them, and within how many days. */
  readonly ratification?: {
    /**
     * Ids of the agents whose assent a text needs. They don't sit at the table; one who comes by an invitation signs
     * there instead. Where they do sit at times, or sign nothing though they sit, a rule names them for those who have
     * signed a text.
     */
    readonly by: readonly string[] | ((signatories: readonly string[]) => readonly string[]);
    /** Days they have for it. */
    readonly window: Amount;
  };
  /** Levels at which it meets, such as presidents and envoys; the first is meant where an invitation names none. */
  readonly levels?: readonly string[];
  /**
   * Levels at which a text is only initialled: whoever sat at the table signs it afterwards, as others ratify, from the
   * next day on and within the window. Only for protocols in which all who sit sign.
   */
  readonly initials?: { readonly at: readonly string[]; readonly window: Amount };
  /** Days a text stays in force unless renewed, or `null` for no term. */
  term?(outcome: OutcomeOf<I>): number | null;
}

/**
 * Declares a table.
 *
 * @throws InputError naming a part that is missing, or of another kind.
 */
export function table<I extends Issues>(definition: Table<I>): Table<I> {
  aTable("table", definition);
  return Object.freeze({ ...definition });
}

/**
 * Ids of those who would sit at a table now.
 *
 * @throws InputError when a rule seats somebody whose ratification the texts of the table need.
 */
export function seatsOf(name: string, table: Table, view: WorldView): readonly string[] {
  const { seats } = table;
  if (typeof seats !== "function") return seats;
  const seated = seats(view);
  assertNoneRatifies(name, table, seated);
  return seated;
}

/**
 * Throws when somebody seated is among those whose ratification is needed: signing would take its place unnoticed.
 *
 * @throws InputError naming the table and the agent.
 */
export function assertNoneRatifies(name: string, { ratification }: Table, seated: readonly string[]): void {
  if (ratification === undefined || typeof ratification.by === "function") return;
  const both = ratification.by.find((id) => seated.includes(id));
  if (both === undefined) return;
  const allowed = "agents who don't sit there, or a rule that names them for those who have signed";
  throw new InputError({ field: `tables.${name}.ratification.by`, value: both, allowed });
}

/**
 * Ids of the agents who still have to ratify what some have signed.
 *
 * @throws InputError when a rule names somebody who has signed.
 */
export function ratifiersOf(
  name: string,
  { ratification }: Table,
  signatories: readonly string[],
): readonly string[] {
  if (ratification === undefined) return [];
  const { by } = ratification;
  if (typeof by !== "function") return by.filter((id) => !signatories.includes(id));
  const named = by(signatories);
  const signed = named.find((id) => signatories.includes(id));
  if (signed === undefined) return [...named];
  const allowed = "agents who have not signed the text";
  throw new InputError({ field: `tables.${name}.ratification.by`, value: signed, allowed });
}
