import type { Issues, Parameter } from "@summitry/core";
import type { PositionActor, PositionIssue } from "../evidence/positions/position-row.ts";
import type { JudgedIssue } from "../parameters/judged.ts";

/** An issue on which positions are coded, on record or judged. */
export type CodedIssue = PositionIssue | JudgedIssue;

/** How one issue of a table is coded: the position that it is compared with, and a code for every value. */
export interface IssueCodes<V extends PropertyKey> {
  /** Issue of the position table that the codes refer to. */
  readonly on: CodedIssue;
  /**
   * Code of each value from 0 (Russia's maximum) to 10 (Ukraine's maximum); `null` where the text is silent; a record
   * by actor where the actors' positions give the same text different codes.
   */
  readonly codes: { readonly [K in V]: number | null | Readonly<Record<PositionActor, number>> };
  /**
   * Values that settle an issue in part, with the share of it: on the rest the text is silent. A value without an entry
   * settles it in full.
   */
  readonly partly?: { readonly [K in V]?: Parameter };
}

/** Codes for every issue of an agenda. */
export type Codes<I extends Issues> = { readonly [K in keyof I]: IssueCodes<I[K][number]> };
