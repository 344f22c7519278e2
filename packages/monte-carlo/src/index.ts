/**
 * Many seeded runs of a scenario: in worker threads, with confidence intervals, in folders, and comparing variants on
 * the same seeds.
 */

export { monteCarlo } from "./monte-carlo.ts";
export type { FolderOptions, MonteCarloOptions, StopSignal, WebWorker } from "./options.ts";
export type { Progress } from "./progress.ts";
export type { Until } from "./runs/stopping-rule.ts";
export type { Batch } from "./results/batch.ts";
export type { BatchRows, NumericColumn } from "./results/batch-rows.ts";
export type { RowAnswer, When } from "./rows/reading.ts";
export type { Lead } from "./results/lead.ts";
export { toJSONLines } from "./results/text-formats.ts";
export type { DescribedColumn, TypedColumn, TypedColumns } from "./results/typed-columns.ts";
export type { FailedRun } from "./runs/chunk.ts";
export { OverdueError, StateError, Stopped, WorkerError } from "./errors.ts";

export { compare, type CompareOptions } from "./compare.ts";
export { Comparison, type OutcomeDifference, type Pairing } from "./results/comparison.ts";

/** Batches in folders. */
export { type AnyRow, openBatch, type OpenBatchOptions } from "./store/open-batch.ts";
export { merge } from "./store/merge.ts";
export type { StoredBatch } from "./store/stored-batch.ts";
export type { Manifest, StoredPart } from "./store/manifest.ts";
export type { StoredColumn } from "./store/stored-column.ts";
export type { Counts } from "./runs/outcome-counts.ts";
export type { Fingerprint } from "./workers/fingerprint.ts";
export type { Shard } from "./runs/part.ts";
export { FolderError, WriteError } from "./store/folder-error.ts";

/** Why a batch came out as it did. */
export { histories, type Histories, type HistoryOptions } from "./reasons/histories.ts";
export type { CommonHistory, HistoryGroup, HistoryStep } from "./reasons/common-histories.ts";
export type { HistoryNode } from "./reasons/history-tree.ts";
export { reasons, type Reasons, type TableReasons } from "./reasons/reasons.ts";
export type { ReasonShare, StageShare, WhoShare } from "./reasons/reasons.ts";
export { type Why, whyOf } from "./reasons/why.ts";
export { terms, type Terms, type TableTerms } from "./reasons/terms.ts";
export type { IssueTerms, SignatoryGain, StatusShare, ValueShare } from "./reasons/terms.ts";
export type { Distribution, DistributionQuantile } from "./reasons/distribution.ts";
export type { TextDays } from "./reasons/signed-texts.ts";
export { codingOf, type CodingWords } from "./reasons/coding.ts";
export {
  turningPoint,
  type StepDifference,
  type TurningPoint,
} from "./reasons/turning-point/turning-point.ts";
export type { OtherRun } from "./reasons/turning-point/nearest-run.ts";
export type { TurningPointOptions } from "./reasons/turning-point/turning-point.ts";
export type { ChangeTrial } from "./reasons/turning-point/change-trial.ts";
export type { DatedStep } from "./reasons/coded-run.ts";
export type { GivenBatch, LookedInto, LookOptions } from "./reasons/looked-into.ts";
export type { LookProgress, PaceOptions } from "./reasons/paced-work.ts";

/** Designs: which values and which luck each run takes. */
export { designOf } from "./designs/design-of.ts";
export { grid, type GridOptions } from "./designs/grid.ts";
export { latinHypercube } from "./designs/latin-hypercube.ts";
export { oneAtATime, type OneAtATimeOptions } from "./designs/one-at-a-time.ts";
export { sobolPoints } from "./designs/sobol-points.ts";
export type { Spread, SpreadOptions } from "./designs/spread.ts";
export type { PointDesign } from "./designs/point-design.ts";
export type { AxisValues } from "./designs/axis.ts";

/** Sweeps: a scenario at every point of a design. */
export { sweep, type SweepFolderOptions, type SweepOptions } from "./sweeps/sweep.ts";
export { openSweep } from "./sweeps/open-sweep.ts";
export type { RowsOf } from "./sweeps/tallied.ts";
export type { Sweep, SweepData, SweptEstimate, SweptOutcomes, SweptPoint } from "./sweeps/swept.ts";

