import type { FailedRun } from "@summitry/monte-carlo";
import type { Expectation } from "./claim.ts";
import type { Measurement } from "./measurement.ts";
import type { Verdict } from "./verdict.ts";

/** What came out where the cause of a claim is switched off, or out of a placebo. */
export interface ControlResult extends Measurement {
  /** Whether nothing at all differs: the measure and every column that tells what somebody decided. */
  readonly exact: boolean;
  /** Columns that differ in some run, drawn parameters left out. */
  readonly differing: readonly string[];
}

/** What the runs say of a claim. */
export interface Finding extends Measurement {
  readonly id: string;
  readonly says: string;
  /** What was measured, in words with its unit. */
  readonly measures: string;
  readonly expects: Expectation;
  /** The control in words: "without momentum and control", "placebo: ...", or why there is none. */
  readonly control: string;
  /** What came out of the control; `null` where there is none. */
  readonly off: ControlResult | null;
  readonly verdict: Verdict;
}

/** What the runs say of some claims. */
export interface Findings {
  /** One for every claim, in their order. */
  readonly findings: readonly Finding[];
  /** Number of runs of each variant. */
  readonly runs: number;
  readonly seed: string;
  /** Number of variants that were simulated. */
  readonly variants: number;
  /** Runs of any variant that broke off: no difference counts them. */
  readonly failures: readonly FailedRun[];
  /** Why a batch ran in one thread although more were possible; `null` otherwise. */
  readonly notice: string | null;
}
