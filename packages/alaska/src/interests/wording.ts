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

/**
 * Worth of texts of which some are broad: there only a share is seen of what they gain or lose compared with silence,
 * and disputes over their meaning cost something.
 */
export function readBy(
  { gains, losses }: Reading,
  plain: Preference,
  { broad, silence }: TableWording,
  disputes: number,
): Preference {
  if (gains === 1 && losses === 1 && disputes === 0) return plain;
  const disputed = disputes === 0 ? plain : sum(plain, -disputes);
  return masked(plain, { where: broad, worth: gainsAndLosses(disputed, { from: silence, gains, losses }) });
}

/** The quantity that measures disputes over a table's text in force; `null` for a table without broad wording. */
export function disputesOf(table: string): "ceasefireDisputes" | "resetDisputes" | null {
  if (table === "ceasefire") return "ceasefireDisputes";
  return table === "reset" ? "resetDisputes" : null;
}