/** What drives an outcome, and how much is luck. */
export { luck, sensitivity } from "./sensitivity/sensitivity.ts";
export type { LuckOptions, SensitivityOptions } from "./sensitivity/sensitivity.ts";
export { sensitivityOf, type SensitivityQuestions } from "./sensitivity/sensitivity-of.ts";
export { type OutcomeQuestion, questionsOf, type ReadyQuestion } from "./sensitivity/questions.ts";
export type {
  IndexName,
  IndexPrecision,
  LuckShare,
  NoiseLine,
  SensitivityMethod,
} from "./sensitivity/result.ts";
export type { Sensitivity, SensitivityIndex } from "./sensitivity/result.ts";
export { designForMethod, type MethodDesignOptions } from "./designs/for-sensitivity/for-method.ts";
export { pairs, type PairsOptions } from "./designs/for-sensitivity/pairs.ts";
export { pickFreeze } from "./designs/for-sensitivity/pick-freeze.ts";
export { radial } from "./designs/for-sensitivity/radial.ts";
export { ways } from "./designs/for-sensitivity/ways.ts";
export type { VariedFactors } from "./designs/for-sensitivity/varied-factors.ts";
export type {
  SensitivityDesign,
  SensitivityDesignOptions,
} from "./designs/for-sensitivity/sensitivity-design.ts";

/** Claims about a scenario, put to the test. */
export { claimRuns, testClaims, type ClaimOptions } from "./claims/test-claims.ts";
export type { ControlResult, Finding, Findings } from "./claims/findings.ts";
export type { Measurement } from "./claims/measurement.ts";
export type { Verdict } from "./claims/verdict.ts";

/** Where in the space of parameters an outcome comes about. */
export {
  discover,
  type DiscoveredBox,
  type DiscoverOptions,
  type Discovery,
  type Restriction,
} from "./discovery/discover.ts";
export { prim, type PrimOptions } from "./discovery/prim.ts";
export { testBox, type BoxTest } from "./discovery/box-test.ts";
export type { Box, BoxCounts, BoxLimit, TrajectoryBox } from "./discovery/box.ts";
export type { ParameterValues } from "./discovery/cases.ts";
export type { QuasiP } from "./discovery/quasi-p.ts";
export type { Stability } from "./discovery/resamples.ts";

/** What a record says of the parameters of a scenario. */
export {
  calibrate,
  type CalibrateOptions,
  type Calibration,
  type ObservedAlone,
  type PosteriorDraw,
} from "./calibration/calibrate.ts";
export {
  checkCalibration,
  type CalibrationCheck,
  type CheckCalibrationOptions,
  type ParameterRanks,
} from "./calibration/check-calibration.ts";
export type {
  Observation,
  ObservedFlag,
  ObservedRecord,
  ObservedWithDeviation,
  ObservedWithin,
} from "./calibration/observation.ts";
export { posteriorDesign } from "./calibration/posterior-design.ts";
export { observedRecord } from "./calibration/observed-record.ts";
export type { Posterior, Marginal } from "./calibration/posterior.ts";
export type { CalibrationMethod } from "./calibration/weights.ts";
export type { Bands } from "./statistics/simultaneous-bands.ts";

/** Forecasts that are frozen before the facts, and their scores. */
export {
  forecast,
  type Forecast,
  type ForecastColumn,
  type ForecastOptions,
  type ForecastOutcome,
} from "./forecasts/forecast.ts";
export {
  score,
  type ColumnScore,
  type MeanScore,
  type OutcomeScore,
  type ReferenceScore,
  type ScoreOptions,
  type Scores,
} from "./forecasts/score.ts";
export type { Fact, Reference } from "./forecasts/facts.ts";
export { brierScore, crps, logScore } from "./forecasts/scores.ts";

/** The statistics on their own. */
export type { Estimate, NamedEstimate, Statistic } from "./statistics/estimate.ts";
export type { Measure } from "./rows/measure.ts";
export { wilson } from "./statistics/wilson.ts";
export { meanInterval } from "./statistics/mean-interval.ts";
export { pairedDifference } from "./statistics/paired.ts";
export { quantile } from "./statistics/quantile.ts";
export { quantileInterval } from "./statistics/quantile-interval.ts";
export { runningEstimates } from "./statistics/running-estimates.ts";
export { FixedWidth, RUNS_PER_LOOK } from "./statistics/fixed-width.ts";
export { sobolIndices, type PickFreezeOutputs, type SobolIndices } from "./sensitivity/indices/sobol.ts";
export { elementaryEffects } from "./sensitivity/indices/elementary-effects.ts";
export type { ElementaryEffects, RadialOutputs } from "./sensitivity/indices/elementary-effects.ts";
export { shapleyEffects, type WayOutputs } from "./sensitivity/indices/shapley.ts";
export { givenDataIndices } from "./sensitivity/indices/given-data.ts";
export type { GivenData, GivenDataIndices } from "./sensitivity/indices/given-data.ts";
export { luckShare } from "./sensitivity/indices/luck-share.ts";
export type { Effect, Numbers } from "./sensitivity/indices/effect.ts";
