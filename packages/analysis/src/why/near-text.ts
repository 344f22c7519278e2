import type { Outcome, Value } from "@summitry/core";
import { SAME } from "../solutions.ts";
import type { Signer } from "./signer.ts";

/** How far a text is from what a party would sign. */
export interface Gap {
  /** Id of the party. */
  readonly party: string;
  /**
   * Utility minus the least utility on the agenda that is worth signing to it; below 0 the party falls short. -Infinity
   * for a party that would sign nothing at any price.
   */
  readonly gain: number;
  /**
   * The same as a share of its range, its highest utility on the agenda minus its lowest; the gain itself where all texts
   * are worth the same to it.
   */
  readonly share: number;
}

/** A red line with its holder. */
export interface HolderAndLine {
  /** Id of the party that holds it. */
  readonly holder: string;
  /** Id of the line. */
  readonly line: string;
}

/** A text, how far it is from what each party would sign, and whose red lines it crosses. */
export interface NearText {
  /** The text. */
  readonly outcome: Outcome;
  /** How far it is from what each party would sign, in the order of the parties. */
  readonly gaps: readonly Gap[];
  /** The parties' red lines in force that it crosses, in the order of the parties. */
  readonly crosses: readonly HolderAndLine[];
}

/** An issue on which two texts differ. */
export interface ChangedIssue {
  /** Name of the issue. */
  readonly issue: string;
  /** Its value before. */
  readonly from: Value;
  /** Its value after. */
  readonly to: Value;
}

/** A text as those who would sign it see it. */
export function nearText(signers: readonly Signer[], outcome: Outcome): NearText {
  return {
    outcome,
    gaps: signers.map((signer) => {
      const gain = gainOf(signer, signer.utility.of(outcome));
      return { party: signer.id, gain, share: gainShare(signer, gain) };
    }),
    crosses: signers.flatMap(({ id: holder, redLines }) =>
      redLines.filter((line) => line.forbids(outcome)).map(({ id: line }) => ({ holder, line })),
    ),
  };
}

/** Utility minus the least that is worth signing; what falls short by rounding alone gains 0. */
export function gainOf({ least, floor }: Signer, utility: number): number {
  return utility >= floor ? Math.max(0, utility - least) : utility - least;
}

/** A gain as a share of the party's range. */
export function gainShare({ range }: Signer, gain: number): number {
  return range > SAME ? gain / range : gain;
}

/**
 * Whether some shares are better than others, both ascending: the lowest counts, then the next. What differs by 1e-12 or
 * less counts as equal.
 */
export function isBetter(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  for (let at = 0; at < some.length; at++) {
    const [one, other] = [some[at] as number, others[at] as number];
    if (one > other + SAME) return true;
    if (one < other - SAME) return false;
  }
  return false;
}

/**
 * Whether one text comes nearer to a signature than another: it crosses fewer lines, or as many and falls less short of
 * the party it is worst for, then of the next.
 */
export function isNearer(one: NearText, other: NearText): boolean {
  if (one.crosses.length !== other.crosses.length) return one.crosses.length < other.crosses.length;
  return isBetter(ascending(one), ascending(other));
}

function ascending({ gaps }: NearText): readonly number[] {
  return gaps.map(({ share }) => share).sort((some, others) => some - others);
}
