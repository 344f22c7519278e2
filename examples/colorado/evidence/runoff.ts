import { measuredRunoff } from "./lakes.ts";

/**
 * Mean and median of the inflow into Lake Powell from April to July, 1991 to 2020, million acre-feet: from
 * Reclamation's data.
 */
export const normalRunoff = { mean: 6.39, median: 6.13 } as const;

/** News about the runoff of a spring: the latest forecast, or what was measured. */
export interface RunoffNews {
  /** Date on which it was known, with the year of the runoff in the place of 2023. */
  readonly date: string;
  /** Per cent of the mean. */
  readonly percent: number;
  readonly source: string;
}

/**
 * Forecasts of 1 February of the inflow from April to July, thousand acre-feet, by the Colorado Basin River
 * Forecast Center. Source: https://coyotegulch.blog/2023/02/08/deadpool-diaries-ignore-this-post-about-the-latest-
 * coloradoriver-runoff-forecast-john-fleck-jfleck-coriver-aridification/
 */
export const februaryForecasts: Readonly<Record<number, number>> = {
  2011: 9000,
  2012: 5050,
  2013: 3850,
  2014: 7250,
  2015: 5200,
  2016: 6400,
  2017: 9600,
  2018: 3900,
  2019: 5300,
  2020: 5700,
  2021: 3300,
  2022: 5000,
};

/** What was known before the winter: the runoff of 2022 as measured, and the first forecast for 2023. */
const before: readonly RunoffNews[] = [
  { date: "2022-06-14", percent: percentOf(measuredRunoff(2022)), source: "Reclamation, evidence/lakes.csv" },
  {
    date: "2022-09-15", // 8.3 million acre-feet in the water year, 86 % of average
    percent: 86,
    source: "https://www.milkproducerscouncil.org/post/colorado-river-update",
  },
];

/** The winter of 2023 as it was forecast. */
const record: readonly RunoffNews[] = [
  {
    date: "2022-12-15",
    percent: 78,
    source: "https://www.coloradoriverdistrict.org/all-that-the-snow-promises/",
  },
  {
    date: "2023-02-01", // 1.4 million acre-feet above the median
    percent: percentOf(normalRunoff.median + 1.4),
    source:
      "https://coyotegulch.blog/2023/02/08/deadpool-diaries-ignore-this-post-about-the-latest-coloradoriver-runoff-forecast-john-fleck-jfleck-coriver-aridification/",
  },
  {
    date: "2023-04-20", // 11.30 million acre-feet from April to July
    percent: percentOf(11.3),
    source:
      "https://www.western-water.com/2023/07/17/reclamation-publishes-june-2023-most-probable-24-month-study/",
  },
];

/**
 * News about the runoff in the order of their dates, had the winter of 2023 been that of another year: its forecast of
 * February, and what was measured.
 */
export function runoffNews(winter: number): readonly RunoffNews[] {
  const forecast = februaryForecasts[winter];
  const february = {
    date: "2023-02-01",
    percent: percentOf((forecast ?? Number.NaN) / 1000),
    source: "februaryForecasts",
  };
  const measured = {
    date: "2023-08-01",
    percent: percentOf(measuredRunoff(winter)),
    source: "Reclamation, evidence/lakes.csv",
  };
  return [...before, ...(forecast === undefined ? record : [february]), measured];
}

function percentOf(runoff: number): number {
  return Math.round((100 * runoff) / normalRunoff.mean);
}
