import { column, type ValueOf } from "@summitry/core";

const { count, day, flag, number, numberOrNull, oneOf, textOrNull } = column;
const MAF = "million acre-feet";
const BILLIONS = "billion dollars";

/** The columns of a run's row, besides every drawn parameter. `null` means never, or none. */
export const columns = {
  planDay: day("a Lower Basin plan first entered into force"),
  planVolume: numberOrNull("what the first plan saves through 2026", MAF),
  planCalifornia: numberOrNull("California's part of it", "per cent"),
  planBasis: oneOf(["priority", "losses", "pledges"], "its legal basis"),
  planPaid: numberOrNull("how much of it was paid for by the funding then in force", MAF),
  planPrice: numberOrNull("at what price", "dollars an acre-foot"),
  planAtEnd: flag("whether a plan was in force at the end"),
  fundingDay: day("federal funding first entered into force"),
  fundingPaid: numberOrNull("water that the first funding pays for", MAF),
  fundingPrice: numberOrNull("at what price", "dollars an acre-foot"),
  saltonSea: flag("whether it has money for the Salton Sea"),
  noticeDay: day("notice of a statement was given"),
  draftDay: day("the draft statement was published"),
  withdrawnDay: day("the statement was first withdrawn for a plan"),
  shelvedDay: day("the statement was shelved"),
  imposedDay: day("cuts were imposed"),
  collapses: count("texts in force that were given up"),
  meetings: count("meetings held, at both tables"),
  blockedBy: textOrNull(
    "red lines without which the first meeting that they blocked had a zone of agreement",
  ),
  ownLinesCrossed: count("texts in force across a red line of a party to them; never, by the rules"),
  meadLow: number("lowest level of Lake Mead", "feet above sea level"),
  worthCalifornia: number("worth to California of the plan in force at the end, or of none", BILLIONS),
  worthArizona: number("the same for Arizona", BILLIONS),
  worthNevada: number("the same for Nevada", BILLIONS),
  worthInterior: number("the same for Interior", BILLIONS),
} as const;

/** Columns of a run. */
export type ColoradoColumns = { -readonly [K in keyof typeof columns]: ValueOf<(typeof columns)[K]> };
