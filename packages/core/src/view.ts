import { assertKnown } from "./errors.ts";
import type { Amount } from "./parameter.ts";
import type { Text } from "./text.ts";
import type { Invitation, World } from "./world.ts";

/** A world, and the day it began. */
export interface Seen {
  /** The world as it stands. */
  readonly world: World;
  /** Midnight of day 0 in milliseconds since 1970. */
  readonly start: number;
}

/** What of the world is public: the day, inputs, quantities, invitations and signed texts. */
export class WorldView {
  readonly #seen: Seen;

  constructor(seen: Seen) {
    this.#seen = seen;
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
   * Value of a mechanism's quantity; its neutral value while the mechanism is off.
   *
   * @throws InputError for an unknown id.
   */
  quantity(id: string): number {
    return lookUp("quantity", this.#seen.world.quantities, id);
  }

  /**
   * The drawn value of a parameter, or the number itself.
   *
   * @throws InputError for a parameter that the scenario does not declare.
   */
  amount(amount: Amount): number {
    return typeof amount === "number" ? amount : lookUp("parameter", this.#seen.world.parameters, amount.id);
  }

  /** The text of a table that is in force, or `null`. */
  inForce(table: string): Text | null {
    return this.texts.find((text) => text.table === table && text.status === "in force") ?? null;
  }

  /** The text of a table that waits for ratification, or `null`. */
  pending(table: string): Text | null {
    return this.texts.find((text) => text.table === table && text.status === "pending") ?? null;
  }

  /** Day of a table's latest meeting, or `null` when it has not met. */
  lastMet(table: string): number | null {
    assertKnown("table", table, Object.keys(this.#seen.world.tables));
    return this.#seen.world.tables[table]?.lastMet ?? null;
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

function lookUp(kind: string, values: Readonly<Record<string, number>>, id: string): number {
  const value: unknown = values[id];
  if (typeof value !== "number") assertKnown(kind, id, Object.keys(values));
  return value as number;
}
