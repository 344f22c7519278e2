import { assertKnown } from "./errors.ts";
import type { Amount, Drawn } from "./parameter.ts";
import type { Text } from "./text.ts";
import type { Invitation, World } from "./world.ts";

/** A world, the day it began, and what of it somebody sees. */
export interface Seen {
  /** The world as it stands. */
  readonly world: World;
  /** Midnight of day 0 in milliseconds since 1970. */
  readonly start: number;
  /** The drawn parameters in sight; all of them when left out. */
  readonly drawn?: Drawn;
  /** Those that were asked for: a few, day after day, out of some hundreds. */
  readonly amounts?: Map<string, number>;
  /** Ids of quantities out of sight; none when left out. */
  readonly hidden?: ReadonlySet<string> | null;
}

/** What a view was made of: for turns, and not for those who read them. */
export let seenBy: <S extends Seen>(view: WorldView<S>) => S;

/** What of the world is public: the day, inputs, quantities, invitations and signed texts. */
export class WorldView<S extends Seen = Seen> {
  readonly #seen: S;

  constructor(seen: S) {
    this.#seen = seen;
  }

  static {
    seenBy = (view) => view.#seen;
  }

  /** Day of the run, from 0. */
  get day(): number {
    return this.#seen.world.day;
  }

  /** Calendar date, YYYY-MM-DD. */
  get date(): string {
    return dateOf(this.#seen.start, this.#seen.world.day);
  }

  /** Signed texts, oldest first. */
  get texts(): readonly Text[] {
    return this.#seen.world.texts;
  }

  /** Meetings that somebody has called and that are still to come. */
  get invitations(): readonly Invitation[] {
    return this.#seen.world.invitations;
  }

  /**
   * Today's value of an input.
   *
   * @throws InputError for an unknown id.
   */
  input(id: string): number {
    return lookUp("input", this.#seen.world.inputs, id);
  }

  /**
   * Value of a mechanism's quantity that is in sight; its neutral value while the mechanism is off.
   *
   * @throws InputError for an unknown id, and for one that is hidden from an agent.
   */
  quantity(id: string): number {
    const { world, hidden = null } = this.#seen;
    if (hidden !== null) assertSeen(hidden, world.quantities, id);
    return lookUp("quantity", world.quantities, id);
  }

  /**
   * The drawn value of a parameter, or the number itself.
   *
   * @throws InputError for a parameter that is not declared, or that is hidden from an agent.
   */
  amount(amount: Amount): number {
    if (typeof amount === "number") return amount;
    return this.#seen.amounts?.get(amount.id) ?? this.#drawn(amount.id);
  }

  #drawn(id: string): number {
    const { world, drawn = world.parameters, amounts } = this.#seen;
    const amount = lookUp("parameter", drawn, id);
    amounts?.set(id, amount);
    return amount;
  }

  /** The text of a table that is in force, or `null`. */
  inForce(table: string): Text | null {
    return textOf(this.#seen.world.texts, table, "in force");
  }

  /** The text of a table that waits for ratification, or `null`. */
  pending(table: string): Text | null {
    return textOf(this.#seen.world.texts, table, "pending");
  }

  /** Day of a table's latest meeting, or `null` when it has not met. */
  lastMet(table: string): number | null {
    const { tables } = this.#seen.world;
    if (!Object.hasOwn(tables, table)) assertKnown("table", table, Object.keys(tables));
    return tables[table]?.lastMet ?? null;
  }
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Dates by their midnight: every run asks for the same ones. */
const dates = new Map<number, string>();

/** Calendar date of a day, counted from the start in milliseconds since 1970. */
export function dateOf(start: number, day: number): string {
  const midnight = start + day * MILLISECONDS_A_DAY;
  let date = dates.get(midnight);
  if (date === undefined) {
    date = new Date(midnight).toISOString().slice(0, 10);
    dates.set(midnight, date);
  }
  return date;
}

function textOf(texts: readonly Text[], table: string, status: Text["status"]): Text | null {
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as Text;
    if (text.table === table && text.status === status) return text;
  }
  return null;
}

function assertSeen(hidden: ReadonlySet<string>, quantities: Drawn, id: string): void {
  if (!hidden.has(id)) return;
  const seen = Object.keys(quantities).filter((known) => !hidden.has(known));
  assertKnown("quantity", id, seen);
}

function lookUp(kind: string, values: Drawn, id: string): number {
  const value: unknown = values[id];
  if (typeof value !== "number") assertKnown(kind, id, Object.keys(values));
  return value as number;
}
