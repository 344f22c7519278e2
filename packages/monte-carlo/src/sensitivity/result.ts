import type { Estimate } from "../statistics/estimate.ts";
import type { Effect } from "./indices/effect.ts";

/** How drivers are found. */
export type SensitivityMethod = "sobol" | "morris" | "shapley" | "given data" | "luck";

/**
 * What an index tells of a factor. "first": share of the variance that it explains alone; "total": alone and together with
 * others; "shapley": alone and its part of what several do together. "muStar": mean size of the change of the outcome when
 * it moves by half of its distribution, in the unit of the outcome, and "mu": with its sign. "pawn": how far the
 * distribution of the outcome moves along it.
 */
export type IndexName = "first" | "total" | "shapley" | "muStar" | "mu" | "pawn";

/** An index of a factor for an outcome, with its 95 % interval. */
export interface SensitivityIndex extends Effect {
  /** Id of the parameter, name of the group, "all others" or "luck". */
  readonly parameter: string;
  /** Name of what was asked. */
  readonly outcome: string;
  readonly index: IndexName;
}

/** How much of an outcome is luck: what another draw of chance changes in the same world. The rest is ignorance. */
export interface LuckShare extends Omit<Estimate, "estimate"> {
  /** Name of what was asked. */
  readonly outcome: string;
  /** Share of the variance, from 0 to 1; for Shapley effects with its part of what luck and parameters do together. */
  readonly share: number;
}

/** What indices of parameters that do nothing stay below, 95 times in 100, the greatest of them all included. */
export interface NoiseLine {
  readonly outcome: string;
  readonly index: IndexName;
  readonly line: number;
}

/** How precise the widest interval of an outcome's shares is. */
export interface IndexPrecision {
  readonly outcome: string;
  /** Half the width of the widest interval, as a share of the variance. */
  readonly halfWidth: number;
  /** Number of runs from which the widest would be at most 0.05 to either side, since width goes by their square root. */
  readonly runsFor5Points: number;
}

/** What drives outcomes, and how much is luck. Plain data. */
export interface Sensitivity {
  readonly method: SensitivityMethod;
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs that are there, those that failed included. */
  readonly runs: number;
  /** Number of points of which every run is there, or of runs for given data. */
  readonly points: number;
  readonly indices: readonly SensitivityIndex[];
  /** The share of luck in every outcome; none where the runs don't tell it, and `notes` say what would. */
  readonly luck: readonly LuckShare[];
  readonly noise: readonly NoiseLine[];
  readonly precision: readonly IndexPrecision[];
  /** What a reader has to know besides, each in a phrase; that luck is not known comes first. */
  readonly notes: readonly string[];
}

/** Half a width that is asked of shares: 5 points to either side. */
const WANTED = 0.05;

/** How precise the widest of some shares is, and how many runs would do. */
export function precisionOf(outcome: string, effects: readonly Estimate[], runs: number): IndexPrecision {
  const halfWidth = effects.reduce((widest, { low, high }) => Math.max(widest, (high - low) / 2), 0);
  const times = Math.max(1, halfWidth / WANTED);
  return { outcome, halfWidth, runsFor5Points: Math.ceil(runs * times * times) };
}
