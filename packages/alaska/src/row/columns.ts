import { column, type ValueOf } from "@summitry/core";
import { ceasefireAgenda } from "../tables/ceasefire.ts";
import { settlementAgenda } from "../tables/settlement.ts";

const { count, day, flag, flagOrNull, number, numberOrNull, oneOf, text, textOrNull } = column;

const KINDS = ["energy only", "sea only", "air only", "thirty days", "general"] as const;
const util = "utility, 0 to 1";
const stance = "stance (-1 = with Ukraine, 1 = with Russia)";

/**
 * The columns of a run's row, besides `seed`, `run` and every drawn parameter. `null` means never, or none in force.
 */
export const columns = {
  ceasefireDay: day("a ceasefire of any kind first entered into force"),
  ceasefireKind: oneOf(KINDS, "kind of that ceasefire"),
  ceasefireHeldDays: numberOrNull("how long that ceasefire was in force, up to the end of the run", "days"),
  groundCeasefireDay: day("a ceasefire on the ground, general or for thirty days, first entered into force"),
  groundCeasefireAtEnd: flag("whether one was in force at the end"),
  groundTruceHeldDays: numberOrNull(
    "how long the first of these was in force, up to the end of the run",
    "days",
  ),
  airTruceDay: day("a truce in the air only first entered into force"),
  airTruceAtEnd: flag("whether one was in force at the end"),
  partialTruceDay: day(
    "a truce for energy targets, at sea or in the air that was carried out entered into force, or one was declared, for the first time",
  ),
  partialTruces: count("partial truces that entered into force and were carried out, and truces declared"),
  partialTruceHeldDays: numberOrNull(
    "how long the first of those that were signed was in force, up to the end of the run",
    "days",
  ),
  trucesNotCarriedOut: count("truces that entered into force and were never carried out"),
  trucesDeclared: count("short truces that one side declared alone"),
  trucesRenewed: count("partial truces renewed at their term"),
  incidents: count("incidents during truces"),
  incidentsAnswered: count("of those, answers by either side"),
  truceViolations: count("violations of a truce on purpose"),
  peaceDay: day(
    "a settlement that says something on territory, recognition and guarantees first entered into force",
  ),
  settlementAtEnd: flag("whether one was in force at the end"),
  resetDay: day("a reset first entered into force"),
  resetAtEnd: flag("whether one was in force at the end"),
  resetSteps: numberOrNull(
    "size of the steps that the first reset signed names",
    "size (all steps together are 15.85)",
  ),
  resetCarriedOut: number("share of a full reset carried out at the end", "share"),
  resetFirstStepDay: day("a step of a reset was first carried out"),
  resetHalted: count("times that what was left of a reset was held back, or relief taken back"),
  frameworkDay: day("a text on Ukraine was first signed without Ukraine"),
  frameworkAmbiguous: flagOrNull("whether that text is a broad framework"),
  collapses: count("texts in force that fell apart, at all tables"),
  collapseDay: day("a ceasefire text or a settlement in force first fell apart"),
  trilateralDay: day("the three presidents first met"),
  secondSummitDay: day("Trump and Putin met again in person, at a meeting of three or of two"),
  europeSeatedDay: day("Europe first sat at the ceasefire table"),
  majorSanctionsDay: day("Trump first carried out a threat of sanctions"),
  aidCutDay: day("Trump first cut support for Ukraine"),
  aidRestoredDay: day("support was first restored"),
  supportDays: number("American support summed over the days", "days of full support"),
  cutsOverText: count("cuts of support over a text or talks that Kyiv was to accept"),
  cutsOverRow: count("cuts of support over a row"),
  supportReviews: count("times some arms were held back for a review of stocks"),
  demandsMet: count("demands on Kyiv that it met in time"),
  airPauseDays: count("days on which the air campaign was paused", "days"),
  trumpFlips: count("times Trump's stance changed sides, by 0.2 or more on either"),
  derailments: count("meetings that turned into a row"),
  walkouts: count("times a party walked out of a meeting of presidents or on guarantees, rows included"),
  coerced: flag(
    "whether a text entered into force that Ukraine would not have taken but for a threatened cut",
  ),
  recognition: oneOf(ceasefireAgenda.issues.recognition, "recognition in the text in force at the end"),
  territory: oneOf(ceasefireAgenda.issues.line, "territory in that text"),
  guarantees: oneOf(settlementAgenda.issues.guarantees, "guarantees in the settlement in force at the end"),
  reparations: oneOf(
    settlementAgenda.issues.reparations,
    "reparations in the settlement in force at the end",
  ),
  utilityTrump: number("worth to Trump of the world at the end: texts in force, or walking away", util),
  utilityPutin: number("the same for Putin", util),
  utilityZelensky: number("the same for Zelensky", util),
  utilityEurope: number("the same for the European coalition", util),
  gainKm2: number("net Russian gain over the run; below 0 for a loss", "km2"),
  controlShare: number("share of the four oblasts held at the end", "share"),
  summits: count("days on which Trump and Putin met in person, the first included"),
  calls: count("telephone calls of Trump and Putin"),
  envoyRounds: count("rounds of American and Russian envoys"),
  directRounds: count("direct rounds of Russian and Ukrainian delegations"),
  trilateralBroken: count("promises of a meeting of three that were broken"),
  rows: count("rows of Trump and Zelensky, at meetings and visits"),
  meetings: count("meetings held, at all tables and levels"),
  rounds: count("rounds bargained, at all tables"),
  offersAcross: count("offers across a red line of somebody absent"),
  signedAcross: count("texts signed across a red line of somebody absent"),
  ownLinesCrossed: count(
    "texts that entered into force across a red line of a party to them; never, by the rules",
  ),
  offeredTerms: numberOrNull(
    "mean worth to Ukraine, by its public positions, of what Trump put forward at the ceasefire table",
    util,
  ),
  threats: count("threats against Russia with a deadline"),
  threatsCarriedOut: count("of those, carried out in full"),
  threatsInPart: count("of those, carried out in part"),
  threatsHastened: count("deadlines brought forward by a new threat"),
  threatsExtended: count("deadlines put off"),
  threatsHeeded: count("threats lifted, since the demand was met in full or in part"),
  threatsUndated: count("threats against Russia without a deadline"),
  rebukes: count("public rebukes of Moscow by Trump"),
  sanctionsUSEnd: number("new American sanctions at the end", "share of full sanctions"),
  sanctionsEuropeEnd: number("new European sanctions at the end", "share of full sanctions"),
  pressures: count("demands that Kyiv accept by a day or lose support"),
  strikes: count("massed air strikes"),
  dronesPerDay: number("mean rate of the air campaign", "drones a day"),
  stanceMean: number("Trump's stance, mean over the days", stance),
  stanceEnd: number("Trump's stance at the end", stance),
  frustrationMean: number(
    "Trump's frustration with Putin, mean over the days",
    "frustration (1 = a threat is due)",
  ),
  supportUS: number("American support at the end", "share of full support"),
  supportEurope: number("European support at the end", "share of full support"),
  backingEnd: number("American backing of the coalition's guarantees at the end", "share of full backing"),
  settlementComplete: flagOrNull(
    "whether the first settlement in force says something on territory, recognition and guarantees",
  ),
  frameworkSettlementDay: day("a settlement silent on any of these first entered into force"),
  endDay: count("last day of the run", "days after day 0"),
  endReason: text("why the run ended"),
  blockedBy: textOrNull(
    "the smallest set of red lines that blocked the first meeting to run out of time because of them, joined by +",
  ),
} as const;

/** Columns of a run. */
export type AlaskaColumns = { -readonly [K in keyof typeof columns]: ValueOf<(typeof columns)[K]> };

const START = Object.fromEntries(
  Object.entries(columns).map(([name, { start }]) => [name, start]),
) as AlaskaColumns;

/** The columns before anything has happened. */
export function emptyColumns(): AlaskaColumns {
  return { ...START };
}
