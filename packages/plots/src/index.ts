/** Figures about negotiations, each with its finding as the title, as SVG and PNG, in Node, browsers and notebooks. */

export { timeline, type TimelineWording } from "./figures/timeline.ts";
export { offers } from "./figures/offers.ts";
export type { BargainingSpace, UtilityPair } from "./bargaining/space.ts";
export {
  outcomeShares,
  type OutcomeLead,
  type OutcomeShare,
  type OutcomeWording,
} from "./figures/outcome-shares.ts";
export { fan, type FanWording, type ManySeries, type Observed } from "./figures/fan.ts";
export { survival, type HeldAgreement } from "./figures/survival.ts";
export { comparison, type ComparisonWording, type VariantDifference } from "./figures/comparison.ts";
export { shadowPrices, type PriceWording, type EstimatedShadowPrice } from "./figures/shadow-prices.ts";
export { claims, type ClaimResult, type ClaimVerdict } from "./figures/claims.ts";
export { convergence, type ConvergenceWording } from "./figures/convergence.ts";

/** Why a meeting, a run or a batch came out as it did. */
export { meetingZone, type MeetingZoneWording } from "./figures/meeting-zone.ts";
export type {
  ExplainedMeeting,
  CrossedLine,
  NearbyOffer,
  NearbyText,
  PartyGap,
  CountedTexts,
  ZoneObstacle,
} from "./zone/explained-meeting.ts";
export { reasonShares, type ReasonWording } from "./figures/reason-shares.ts";
export type { BatchReasons, HungOn, KnownReason, ReachedStage } from "./reasons/known-reasons.ts";
export { agreedTerms, type TermsWording } from "./figures/agreed-terms.ts";
export type { BatchTerms, KnownDistribution, KnownQuantile, SignedTerms } from "./terms/signed-terms.ts";
export { type HistoryWording, historyTree } from "./figures/history-tree.ts";
export type { BatchHistories, KnownBranch, KnownHistories, WholeHistory } from "./history/known-histories.ts";
export type { NamingOptions } from "./words/naming.ts";

/** What drives outcomes, and how much is luck. */
export { type KnownDrivers, type DriverWording, indices } from "./figures/indices.ts";
export type { DriverIndex, DriverIndexName } from "./drivers/driver-index.ts";
export { type EstimatedLuck, type KnownLuck, luckShares, type LuckWording } from "./figures/luck-shares.ts";

/** Sweeps. */
export { sweepCurve, type SweepWording } from "./figures/sweep-curve.ts";
export { tornado } from "./figures/tornado.ts";
export { heatMap, type MapWording } from "./figures/heat-map.ts";
export type { EstimatedPoint } from "./sweeps/swept-points.ts";

/** Where outcomes come about, what a record says of parameters, and how a forecast did. */
export { box, type BoxWording } from "./figures/box.ts";
export type { BoxShares, FoundBox, ParameterLimits, ParameterRange } from "./boxes/found-box.ts";
export {
  type LearntParameter,
  type MarginalDistribution,
  posteriors,
  type PosteriorWording,
} from "./figures/posteriors.ts";
export {
  type ForecastFact,
  type ForecastScores,
  reliability,
  type ReliabilityWording,
} from "./figures/reliability.ts";

/** The class of all figures, and its parts. */
export { Figure, type ElementView, type PNGView, type View } from "./figure.ts";
export type { PageDocument, PageElement, PageSVG } from "./page-types.ts";
export type { Canvas, Panel, FigureSpec, Wording } from "./page/figure-spec.ts";
export type { Palette, Scheme } from "./page/palette.ts";
export type { Estimated } from "./estimated.ts";
export { DataError } from "./data-error.ts";

/** The statistics on their own. */
export { bands, type Band } from "./statistics/bands.ts";
export { kaplanMeier, type Held, type Survival } from "./statistics/kaplan-meier.ts";
