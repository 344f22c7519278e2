import type { Agenda } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import type { WarView } from "./cells.ts";
import type { Weights } from "./weights.ts";

/** Shares of a gain and of a loss that are left to a reader where wording is broad. */
export interface Reading {
  readonly gains: number;
  readonly losses: number;
}

/** How a reader sees a broad text: an optimist overlooks losses, a pessimist gains. */
export function readingOf(actor: PositionActor, weights: Weights, view: WarView): Reading {
  const latitude = view.quantity("latitude");
  const optimism = weights.optimism[actor];
  return {
    gains: Math.max(0, 1 - 2 * latitude * (1 - optimism)),
    losses: Math.max(0, 1 - 2 * latitude * optimism),
  };
}

/**
 * Worth of a value of an issue as broad wording shows it: a share of the gain or of the loss, against silence on the issue,
 * is out of sight.
 */
export function readWording({ gains, losses }: Reading, silence: number, worth: number): number {
  return silence + (worth - silence) * (worth < silence ? losses : gains);
}

/** Which texts of an agenda are broad, by outcome number: 1 where they are. */
export function broadTexts(agenda: Agenda): Uint8Array {
  const wording = agenda.names.indexOf("text");
  if (wording < 0) return new Uint8Array(agenda.size);
  const broad = agenda.issues.text?.indexOf("framework");
  return Uint8Array.from(agenda.digits(wording), (digit) => (digit === broad ? 1 : 0));
}

/** The quantity that counts the quarrels over a table's text in force; `null` for a table without broad wording. */
export function quarrelsOf(table: string): "ceasefireDisputes" | "resetDisputes" | null {
  if (table === "ceasefire") return "ceasefireDisputes";
  return table === "reset" ? "resetDisputes" : null;
}
