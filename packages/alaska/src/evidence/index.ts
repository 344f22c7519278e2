/**
 * The evidence behind the scenario, as plain data that can be loaded anywhere. Nothing here is later than 14 August
 * 2025, the day before the summit.
 */

// What a source is, and the article the scenario models.
export type { Citation } from "./citation.ts";
export { article, articleClaims, claimOf } from "./article.ts";
export type { ArticleClaim, MechanismName } from "./article.ts";

// Stated positions: four actors by ten issues.
export { position, positionActors, positionIssues, positions } from "./positions/index.ts";
export type { PositionActor, PositionIssue, PositionRow, Salience } from "./positions/index.ts";

// Territorial gain by month, its fit, and the advance of 12 August.
export { afpIswMonths, momentumWindows, otherSourceMonths } from "./momentum.ts";
export { dobropilliaDay, dobropilliaHalfLifeWeeks, monthlyFit, perWeek } from "./momentum.ts";
export { recentPace } from "./recent-pace.ts";
export type { MomentumPeriod, MonthlyFit, SourcedMomentumPeriod } from "./momentum.ts";

// Share of the four oblasts held, and the areas that turn km2 into a share.
export { claimedKm2, oblastAreas, oblastAreasCitation, overallShare } from "./control.ts";
export { controlFigures, controlShareHeld, controlShares } from "./control.ts";
export type { ControlFigure, ControlledArea, ControlShare } from "./control.ts";

// Drones and missiles launched.
export { airCampaignMonths, daysAfterCalls, droneRateAfterCalls, droneRates } from "./air-campaign.ts";
export type { AirCampaignMonth, DroneRate } from "./air-campaign.ts";

// Events and threats, February to August 2025.
export { threats, timelineRows } from "./timeline.ts";
export type { ThreatRecord, TimelineParty, TimelineRow, TimelineTrack } from "./timeline.ts";

// The same half year as statistics, to match runs against.
export { statisticsOnRecord } from "./record.ts";
export type { RecordStatistic } from "./record.ts";

// Truces on record, and the feasts on which one can be declared.
export { termOnRecord, trucesOnRecord } from "./truces.ts";
export type { TruceRecord } from "./truces.ts";
export { feasts } from "./feasts.ts";
export type { Feast } from "./feasts.ts";
