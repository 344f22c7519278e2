/** The options of a scenario that the runner of claims has to know. */
export interface VariantOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly string[];
}

/** Two variants of a scenario, given by their options. When both are equal, the claim is about that one variant. */
export interface Contrast<O extends VariantOptions> {
  readonly base: O;
  readonly changed: O;
}

/** The difference a claim expects, in the unit of its measure; `within` expects hardly any. */
export type Expectation = "more" | "less" | { readonly within: number };

/**
 * The control of a claim, which must make the difference vanish: mechanisms to switch off in both variants, a different
 * contrast, or none.
 */
export type Control<O extends VariantOptions> =
  | { readonly without: NonNullable<O["without"]> }
  | { readonly placebo: Contrast<O>; readonly because: string }
  | { readonly none: string };

/** A claim about a scenario, as an experiment. */
export interface Claim<O extends VariantOptions, R> extends Contrast<O> {
  readonly id: string;
  /** The claim, in a line. */
  readonly says: string;
  /** What is measured, in words with its unit. */
  readonly measures: string;
  /** The measure of one run; a boolean counts as 1 or 0. */
  readonly measure: (row: R) => number | boolean;
  /** "mean", or "spread": the mean distance of a run from the mean of its own variant. "mean" when left out. */
  readonly statistic?: "mean" | "spread";
  readonly expects: Expectation;
  readonly control: Control<O>;
}
