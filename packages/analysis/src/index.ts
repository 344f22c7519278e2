/** Analysis of one table, and power indices for votes. */

export { analyse } from "./analyse.ts";
export type { Analysis, UtilityRange } from "./analysis.ts";
export type { Problem } from "./problem.ts";
export type { ByParty, Point } from "./point.ts";
export type { OutcomeSet } from "./outcome-set.ts";
export type { Obstacle } from "./obstacles.ts";
export type { ShadowPrice } from "./shadow-prices.ts";
export type { Distances, Optimality, Target } from "./distances.ts";

// Why a run came out as it did
export { explain, type RunExplanation } from "./why/explain.ts";
export { reasonsOf } from "./why/reasons.ts";
export type { How, Stage, TableReason } from "./why/table-reason.ts";
export type { MeetingExplanation, NearOffer } from "./why/meeting-explanation.ts";
export type { ChangedIssue, Gap, HolderAndLine, NearText } from "./why/near-text.ts";
export type { Closing, MeetingCounts, TextsByLines, Relaxing } from "./why/tally.ts";
export type { LastMove } from "./why/last-move.ts";

export { acceptable, type Quorum } from "./acceptable.ts";
export type { Baselines } from "./baselines.ts";
export { meanPosition, medianPosition } from "./positions.ts";

export { shapleyShubik } from "./power/shapley-shubik.ts";
export { banzhaf } from "./power/banzhaf.ts";
export type { WeightedGame } from "./power/weighted-game.ts";
