import { series, type Input } from "@summitry/core";
import { dayOf } from "../calendar.ts";
import { runoffNews } from "../evidence/runoff.ts";

/** The latest news about the spring runoff into Lake Powell: a forecast, until it is measured. */
export function runoff(winter: number): Input {
  const points = runoffNews(winter).map(({ date, percent }) => ({ day: dayOf(date), value: percent }));
  return series(points, "per cent of the average runoff");
}
