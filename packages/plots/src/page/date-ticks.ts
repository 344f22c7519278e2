import * as Plot from "@observablehq/plot";
import type { Palette } from "./palette.ts";

const DAY = 86_400_000;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** Ticks closer to the end of the axis than this share of it are left out: their labels would stick out. */
const EDGE = 0.03;

/** A date on an axis and its label; the year is on a second line where it changes. */
export interface DateTick {
  readonly date: Date;
  readonly text: string;
}

/**
 * Dates between two others, at most `most` of them: days, weeks, or first days of months, at the finest step that fits.
 */
export function dateTicks(from: Date, to: Date, most: number): readonly DateTick[] {
  const end = to.getTime() - EDGE * (to.getTime() - from.getTime());
  for (const step of [1, 2, 7, 14]) {
    const dates = everyDays(from, end, step);
    if (dates.length <= most) return labelled(dates, (date, month) => `${date.getUTCDate()} ${month}`);
  }
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const dates = everyMonths(from, end, step);
    if (dates.length <= most) return labelled(dates, (_, month) => month);
  }
  return [];
}

function everyDays(from: Date, end: number, step: number): readonly Date[] {
  const length = Math.floor((end - from.getTime()) / (step * DAY)) + 1;
  return Array.from({ length }, (_, at) => new Date(from.getTime() + at * step * DAY));
}

function everyMonths(from: Date, end: number, step: number): readonly Date[] {
  const dates: Date[] = [];
  const first = Math.ceil((from.getUTCMonth() + (from.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  for (let month = first; ; month += step) {
    const date = new Date(Date.UTC(from.getUTCFullYear(), month));
    if (date.getTime() > end) return dates;
    dates.push(date);
  }
}

function labelled(dates: readonly Date[], write: (date: Date, month: string) => string): readonly DateTick[] {
  return dates.map((date, at) => {
    const year = date.getUTCFullYear();
    const isNew = year !== dates[at - 1]?.getUTCFullYear();
    const text = write(date, MONTHS[date.getUTCMonth()] ?? "");
    return { date, text: isNew ? `${text}\n${year}` : text };
  });
}

/** An axis of dates. */
export function dateAxis(ticks: readonly DateTick[], palette: Palette): Plot.Markish {
  const texts = new Map(ticks.map(({ date, text }) => [date.getTime(), text]));
  return Plot.axisX(
    ticks.map(({ date }) => date),
    {
      tickFormat: (date: Date) => texts.get(date.getTime()),
      tickSize: 4,
      label: null,
      fill: palette.muted,
      stroke: palette.muted,
    },
  );
}
