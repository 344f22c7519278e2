import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as evidence from "../src/evidence/index.ts";
import { mechanisms } from "../src/mechanisms/index.ts";
import { alaskaParameters } from "../src/parameters/index.ts";

const {
  afpIswMonths,
  airCampaignMonths,
  articleClaims,
  claimedKm2,
  controlShareHeld,
  controlShares,
  dobropilliaDay,
  droneRates,
  momentumWindows,
  monthlyFit,
  otherSourceMonths,
  overallShare,
  perWeek,
  position,
  positionActors,
  positionIssues,
  positions,
  statisticsOnRecord,
  threats,
  timelineRows,
} = evidence;

describe("positions", () => {
  it("hold one row for each of four actors and ten issues", () => {
    expect(positions).toHaveLength(40);
    const pairs = positions.map((row) => `${row.actor} ${row.issue}`);
    expect(pairs).toEqual(
      positionActors.flatMap((actor) => positionIssues.map((issue) => `${actor} ${issue}`)),
    );
  });

  it("are found by actor and issue", () => {
    for (const row of positions) expect(position(row.actor, row.issue)).toBe(row);
  });

  it("are coded from 0 to 10, with ordered reservations", () => {
    for (const { ideal, reservation } of positions) {
      expect(ideal).toBeGreaterThanOrEqual(0);
      expect(ideal).toBeLessThanOrEqual(10);
      expect(reservation.low).toBeGreaterThanOrEqual(0);
      expect(reservation.low).toBeLessThanOrEqual(reservation.mode);
      expect(reservation.mode).toBeLessThanOrEqual(reservation.high);
      expect(reservation.high).toBeLessThanOrEqual(10);
    }
  });

  it("cite a dated source, unless the basis is none", () => {
    const uncited = positions.filter((row) => row.citations.length === 0 || row.date === null);
    expect(uncited.map((row) => row.basis)).toEqual(["none; take a wide prior"]);
  });
});

describe("momentum", () => {
  it("covers fifteen whole months without a gap", () => {
    expect(afpIswMonths).toHaveLength(15);
    const months = afpIswMonths.map(
      ({ start }) => Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)),
    );
    expect(months).toEqual(months.map((_, index) => 2024 * 12 + 5 + index));
    for (const { start, end } of afpIswMonths) {
      expect(start.slice(8)).toBe("01");
      expect(new Date(Date.parse(end) + 86_400_000).toISOString().slice(8, 10)).toBe("01");
    }
  });

  it("fits mean 446, standard deviation 164 and lag-1 autocorrelation 0.49", () => {
    const fit = monthlyFit(afpIswMonths);
    expect(Math.round(fit.mean)).toBe(446);
    expect(Math.round(fit.standardDeviation)).toBe(164);
    expect(Math.round(fit.lag1 * 100)).toBe(49);
  });

  it("refuses to fit a single month, and finds no autocorrelation in equal months", () => {
    expect(() => monthlyFit([{ km2: 450 }])).toThrow(RangeError);
    expect(monthlyFit([{ km2: 450 }, { km2: 450 }])).toEqual({ mean: 450, standardDeviation: 0, lag1: 0 });
  });

  it("turns a period into a weekly rate", () => {
    expect(perWeek(624, 28)).toBe(156);
  });

  it("runs about a fifth lower by DeepState and the UK MoD, in the months all report", () => {
    let theirs = 0;
    let reference = 0;
    for (const row of otherSourceMonths) {
      const same = afpIswMonths.find((month) => month.start === row.start);
      if (same === undefined || row.source === "ISW") continue;
      theirs += row.km2;
      reference += same.km2;
    }
    expect(theirs / reference).toBeCloseTo(0.8, 1);
  });
});

describe("control", () => {
  it("comes to about 81 % of the four oblasts", () => {
    expect(claimedKm2).toBe(108_845);
    expect(Math.round(controlShareHeld * 100)).toBe(81);
  });

  it("weighs the areas, between nothing and everything", () => {
    expect(overallShare({ Donetsk: 0, Luhansk: 0, "Zaporizhzhia and Kherson": 0 })).toBe(0);
    expect(overallShare({ Donetsk: 1, Luhansk: 1, "Zaporizhzhia and Kherson": 1 })).toBe(1);
  });

  it("moves about two points in 138 days at 450 km2 a month", () => {
    expect(Math.round((100 * 450 * (138 / (365 / 12))) / claimedKm2)).toBe(2);
  });
});

