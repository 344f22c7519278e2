import type { Increments } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import type { TableName } from "../tables/index.ts";
import { isOnUkraine } from "../tables/on-ukraine.ts";
import type { WarView } from "./weights.ts";

/**
 * How much further than at the start of the run an actor would go by now, as a share of its flexibility; 0 for those not
 * at war and at tables that do not decide about the war.
 */
export function movementOf(actor: PositionActor, table: TableName, view: WarView): number {
  if (!isOnUkraine(table)) return 0;
  if (actor === "putin") return view.quantity("movementPutin");
  return actor === "zelensky" ? view.quantity("movementZelensky") : 0;
}

/** Increments added together. */
export function addedUp(some: Increments | null, others: Increments | null): Increments | null {
  if (some === null || others === null) return some ?? others;
  const all: Record<string, Readonly<Record<string, number>>> = { ...(some as Amounts) };
  for (const [issue, amounts] of Object.entries(others as Amounts)) {
    const sum: Record<string, number> = { ...all[issue] };
    for (const [value, amount] of Object.entries(amounts)) sum[value] = (sum[value] ?? 0) + amount;
    all[issue] = sum;
  }
  return all;
}

type Amounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
