import type { Phrasing } from "@summitry/core";
import type { Calendar } from "./calendar.ts";
import { grouped, percent, withCount } from "./english.ts";

/** Says days and numbers as the stories of this package do. */
export function phrasing(calendar: Calendar): Phrasing {
  return { date: (day) => calendar.date(day), count: withCount, whole: grouped, percent };
}
