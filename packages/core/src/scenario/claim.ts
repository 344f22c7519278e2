import type { Identity } from "./row.ts";

/** The options of a scenario that whoever tests claims has to know. */
export interface VariantOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly string[];
}

/** Two variants of a scenario, given by their options. When both are equal, the claim is about that one variant. */
export interface Contrast<O extends VariantOptions = VariantOptions> {
  /** Options of the variant compared against. */
  readonly base: O;
  /** Options of the variant in which the claim's cause is at work. */
  readonly changed: O;
}

/** The difference a claim expects, in the unit of its measure; `within` a margin means practically none. */
export type Expectation = "more" | "less" | { readonly within: number };

/**
 * The control of a claim, which must make the difference vanish: mechanisms that are switched off in both variants (then
 * it is exactly 0 on every seed), a placebo contrast instead, or none for a claim about the structure of one variant.
 */
export type Control<O extends VariantOptions = VariantOptions> =
  | { readonly without: NonNullable<O["without"]> }
  | { readonly placebo: Contrast<O>; readonly because: string }
  | { readonly none: string };

/** What is measured of a run, and the difference that a claim expects. */
export interface ClaimMeasure<R extends Identity = Identity> {
  /** What is measured, in words with its unit: "share of runs with a ceasefire". */
  readonly measures: string;
  /** The measure of one row; a boolean counts as 1 or 0. */
  measure(row: R): number | boolean;
  /** "mean" compares means; "spread" the mean distance of a run from the mean of its variant. "mean" when left out. */
  readonly statistic?: "mean" | "spread";
  /** The difference that the claim expects. */
  readonly expects: Expectation;
}

/** A claim about a scenario, as an experiment: plain data except for its measure. */
export interface Claim<O extends VariantOptions = VariantOptions, R extends Identity = Identity>
  extends Contrast<O>, ClaimMeasure<R> {
  /** Name of the experiment: `momentum-ceasefire`. */
  readonly id: string;
  /** The claim, in a line. */
  readonly says: string;
  /** What must make the difference vanish. */
  readonly control: Control<O>;
}
