import type { Figure } from "@summitry/plots";
import type { ReportTable } from "./table.ts";

/** A part of a report: what the numbers say, then how one sees it. */
export interface Section {
  /** What it is about, in a word: its name in JSON, and where a link to it leads. */
  readonly id: string;
  /** What the numbers say, in a sentence: its title. */
  readonly finding: string;
  /** Beneath the title: what was changed, what one sees. */
  readonly says: readonly string[];
  readonly figure: Figure | null;
  /** The numbers behind it, each with its interval; `null` where the figure's description says them. */
  readonly numbers: ReportTable | null;
  /** The command that gives these numbers by themselves; `null` for none. */
  readonly command: string | null;
  /** Whether whoever opens the page sees it at once: findings are open, evidence is folded. */
  readonly place: "open" | "folded";
}
