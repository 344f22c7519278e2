/** A feast in Russia on which a short truce could be declared. */
export interface Feast {
  readonly name: string;
  /** Its eve as month and day, or as a full date where the feast moves. */
  readonly eve: string;
}

/**
 * Public holidays of Russia from 12 February to 31 December and Easter of 2025, by their eves. A truce was declared for two of the six
 * before the summit: Easter (timeline 2025-04-19) and 9 May (timeline 2025-04-28).
 *
 * Unit: days of the calendar. The calendar of public holidays, which is no fact of this war.
 */
export const feasts = [
  { name: "Defender of the Fatherland Day", eve: "02-22" },
  { name: "Women's Day", eve: "03-07" },
  { name: "Easter", eve: "2025-04-19" },
  { name: "Labour Day", eve: "04-30" },
  { name: "Victory Day", eve: "05-08" },
  { name: "Russia Day", eve: "06-11" },
  { name: "Unity Day", eve: "11-03" },
] as const satisfies readonly Feast[];

const MONTH_AND_DAY = "2025-".length;

const fixed: ReadonlyMap<string, Feast> = new Map(feasts.map((feast) => [feast.eve, feast]));

/** The feast of the day after a date, or `null`. */
export function feastAfter(date: string): Feast | null {
  return fixed.get(date.slice(MONTH_AND_DAY)) ?? fixed.get(date) ?? null;
}
