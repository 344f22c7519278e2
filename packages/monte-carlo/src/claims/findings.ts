import type { Control, Expectation } from "@summitry/core";
import type { FailedRun } from "../runs/chunk.ts";
import type { Measurement } from "./measurement.ts";
import type { Verdict } from "./verdict.ts";

/** The result of a control: with the cause of the claim switched off, or with a placebo. */
export interface ControlResult extends Measurement {
  /** Whether nothing at all differs: neither the measure nor any column about a decision. */
  readonly exact: boolean;
  /** Columns that differ in at least one run, not counting drawn parameters. */
  readonly differing: readonly string[];
}

/** The result of a claim. */
export interface Finding extends Measurement {
  readonly id: string;
  readonly says: string;
  /** What was measured, in words with its unit. */
  readonly measures: string;
  readonly expects: Expectation;
  /** What must make the difference vanish, or why there is nothing. */
  readonly control: Control;
  /** The result of the control; `null` when there is none. */
  readonly controlResult: ControlResult | null;
  readonly verdict: Verdict;
}

/** The results of some claims. */
export interface Findings {
  /** One result for every claim, in the order of the claims. */
  readonly findings: readonly Finding[];
  /** Number of runs of each variant. */
  readonly runs: number;
  readonly seed: string;
  /** Number of variants that were simulated. */
  readonly variants: number;
  /** Runs of any variant that failed; they are left out of all differences. */
  readonly failures: readonly FailedRun[];
  /** Why a batch ran in this thread although workers were possible; otherwise `null`. */
  readonly notice: string | null;
}
