import type { SourcedMomentumPeriod } from "./momentum-period.ts";

/**
 * Net gain over weeks and four-week windows, April to 12 August 2025; the windows overlap the months
 * of `afp-isw.ts` and each other, so they are never added up.
 *
 * Unit: km2 per period, from the map of `start` to the map of `end`: 7 or 28 days. Source: Russia
 * Matters, from ISW data, converted from square miles. Cited; the note says where dates are approximate.
 */
export const momentumWindows = [
  {
    start: "2025-04-22",
    end: "2025-05-20",
    source: "Russia Matters (ISW data)",
    km2: 350,
    note: "135 sq mi converted; 4 weeks",
    citation:
      "https://natyliesbaldwin.com/2025/05/russia-matters-russia-continues-advance-in-ukraine-but-gains-constituted-1-so-far-in-2025",
  },
  {
    start: "2025-04-29",
    end: "2025-05-06",
    source: "Russia Matters (ISW data)",
    km2: 85,
    note: "33 sq mi converted; week",
    citation:
      "https://natyliesbaldwin.com/2025/05/russia-matters-russia-continues-advance-in-ukraine-but-gains-constituted-1-so-far-in-2025",
  },
  {
    start: "2025-05-06",
    end: "2025-05-13",
    source: "Russia Matters (ISW data)",
    km2: 85,
    note: "33 sq mi converted; week",
    citation:
      "https://natyliesbaldwin.com/2025/05/russia-matters-russia-continues-advance-in-ukraine-but-gains-constituted-1-so-far-in-2025",
  },
  {
    start: "2025-05-13",
    end: "2025-05-20",
    source: "Russia Matters (ISW data)",
    km2: 142,
    note: "55 sq mi converted; week",
    citation:
      "https://natyliesbaldwin.com/2025/05/russia-matters-russia-continues-advance-in-ukraine-but-gains-constituted-1-so-far-in-2025",
  },
  {
    start: "2025-06-17",
    end: "2025-07-15",
    source: "Russia Matters (ISW data)",
    km2: 585,
    note: "226 sq mi converted; 4 weeks, dates approx",
    citation:
      "https://asb-media.info/en/massive-expansion-of-russian-territory-in-ukraine-over-past-24-hours-in-the-previous-year-2",
  },
  {
    start: "2025-07-15",
    end: "2025-08-12",
    source: "Russia Matters (ISW data)",
    km2: 624,
    note: '241 sq mi converted; 4 weeks, dates approx ("mid-July to mid-August"); prior 4 weeks 226 sq mi',
    citation:
      "https://asb-media.info/en/massive-expansion-of-russian-territory-in-ukraine-over-past-24-hours-in-the-previous-year-2",
  },
] as const satisfies readonly SourcedMomentumPeriod[];
