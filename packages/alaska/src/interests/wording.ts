import type { Agenda } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import type { WarView } from "./cells.ts";
import type { Weights } from "./weights.ts";

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

/**
 * Worth of a value of an issue under broad wording: a share of its gain or loss, compared with silence on the issue, is
 * hidden.
 */
export function readWording({ gains, losses }: Reading, silence: number, worth: number): number {
  return silence + (worth - silence) * (worth < silence ? losses : gains);
}

/** 1 for the broad texts of an agenda, by outcome number. */
export function broadTexts(agenda: Agenda): Uint8Array {
  const wording = agenda.names.indexOf("text");
  if (wording < 0) return new Uint8Array(agenda.size);
  const broad = agenda.issues.text?.indexOf("framework");
  return Uint8Array.from(agenda.digits(wording), (digit) => (digit === broad ? 1 : 0));
}

/** The quantity that measures disputes over a table's text in force; `null` for a table without broad wording. */
export function disputesOf(table: string): "ceasefireDisputes" | "resetDisputes" | null {
  if (table === "ceasefire") return "ceasefireDisputes";
  return table === "reset" ? "resetDisputes" : null;
}
