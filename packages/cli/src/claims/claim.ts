/** What a claim's runner has to know of a scenario's options. */
export interface VariantOptions {
  /** Mechanisms to switch off. */
  readonly without?: readonly string[];
}

/** Two variants of a scenario, by the options that make them; equal ones stand for a claim about that one variant. */
export interface Contrast<O extends VariantOptions> {
  readonly base: O;
  readonly changed: O;
}

/** Which way a claim says a difference goes, in the unit of its measure; `within` says that it is hardly any. */
export type Expectation = "more" | "less" | { readonly within: number };

/** What must make a difference vanish: mechanisms switched off in both variants, another contrast, or nothing. */
export type Control<O extends VariantOptions> =
  | { readonly without: NonNullable<O["without"]> }
  | { readonly placebo: Contrast<O>; readonly because: string }
  | { readonly none: string };

/** A claim about a scenario as an experiment. */
export interface Claim<O extends VariantOptions, R> extends Contrast<O> {
  readonly id: string;
  /** The claim, in a line. */
  readonly says: string;
  /** What is measured, in words with its unit. */
  readonly measures: string;
  /** The measure of one run; a yes or no counts as 1 or 0. */
  readonly measure: (row: R) => number | boolean;
  /** "mean", or "spread": the mean distance of a run from the mean of its own variant. "mean" when left out. */
  readonly statistic?: "mean" | "spread";
  readonly expects: Expectation;
  readonly control: Control<O>;
}
