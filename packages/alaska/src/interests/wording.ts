import { gainsAndLosses, masked, sum, type Agenda, type Preference } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import type { WarView, Weights } from "./weights.ts";

/** Shares of a gain and of a loss that a reader still sees under broad wording. */
export interface Reading {
  readonly gains: number;
  readonly losses: number;
}

/** How an actor reads a broad text: an optimist overlooks losses, a pessimist overlooks gains. */
export function readingOf(actor: PositionActor, weights: Weights, view: WarView): Reading {
  const latitude = view.quantity("latitude");
  const optimism = weights.optimism[actor];
  return {
    gains: Math.max(0, 1 - 2 * latitude * (1 - optimism)),
    losses: Math.max(0, 1 - 2 * latitude * optimism),
  };
}

/** A table whose texts can be broad. */
export interface TableWording {
  /** 1 for its broad texts, by outcome number. */
  readonly broad: Uint8Array;
  /** What a text says on every issue when it is silent. Its wording is not an issue on which it can be. */
  readonly silence: Readonly<Record<string, string | number>>;
}

/** How texts of an agenda can be worded; `null` where they are always precise. */
export function wordingOf(agenda: Agenda): TableWording | null {
  const { issues, names } = agenda;
  const broad = issues["text"]?.indexOf("framework");
  if (broad === undefined) return null;
  const silent = names.filter((name) => name !== "text").map((name) => [name, issues[name]?.[0]]);
  return {
    broad: Uint8Array.from(agenda.digits(names.indexOf("text")), (digit) => (digit === broad ? 1 : 0)),
    silence: Object.freeze(Object.fromEntries(silent)),
  };
}

/** Whether a reader sees all that a broad text hides. */
export function isWhole({ gains, losses }: Reading): boolean {
  return gains === 1 && losses === 1;
}

/** Worth of broad texts as they are read: only a share is seen of what they gain or lose compared with silence. */
export function seenBy({ gains, losses }: Reading, plain: Preference, { silence }: TableWording): Preference {
  return gainsAndLosses(plain, { from: silence, gains, losses });
}

/** Worth of texts of which some are broad: these are worth what is seen of them, less the cost of disputes over them. */
export function worded(
  plain: Preference,
  seen: Preference,
  { broad }: TableWording,
  disputes: number,
): Preference {
  return masked(plain, { where: broad, worth: disputes === 0 ? seen : sum(seen, -disputes) });
}

/** The quantity that measures disputes over a table's text in force; `null` for a table without broad wording. */
export function disputesOf(table: string): "ceasefireDisputes" | "resetDisputes" | null {
  if (table === "ceasefire") return "ceasefireDisputes";
  return table === "reset" ? "resetDisputes" : null;
}
