import type { MechanismId } from "../mechanisms/index.ts";
import type { AlaskaOptions } from "../options.ts";
import type { AlaskaRow } from "../scenario.ts";

/** What is measured of a run, and the difference that a claim expects. */
export interface ClaimMeasure {
  /** What is measured, in words with its unit: "share of runs with a ceasefire". */
  readonly measures: string;
  /** The measure of one row; a boolean counts as 1 or 0. */
  readonly measure: (row: AlaskaRow) => number | boolean;
  /** "mean" compares means; "spread" compares the mean distance of a run from the mean of its own variant. */
  readonly statistic?: "mean" | "spread";
  /** The difference that the claim expects; `within` a margin means practically none. */
  readonly expects: "more" | "less" | { readonly within: number };
}

/** Two variants of the scenario that differ in one thing. */
export interface AlaskaContrast {
  /** Options of the variant compared against. */
  readonly base: AlaskaOptions;
  /** Options of the variant in which the claim's cause is at work. */
  readonly changed: AlaskaOptions;
}

/** A claim of the article as an experiment: plain data except for its measure. */
export interface AlaskaClaim extends ClaimMeasure, AlaskaContrast {
  /** Name of the experiment: `momentum-ceasefire`. */
  readonly id: string;
  /** The claim, in a line. */
  readonly says: string;
  /**
   * The control, which must make the difference vanish: mechanisms that are switched off in both variants (then it is
   * exactly 0 on every seed), a placebo contrast instead, or none for a claim about the structure of one variant.
   */
  readonly control:
    | { readonly without: readonly MechanismId[] }
    | { readonly placebo: AlaskaContrast; readonly because: string }
    | { readonly none: string };
}