describe("air campaign, events and claims", () => {
  it("has a July rate that follows from the July total", () => {
    expect(Math.round(6297 / 31)).toBe(droneRates[0].perDay);
  });

  it("has events in order, each cited", () => {
    const dates = timelineRows.map((row) => row.date);
    expect(dates).toEqual([...dates].sort());
    for (const row of timelineRows) expect(row.citations).not.toHaveLength(0);
  });

  it("has four threats against Russia, one carried out in part, and one against Ukraine", () => {
    const dates = timelineRows.map((row) => row.date);
    for (const threat of threats) expect(dates).toContain(threat.date);
    const outcomes = (against: string) =>
      threats.filter((threat) => threat.against === against).map((threat) => threat.carriedOut);
    expect(outcomes("RU").sort()).toEqual(["in part", "no", "no", "no"]);
    expect(outcomes("UA")).toEqual(["in full"]);
  });

  it("paraphrases one claim of the article per mechanism, in one sentence; mechanisms beside cite something else", () => {
    const claimed: readonly string[] = articleClaims.map((row) => row.mechanism);
    expect(new Set(claimed).size).toBe(claimed.length);
    expect(mechanisms.map(({ id }) => id)).toEqual(expect.arrayContaining([...claimed]));
    for (const { id, evidence } of mechanisms) expect(evidence, id).not.toHaveLength(0);
    for (const { claim } of articleClaims) expect(claim.match(/[.!?]/gu)).toEqual(["."]);
  });
});

