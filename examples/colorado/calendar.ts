/** Day 0: Commissioner Touton calls for cuts. */
export const START = "2022-06-14";
/** Days from then to 30 September 2023, the end of the water year. */
export const DAYS = 473;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of the run on a date. */
export function dayOf(date: string): number {
  return Math.round((Date.parse(date) - Date.parse(START)) / MILLISECONDS_A_DAY);
}

/** The days of the run on which a day of the month falls, from the first month on to the last. */
export function monthly(dayOfMonth: string, first: string): readonly number[] {
  const days: number[] = [];
  for (const year of [2022, 2023]) {
    for (let month = 1; month <= 12; month++) {
      const date = `${year}-${String(month).padStart(2, "0")}-${dayOfMonth}`;
      if (date >= first && dayOf(date) <= DAYS) days.push(dayOf(date));
    }
  }
  return days;
}
