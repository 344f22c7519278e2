import { afpIswMonths } from "./momentum/afp-isw.ts";
import { momentumWindows } from "./momentum/windows.ts";
import { perWeek } from "./momentum.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** The months, and the four weeks to 12 August 2025 for the days after the last whole month. */
const periods = [
  ...afpIswMonths.map(({ start, end, km2 }) => periodOf(start, end, km2, 1)),
  ...momentumWindows.slice(-1).map(({ start, end, km2 }) => periodOf(start, end, km2, 0)),
];

function periodOf(start: string, end: string, km2: number, last: 0 | 1) {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return { to, perWeek: perWeek(km2, (to - from) / MILLISECONDS_A_DAY + last) };
}

/**
 * Mean pace of the net Russian gain over the days before a date, by the published figures: of each day the pace of its
 * month, after the last whole month that of the four weeks to 12 August 2025; beyond the figures the nearest of them.
 *
 * Unit: km2 per week. Computed from `afpIswMonths` and `momentumWindows`.
 */
export function recentPace(date: string, days: number): number {
  let sum = 0;
  for (let before = 1; before <= days; before++)
    sum += paceOn(Date.parse(date) - before * MILLISECONDS_A_DAY);
  return sum / days;
}

function paceOn(day: number): number {
  const own = periods.find(({ to }) => day <= to) ?? periods.at(-1);
  return own?.perWeek ?? Number.NaN;
}