describe("record", () => {
  it("has one row for every statistic and window, with ordered ranges", () => {
    const keys = statisticsOnRecord.map(({ id, window }) => `${id} ${window}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, role, low, high } of statisticsOnRecord) {
      if (role === "given") expect([low, high], id).toEqual([null, null]);
      else expect(low ?? Number.NaN, id).toBeLessThanOrEqual(high ?? Number.NaN);
      if (role === "zero") expect([low, high], id).toEqual([0, 0]);
    }
  });

  it("makes a statistic depend on one of the same window only", () => {
    for (const { id, window, conditionalOn } of statisticsOnRecord) {
      if (conditionalOn === null) continue;
      expect(
        statisticsOnRecord.some((row) => row.id === conditionalOn && row.window === window),
        id,
      ).toBe(true);
    }
  });
});

describe("citations of the timeline", () => {
  const cited = [...alaskaParameters, ...mechanisms.flatMap((each) => each.evidence)];
  const sources = cited
    .flatMap(({ source }) => source.split("; "))
    .filter((each) => each.startsWith("timeline"));

  it("are many, and each names the day of a row", () => {
    expect(sources.length).toBeGreaterThan(30);
    const days = timelineRows.map(({ date }) => `timeline ${date}`);
    expect(sources.filter((each) => !days.includes(each))).toEqual([]);
  });

  it("are of no other form", () => {
    const other = cited.filter(({ source }) =>
      /\btimeline (?!\d{4}-\d\d-\d\d(?:;|$))|timeline:/u.test(source),
    );
    expect([...new Set(other.map(({ source }) => source))]).toEqual([
      "Council of the European Union, sanctions timeline (packages 1 to 18)",
    ]);
  });
});

it("tells of nothing after 14 August 2025", () => {
  const text = JSON.stringify(evidence);
  const days = text.matchAll(/(20\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/gu);
  const found = [...days].map(
    ([, year = "", month = "", day = ""]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((day) => day > "2025-08-14")).toEqual([]);
  expect(text).not.toMatch(/20(?:2[6-9]|[3-9]\d)-[01]\d-/u);
});

/** The tables these modules were typed from, beside the repository where they are at hand. */
const tables = new URL("../../../../shared/data/", import.meta.url);
const second = "second-edition/";
const missing = "needs the source tables, which are not beside this copy of the repository";

/** Rows of a comma-separated file with a header, quotes doubled inside quoted fields. */
function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, tables), "utf8");
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") records.push([]);
  }
  const [header = [], ...rows] = records.filter((record) => record.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
}

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const split = (text = "") => (text === "" ? [] : text.split("; "));
const orNull = (text = "") => (text === "" ? null : text);

describe("field by field, as in the source tables", () => {
  it("positions", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const ids: Record<string, string> = { EuropeanCoalition: "europe" };
    const rows = readTable(`${second}positions.csv`).map((row) => ({
      actor: ids[row["actor"] ?? ""] ?? row["actor"]?.toLowerCase(),
      issue: row["issue"],
      idealText: row["ideal_text"],
      reservationText: row["reservation_text"],
      ideal: Number(row["ideal"]),
      reservation: {
        low: Number(row["reservation_low"]),
        mode: Number(row["reservation_mode"]),
        high: Number(row["reservation_high"]),
      },
      salience: row["salience"],
      basis: row["basis"],
      date: orNull(row["latest_date"]),
      citations: split(row["citation"]),
    }));
    expect([...positions].sort(byText)).toEqual(rows.sort(byText));
  });

  it("momentum, but for cumulative figures and those that include the Kursk region", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const common = /^net; ISW polygons assessed\+claimed Russian control \([^)]*\)(?:; )?/u;
    const rows = readTable("momentum.csv")
      .filter((row) => !/cumulative|DERIVED|INCLUDES/u.test(row["note"] ?? ""))
      .map((row) => ({
        start: row["period_start"],
        end: row["period_end"],
        source: row["source"],
        km2: Number(row["net_gain_km2"]),
        note: orNull(row["note"]?.replace(common, "").trim()),
        citation: row["citation"],
      }));
    const ours = [
      ...[...afpIswMonths, dobropilliaDay].map((row) => ({ ...row, source: "AFP-ISW" })),
      ...otherSourceMonths,
      ...momentumWindows,
    ].map(({ start, end, source, km2, note, citation }) => ({ start, end, source, km2, note, citation }));
    expect(ours.sort(byText)).toEqual(rows.sort(byText));
  });

  it("control", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const rows = readTable("oblast_control.csv").map((row) => ({
      date: row["date"],
      area: row["oblast"],
      text: row["share_pct"],
      source: row["source"],
      note: orNull(row["note"]),
      citation: row["citation"],
    }));
    const ours = controlShares.map(({ date, area, text, source, note, citation }) => ({
      date,
      area,
      text,
      source,
      note,
      citation,
    }));
    expect(ours).toEqual(rows);
    for (const { text, share } of controlShares) {
      expect(share).toBe(Number(text.replace(/\D+/u, "")) / 100);
    }
  });

  it("air campaign", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const rows = readTable("air_campaign.csv").map((row) => ({
      month: row["month"],
      source: row["source"],
      longRangeDrones: Number(row["long_range_drones"]),
      missiles: row["missiles"] === "" ? null : Number(row["missiles"]),
      note: orNull(row["note"]),
      citation: row["citation"],
    }));
    expect(airCampaignMonths).toEqual(rows);
  });

  it("timeline", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const rows = readTable(`${second}timeline.csv`).map((row) => ({
      date: row["date"],
      event: row["event"],
      parties: row["parties"]?.split(";"),
      track: row["track"],
      what: orNull(row["what"]),
      outcome: orNull(row["outcome"]),
      citations: split(row["citation"]),
    }));
    expect(timelineRows).toEqual(rows);
  });

  it("record", ({ skip }) => {
    skip(!existsSync(tables), missing);
    const number = (text = "") => (text === "" ? null : Number(text));
    const rows = readTable(`${second}record.csv`).map((row) => ({
      id: row["id"],
      what: row["what"],
      window: row["window"],
      role: row["role"],
      low: number(row["low"]),
      high: number(row["high"]),
      observed: row["observed"],
      conditionalOn: orNull(row["conditional_on"]),
      source: row["source"],
    }));
    expect(statisticsOnRecord).toEqual(rows);
  });
});
