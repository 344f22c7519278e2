import { simulate } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { dayOf } from "../calendar.ts";
import { lakePoints, measuredRunoff } from "../evidence/lakes.ts";
import { februaryForecasts, normalRunoff, runoffNews } from "../evidence/runoff.ts";
import { timeline } from "../evidence/timeline.ts";
import { winters } from "../options.ts";
import { colorado } from "../scenario.ts";

const inputs = (date: string, options = {}) =>
  simulate(colorado({ days: dayOf(date), ...options }), { seed: 1 }).world.inputs;

describe("the data", () => {
  it("has every month from June 2010 to December 2023, once", () => {
    const days = lakePoints("mead", "2010-06-01").map(({ day }) => day);
    expect(days).toHaveLength(163);
    for (const [at, day] of days.slice(1).entries()) {
      expect(day - days[at]!).toBeGreaterThanOrEqual(28);
      expect(day - days[at]!).toBeLessThanOrEqual(31);
    }
  });

  it("agrees with the runoff that the forecast center published", () => {
    const published = [2.56, 6.92, 6.71, 6.63, 8.17, 2.6, 10.4, 3.76, 1.85, 3.75];
    for (const [at, runoff] of published.entries())
      expect(Math.abs(measuredRunoff(2013 + at) - runoff)).toBeLessThan(0.03);
  });

  it("has the lowest level of 2022, and lakes that rise in 2023", () => {
    expect(inputs("2022-08-01")).toMatchObject({ mead: 1040.91, powell: 3536.17 });
    expect(inputs("2023-09-01")).toMatchObject({ mead: 1065.59, powell: 3574.57 });
  });

  it("goes on a line from month to month", () => {
    const { mead = 0 } = inputs("2022-08-16");
    expect(mead).toBeCloseTo(1040.91 + ((1044.31 - 1040.91) * 15) / 31, 9);
  });

  it.each(winters)("begins at the levels of June 2022 with the winter of %i", (winter) => {
    const record = inputs("2022-06-14");
    const other = inputs("2022-06-14", { winter });
    expect(other["mead"]).toBeCloseTo(record["mead"]!, 9);
    expect(other["powell"]).toBeCloseTo(record["powell"]!, 9);
  });

  it("rises and falls by as many feet as in another winter, or stands higher all the time", () => {
    const fallen = inputs("2023-06-14", { winter: 2021 })["mead"]! - inputs("2022-06-14")["mead"]!;
    const then = lakePoints("mead", "2020-06-14");
    const level = (day: number) => then.findLast((point) => point.day <= day)!.value;
    expect(fallen).toBeCloseTo(level(352) - level(-13), 0); // 1 June 2021, less 1 June 2020, within a foot of mid-month
    expect(inputs("2023-03-01", { lift: -10 })["mead"]).toBeCloseTo(1046.98 - 10, 9);
  });
});

describe("news of the runoff", () => {
  it("is known on rising dates, and ends with what was measured", () => {
    for (const winter of winters) {
      const news = runoffNews(winter);
      const dates = news.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(news.at(-1)?.percent).toBe(Math.round((100 * measuredRunoff(winter)) / normalRunoff.mean));
    }
  });

  it("is that of the record, or of the February of another year", () => {
    expect(runoffNews(2023).map(({ percent }) => percent)).toEqual([59, 86, 78, 118, 177, 166]);
    expect(runoffNews(2019).map(({ percent }) => percent)).toEqual([59, 86, 83, 163]);
    expect(Object.keys(februaryForecasts)).toHaveLength(12);
  });
});

describe("the evidence", () => {
  it("is in order, and every row has an address", () => {
    const dates = timeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { source } of timeline) expect(source).toMatch(/^https?:\/\//);
  });
});
