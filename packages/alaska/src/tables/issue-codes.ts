import type { Issues } from "@summitry/core";
import type { PositionActor, PositionIssue } from "../evidence/positions/position-row.ts";
import type { JudgedIssue } from "../parameters/judged.ts";

/** An issue on which positions are coded, on record or judged. */
export type CodedIssue = PositionIssue | JudgedIssue;

/** How one issue of a table is coded: the position it is read against, and a code for every value. */
export interface IssueCodes<V extends PropertyKey> {
  /** Row of positions the codes are read against. */
  readonly on: CodedIssue;
  /**
   * Code of each value from 0 (Russia's maximum) to 10 (Ukraine's maximum); `null` where the text is silent; by actor
   * where the record reads the same text differently.
   */
  readonly codes: { readonly [K in V]: number | null | Readonly<Record<PositionActor, number>> };
}

/** Codes for every issue of an agenda. */
export type Codes<I extends Issues> = { readonly [K in keyof I]: IssueCodes<I[K][number]> };
