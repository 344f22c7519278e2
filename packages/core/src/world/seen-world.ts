import { attached } from "../errors/attached.ts";
import { assertKnown, InputError } from "../errors/input-error.ts";
import type { Amount, Drawn } from "./parameter.ts";
import type { Text } from "./text.ts";
import type { WorldView } from "./view.ts";
import type { Invitation, World } from "./world.ts";

/** A world, its start date, and which parts of it somebody can see. */
export interface Seen {
  /** The world as it stands. */
  readonly world: World;
  /** Midnight of day 0 in milliseconds since 1970. */
  readonly start: number;
  /** Drawn values of the visible parameters; those of all parameters when left out. */
  readonly drawn?: Drawn;
  /** Ids of the hidden quantities; none when left out. */
  readonly hidden?: ReadonlySet<string> | null;
}

/** The data behind a view: for the engine's turns, not for agents. */
export let seenBy: <S extends Seen>(view: SeenWorld<S>) => S;

/** A view of a world that shows only what somebody may see. */
export class SeenWorld<S extends Seen = Seen> implements WorldView {
  readonly #seen: S;
  /** Cache of the parameters that were asked for: the same few out of some hundreds, day after day. */
  readonly #amounts = new Map<string, number>();

  constructor(seen: S) {
    this.#seen = seen;
    Object.freeze(this);
  }

  static {
    seenBy = (view) => view.#seen;
  }

  get day(): number {
    return this.#seen.world.day;
  }

  get date(): string {
    return dateOf(this.#seen.start, this.#seen.world.day);
  }

  get texts(): readonly Text[] {
    return this.#seen.world.texts;
  }

  get invitations(): readonly Invitation[] {
    return this.#seen.world.invitations;
  }

  input(id: string): number {
    return lookUp("input", attached(this).#seen.world.inputs, id);
  }

  quantity(id: string): number {
    const { world, hidden = null } = attached(this).#seen;
    if (hidden !== null) assertSeen(hidden, world.quantities, id);
    return lookUp("quantity", world.quantities, id);
  }

  amount(amount: Amount): number {
    if (typeof amount === "number") return amount;
    return attached(this).#amounts.get(amount.id) ?? this.#drawn(amount.id);
  }

  #drawn(id: string): number {
    const { world, drawn = world.parameters } = this.#seen;
    const amount = lookUp("parameter", drawn, id);
    this.#amounts.set(id, amount);
    return amount;
  }

  inForce(table: string): Text | null {
    return textOf(attached(this).#seen.world, table, "in force");
  }

  pending(table: string): Text | null {
    return textOf(attached(this).#seen.world, table, "pending");
  }

  lastMet(table: string): number | null {
    const { tables } = attached(this).#seen.world;
    assertTable(tables, table);
    return tables[table]?.lastMet ?? null;
  }
}

Object.freeze(SeenWorld.prototype);

const MILLISECONDS_A_DAY = 86_400_000;

/** Cache of calendar dates by day, for the start date that was asked about last: every run asks for the same dates. */
let latest: { readonly start: number; readonly dates: string[] } = { start: Number.NaN, dates: [] };

/** Calendar date of a day; `start` is midnight of day 0, in milliseconds since 1970. */
export function dateOf(start: number, day: number): string {
  if (start !== latest.start) latest = { start, dates: [] };
  return (latest.dates[day] ??= new Date(start + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
}

function textOf({ texts, tables }: World, table: string, status: Text["status"]): Text | null {
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as Text;
    if (text.table === table && text.status === status) return text;
  }
  assertTable(tables, table);
  return null;
}

function assertTable(tables: World["tables"], table: string): void {
  if (!Object.hasOwn(tables, table)) assertKnown("table", table, Object.keys(tables));
}

function assertSeen(hidden: ReadonlySet<string>, quantities: Drawn, id: string): void {
  if (!hidden.has(id)) return;
  const seen = Object.keys(quantities).filter((known) => !hidden.has(known));
  assertKnown("quantity", id, seen);
}

function refuse(kind: string, id: string, known: readonly string[]): void {
  if (known.length > 0) return assertKnown(kind, id, known);
  const allowed = `one that the scenario declares: it has no ${kind} that is seen here`;
  throw new InputError({ field: kind, value: id, allowed });
}

function lookUp(kind: string, values: Drawn, id: string): number {
  const value: unknown = values[id];
  if (typeof value !== "number") refuse(kind, id, Object.keys(values));
  return value as number;
}
