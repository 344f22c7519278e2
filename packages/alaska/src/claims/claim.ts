import type { MechanismId } from "../mechanisms/index.ts";
import type { AlaskaOptions } from "../options.ts";
import type { AlaskaRow } from "../scenario.ts";

/** What is measured of a run, and which way a claim says it goes. */
export interface ClaimMeasure {
  /** What is measured, in words with its unit: "share of runs with a ceasefire". */
  readonly measures: string;
  /** The measure of one row; a yes or no counts as 1 or 0. */
  readonly measure: (row: AlaskaRow) => number | boolean;
  /** "mean" compares means; "spread" the mean distance of a run from its own variant's mean. */
  readonly statistic?: "mean" | "spread";
  /** Which way the claim says the difference goes; `within` a margin says that there is no difference to speak of. */
  readonly expects: "more" | "less" | { readonly within: number };
}

/** Two variants of the scenario that differ in one thing. */
export interface AlaskaContrast {
  /** Options of the variant compared against. */
  readonly base: AlaskaOptions;
  /** Options of the variant in which the claim's cause is at work. */
  readonly changed: AlaskaOptions;
}

/** A claim of the article as an experiment, as plain data but for its measure. */
export interface AlaskaClaim extends ClaimMeasure, AlaskaContrast {
  /** Name of the experiment: `momentum-ceasefire`. */
  readonly id: string;
  /** The claim, in a line. */
  readonly says: string;
  /**
   * What must make the difference vanish: mechanisms that are switched off in both variants (exactly 0 on every seed),
   * a placebo contrast instead, or nothing for a claim about one variant's structure.
   */
  readonly control:
    | { readonly without: readonly MechanismId[] }
    | { readonly placebo: AlaskaContrast; readonly because: string }
    | { readonly none: string };
}
