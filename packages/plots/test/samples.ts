import type { SimulationEvent } from "@summitry/core";
import {
  agreedTerms,
  type BargainingSpace,
  type BatchHistories,
  box,
  claims,
  comparison,
  convergence,
  fan,
  type Figure,
  type FoundBox,
  heatMap,
  historyTree,
  type HeldAgreement,
  indices,
  type LearntParameter,
  luckShares,
  offers,
  outcomeShares,
  posteriors,
  reasonShares,
  reliability,
  shadowPrices,
  survival,
  sweepCurve,
  type EstimatedPoint,
  timeline,
  tornado,
  type UtilityPair,
  meetingZone,
} from "@summitry/plots";
import {
  batchHistories,
  batchReasons,
  batchTerms,
  closedMeeting,
  farMeeting,
  openMeeting,
  plainHistories,
  uncountedMeeting,
} from "./why/samples.ts";

/** An estimate with an interval of a half-width. */
export function estimated(estimate: number, half: number, runs = 300) {
  return { estimate, low: estimate - half, high: estimate + half, standardError: half / 1.96, runs };
}

export const shares = [
  { name: "reset", ...estimated(0.49, 0.056) },
  { name: "a framework on Ukraine, without Ukraine", ...estimated(0.357, 0.054) },
  { name: "ceasefire", ...estimated(0.297, 0.051) },
  { name: "peace", estimate: 0.007, low: 0.002, high: 0.024, standardError: 0.005, runs: 300 },
];

export const differences = [
  { name: "ceasefire", ...estimated(-0.285, 0.072, 200) },
  { name: "a framework on Ukraine, without Ukraine", ...estimated(0.68, 0.075, 200) },
  { name: "collapse", ...estimated(-0.005, 0.037, 200) },
  { name: "utility of Zelensky", unit: "utility", ...estimated(-0.0209, 0.0047, 200) },
];

export const twoVariants = ["US backstop", "without exclusion"].flatMap((variant) =>
  differences.map((difference) => ({ ...difference, variant })),
);

export const prices = [
  { holder: "zelensky", line: "guarantees", ...estimated(0.12, 0.04) },
  { holder: "putin", line: "no foreign troops", ...estimated(0.03, 0.02) },
  { holder: "zelensky", line: "recognition", ...estimated(0.01, 0.03) },
];

export const results = [
  { id: "exclusion-breeds-refusal", verdict: "holds" as const, ...estimated(0.35, 0.05) },
  { id: "momentum-hardens-positions", verdict: "fails" as const, ...estimated(-0.06, 0.03) },
  { id: "flattery", verdict: "can't tell" as const, ...estimated(0.002, 0.03) },
  { id: "spread", verdict: "holds" as const, unit: "days", ...estimated(12.4, 3.1) },
];

const outcome = "reset";

/** Indices of a few parameters: the first told in both, the second in total, the third not. */
export const drivers = {
  indices: [
    { parameter: "trump.", outcome, index: "total" as const, told: true, ...estimated(0.6, 0.1) },
    { parameter: "luck", outcome, index: "total" as const, told: true, ...estimated(0.3, 0.1) },
    { parameter: "war.", outcome, index: "total" as const, told: false, ...estimated(0.01, 0.03) },
    { parameter: "trump.", outcome, index: "first" as const, told: true, ...estimated(0.4, 0.1) },
    { parameter: "luck", outcome, index: "first" as const, told: false, ...estimated(0.1, 0.15) },
    { parameter: "war.", outcome, index: "first" as const, told: false, ...estimated(-0.01, 0.03) },
  ],
};

/** The same of plain runs, with noise lines. */
export const plainDrivers = {
  indices: ["putin.flexibility", "support.us"].flatMap((parameter, at) => [
    { parameter, outcome, index: "first" as const, told: at === 0, ...estimated(0.05 - 0.04 * at, 0.01) },
    { parameter, outcome, index: "pawn" as const, told: at === 0, ...estimated(0.1 - 0.07 * at, 0.02) },
  ]),
  noise: [
    { outcome, index: "first" as const, line: 0.02 },
    { outcome, index: "pawn" as const, line: 0.04 },
  ],
};

const lucky = (name: string, share: number, half: number) => {
  const { low, high, runs } = estimated(share, half);
  return { outcome: name, share, low, high, runs };
};

export const knownLuck = {
  luck: [lucky("reset", 0.3, 0.1), lucky("collapse", 0.8, 0.1), lucky("peace", 0.5, 0.2)],
  precision: ["reset", "collapse", "peace", "nothing"].map((each) => ({ outcome: each })),
};

/** A sweep along one parameter, down from 80 %. */
export const line: readonly EstimatedPoint[] = [0, 50, 100, 150].map((mean, at) => ({
  values: { mean },
  ...estimated(0.8 - 0.2 * at, 0.08),
}));

/** A sweep over two parameters. */
export const grid: readonly EstimatedPoint[] = [0, 50, 100].flatMap((mean) =>
  [1, 2, 3, 4].map((aversion) => ({
    values: { mean, aversion },
    ...estimated(0.2 + mean / 250 + aversion / 20, 0.05),
  })),
);

/** A sweep that moves one parameter at a time. */
export const moved: readonly EstimatedPoint[] = [
  { values: {}, ...estimated(0.5, 0.05) },
  { values: { price: 0.2 }, ...estimated(0.9, 0.05) },
  { values: { price: 1.1 }, ...estimated(0.1, 0.05) },
  { values: { memory: 3 }, ...estimated(0.48, 0.05) },
  { values: { memory: 9 }, ...estimated(0.53, 0.05) },
];

const marginal = (mean: number, deviation: number) => ({
  mean,
  deviation,
  quantiles: [-1.6, -0.7, 0, 0.7, 1.6].map((step) => mean + step * deviation),
});

export const learnt: readonly LearntParameter[] = [
  {
    parameter: "putin.flexibility",
    prior: marginal(10, 4),
    posterior: marginal(13, 2),
    contraction: estimated(0.5, 0.1),
    informed: true,
  },
  {
    parameter: "support.us",
    prior: marginal(0.4, 0.1),
    posterior: marginal(0.41, 0.098),
    contraction: estimated(0.02, 0.05),
    informed: false,
  },
];

export const found: FoundBox = {
  trajectory: [
    { density: 0.3, coverage: 1 },
    { density: 0.5, coverage: 0.8 },
    { density: 0.8, coverage: 0.5 },
    { density: 0.95, coverage: 0.2 },
  ],
  box: {
    density: 0.8,
    coverage: 0.5,
    limits: [
      { parameter: "trump.resetPrice", low: Number.NEGATIVE_INFINITY, high: 0.7 },
      { parameter: "momentum.mean", low: 40, high: 90 },
    ],
    fresh: {
      density: estimated(0.76, 0.04),
      coverage: estimated(0.48, 0.04),
      overall: estimated(0.31, 0.02),
      told: true,
    },
  },
};

export const ranges = [
  { id: "trump.resetPrice", low: 0.2, high: 1.1 },
  { id: "momentum.mean", low: 0, high: 200 },
];

export const scores = {
  outcomes: [
    { name: "reset", probability: 0.64, value: true },
    { name: "air truce", probability: 0.31, value: false },
    { name: "peace", probability: 0.02, value: false },
  ],
  brier: { mean: 0.075, interval: null },
};

const days = Array.from({ length: 139 }, (_, day) => day);

/** Runs that drift upwards or downwards, spread evenly. */
export function series(slope: number) {
  const runs = Array.from({ length: 41 }, (_, run) =>
    days.slice(0, run === 40 ? 60 : 139).map((day) => 100 + slope * day + (run - 20) * (1 + day / 40)),
  );
  return { at: days, runs };
}

export const observed = {
  name: "observed (a source)",
  points: [0, 20, 40].map((at) => ({ at, value: 100 + at / 2 })),
};

export const held: readonly HeldAgreement[] = Array.from({ length: 90 }, (_, at) => ({
  group: ["ceasefire", "reset", "guarantees"][at % 3]!,
  days: 10 + ((at * 37) % 120),
  ended: at % 3 === 1 && at % 4 !== 0,
}));

const outcomes: readonly UtilityPair[] = Array.from({ length: 60 }, (_, at) => {
  const first = at / 59;
  return [first, (1 - first * first) * (0.5 + ((at * 7) % 10) / 20)];
});

export const space: BargainingSpace = {
  parties: ["buyer", "seller"],
  reservation: [0.3, 0.25],
  outcomes,
  paretoFront: [
    [0, 0.95],
    [0.5, 0.7],
    [1, 0],
  ],
  offers: [
    { by: "buyer", utilities: [1, 0] },
    { by: "seller", utilities: [0.1, 0.9] },
    { by: "buyer", utilities: [0.8, 0.3] },
    { by: "seller", utilities: [0.5, 0.7] },
  ],
  agreement: [0.5, 0.7],
};

export const trace = [1, 2, 5, 10, 20, 50, 100, 200, 300].map((runs) =>
  estimated(0.3 + 0.1 / runs, 0.3 / Math.sqrt(runs), runs),
);

/** A log in which a ceasefire is signed, refused, signed again and stands or collapses. */
export function log(collapses = false): readonly SimulationEvent[] {
  const text = { table: "ceasefire", outcome: { kind: "general" }, awaits: [], lapsesAfter: null } as const;
  const parties = { signatories: ["trump", "putin"], supersedes: [], crosses: [] } as const;
  const sign = { ...text, ...parties, type: "sign", rounds: 3 } as const;
  const daily = days.flatMap((day): SimulationEvent[] => [
    { type: "day", day, date: new Date(Date.UTC(2025, 7, 15 + day)).toISOString().slice(0, 10) },
    { type: "input", day, input: "momentum", value: 150 + (day % 17) },
    { type: "quantity", day, mechanism: "mood", quantity: "frustration", value: (day % 30) / 30 },
    ...(day % 9 === 0 ? [move(day, "trump", "call")] : []),
  ]);
  const events: SimulationEvent[] = [
    { type: "open", day: 0, table: "ceasefire", seats: ["trump", "putin"], text: null },
    { type: "offer", day: 0, by: "trump", round: 0, crosses: [], table: "ceasefire", outcome: {} },
    { ...sign, day: 0, text: "ceasefire-1" },
    {
      type: "refuse",
      day: 1,
      by: "zelensky",
      table: "ceasefire",
      text: "ceasefire-1",
      lines: [],
      because: "a line",
    },
    move(4, "putin", "strike"),
    move(5, "trump", "threaten"),
    { type: "decline", day: 20, by: "putin", table: "reset", because: "no" },
    { ...adjourn(26), ended: "walk-out" },
    { ...adjourn(60), ended: "deadline" },
    { ...sign, day: 70, text: "ceasefire-2" },
    { type: "force", day: 72, table: "ceasefire", text: "ceasefire-2", supersedes: [], expires: null },
  ];
  if (collapses)
    events.push({
      type: "collapse",
      day: 100,
      by: "trump",
      table: "ceasefire",
      text: "ceasefire-2",
      because: "worth less",
    });
  return [
    { type: "start", day: 0, format: 2, scenario: "sample", seed: "42", run: 3, parameters: {} },
    ...[...daily, ...events].sort((one, other) => one.day - other.day),
    { type: "end", day: 138, because: "the horizon is reached" },
  ];
}

function move(day: number, by: string, name: string): SimulationEvent {
  return { type: "move", day, by, move: name, toward: null, due: null, because: "" };
}

function adjourn(day: number) {
  const rest = { seats: ["zelensky", "trump"], rounds: 2, blockedBy: [], because: "" };
  return { type: "adjourn", day, table: "guarantees", ...rest } as const;
}

/** Every figure, made of these samples. */
export const figures: Readonly<Record<string, () => Figure>> = {
  timeline: () => timeline(log()),
  offers: () => offers(space),
  outcomeShares: () => outcomeShares(shares),
  fan: () => fan(series(0.4), { measure: "momentum", unit: "km² a day", start: "2025-08-15", observed }),
  "fan by day": () => fan(series(-0.4), { measure: "frustration" }),
  survival: () => survival(held),
  "survival of one kind": () => survival(held.map(({ days, ended }) => ({ days, ended }))),
  comparison: () => comparison(differences),
  "comparison of two variants": () => comparison(twoVariants, { base: "the scenario as it is" }),
  shadowPrices: () => shadowPrices(prices, { measure: "probability of a ceasefire" }),
  claims: () => claims(results),
  convergence: () => convergence(trace, { measure: "probability of a ceasefire" }),
  indices: () => indices(drivers),
  "indices of plain runs": () => indices(plainDrivers),
  luckShares: () => luckShares(knownLuck),
  sweepCurve: () => sweepCurve(line, { measure: "probability of a reset" }),
  heatMap: () => heatMap(grid, { measure: "probability of a reset" }),
  tornado: () => tornado(moved, { measure: "probability of a reset" }),
  posteriors: () => posteriors(learnt),
  box: () => box(found, ranges, { outcome: "reset" }),
  reliability: () => reliability(scores),
  meetingZone: () => meetingZone(closedMeeting),
  "zone of an open table": () => meetingZone(openMeeting),
  agreedTerms: () => agreedTerms(batchTerms, { start: "2025-08-15" }),
  reasonShares: () => reasonShares(batchReasons),
  historyTree: () => historyTree(batchHistories),
  "historyTree of all runs": () => historyTree(plainHistories),
};

const long = "an outcome whose name somebody wrote without a thought for those who have to find room for it";

/** Figures of the oddest data there are. */
export const oddFigures: Readonly<Record<string, () => Figure>> = {
  "a run in which nothing happens": () =>
    timeline(
      log().filter(({ type }) => ["start", "day", "end"].includes(type)),
      { quantities: [] },
    ),
  "a run of one day": () => timeline(log().filter(({ day, type }) => day === 0 && type !== "sign")),
  "a run with long names": () =>
    timeline(
      log().map((event) =>
        "table" in event && event.type === "adjourn" ? { ...event, table: long } : event,
      ),
    ),
  "no offers, one outcome, no zone": () =>
    offers({
      parties: ["a", "b"],
      reservation: [0.5, 0.5],
      outcomes: [[0.2, 0.2]],
      offers: [],
      agreement: null,
    }),
  "parties with long names": () => offers({ ...space, parties: [long, "b"], offers: [] }),
  "one outcome, in all runs": () =>
    outcomeShares([{ name: long, estimate: 1, low: 0.99, high: 1, runs: 300 }]),
  "no outcome, ever": () => outcomeShares([{ name: "peace", estimate: 0, low: 0, high: 0.012, runs: 300 }]),
  "one run": () => fan({ at: [0, 1], runs: [[5, 5]] }, { measure: "momentum" }),
  "one day of large numbers": () =>
    fan({ at: [3], runs: [[-1_250_000], [3_000_000]] }, { measure: "cost", unit: "thousand US dollars" }),
  "shares over time, data after the runs": () =>
    fan(
      {
        at: [0, 10],
        runs: [
          [0.1, 0.2],
          [0.3, 0.9],
        ],
      },
      { measure: "support", unit: "share", observed: { name: long, points: [{ at: 20, value: 0.5 }] } },
    ),
  "thousands of agreements of three kinds": () =>
    survival(
      Array.from({ length: 6000 }, (_, at) => ({
        group: `kind ${at % 3}`,
        days: at % 139,
        ended: at % 2 === 0,
      })),
    ),
  "one agreement, over at once": () => survival([{ days: 0, ended: true }]),
  "agreements that all end, of seven kinds": () =>
    survival(Array.from({ length: 70 }, (_, at) => ({ group: `kind ${at % 7}`, days: at, ended: true }))),
  "differences that are all 0": () =>
    comparison([{ name: "peace", estimate: 0, low: 0, high: 0, runs: 300 }], { labels: { peace: long } }),
  "tiny and huge differences": () =>
    comparison([
      { name: "tiny", unit: "utility", ...estimated(0.000012, 0.000001) },
      { name: "huge", unit: "km²", ...estimated(-1_234_567, 12) },
    ]),
  "a price of long names": () => shadowPrices([{ holder: long, line: long, ...estimated(0.1, 0.01) }]),
  "a claim of a long name": () =>
    claims([{ id: long.replaceAll(" ", "-"), verdict: "can't tell", ...estimated(0, 0.1) }]),
  "indices of a long name, nothing told": () =>
    indices({
      indices: [{ parameter: long, outcome: long, index: "muStar", told: false, ...estimated(0, 0) }],
    }),
  "thirteen parameters": () =>
    indices({
      indices: Array.from({ length: 13 }, (_, at) => ({
        ...drivers.indices[at % 2]!,
        parameter: `parameter ${at}`,
      })),
    }),
  "luck that is not known": () => luckShares({ luck: [], precision: [{ outcome: long }] }),
  "luck of what never varies": () =>
    luckShares({ luck: [{ ...lucky("peace", Number.NaN, 0) }], precision: [] }),
  "a sweep of two points": () => sweepCurve(line.slice(0, 2), { labels: { mean: long }, measure: long }),
  "a map of many cells with long names": () =>
    heatMap(
      Array.from({ length: 300 }, (_, at) => ({
        values: { one: at % 20, two: 1000 * Math.floor(at / 20) },
        ...estimated(at * 1000, 10),
      })),
      { labels: { one: long, two: long }, measure: "cost", unit: "thousand US dollars" },
    ),
  "a map that is the same all over": () =>
    heatMap(grid.map((point) => ({ ...point, ...estimated(0.5, 0.1) }))),
  "a tornado of long names": () => tornado(moved, { labels: { price: long } }),
  "nothing learnt": () => posteriors(learnt.slice(1), { labels: { "support.us": long } }),
  "no box": () => box({ ...found, box: null }, []),
  "a box that can't be told, of long names": () =>
    box({ ...found, box: { ...found.box!, fresh: { ...found.box!.fresh, told: false } } }, ranges, {
      labels: { "momentum.mean": long },
    }),
  "a forecast of one fact of a long name": () =>
    reliability({
      outcomes: [{ name: long, probability: 1, value: false }],
      brier: { mean: 1, interval: [0.9, 1] },
    }),
  "a zone that is not known, of long names": () =>
    meetingZone(uncountedMeeting, {
      labels: { settlement: long, trump: long, putin: `${long} again` },
      issues: { forceCaps: { label: long }, relief: { values: { full: long } } },
    }),
  "a zone of nothing, far from any": () => meetingZone(farMeeting),
  "a zone closed by lines of long names": () =>
    meetingZone(closedMeeting, { labels: { zelensky: long, "zelensky.guarantees": long } }),
  "a table at which nothing was signed": () => agreedTerms(batchTerms, { table: "settlement" }),
  "terms of long names": () =>
    agreedTerms(batchTerms, {
      labels: { ceasefire: long, putin: long },
      issues: { kind: { label: long }, relief: { label: `${long} too`, values: { phased: long } } },
    }),
  "reasons of long names": () =>
    reasonShares(batchReasons, { labels: { ceasefire: long, putin: long, "zelensky.guarantees": long } }),
  "histories of long names": () =>
    historyTree(
      JSON.parse(JSON.stringify(batchHistories).replaceAll("meeting on guarantees", long)) as BatchHistories,
      { outcome: long },
    ),
  "histories in which nothing happens": () =>
    historyTree({
      runs: 3,
      outcome: null,
      came: null,
      all: {
        runs: 3,
        different: 1,
        commonest: [{ steps: [], estimate: 1, low: 0.4, high: 1, runs: 3 }],
        tree: { code: "start", label: "start", runs: 3, came: null, ends: 3, others: 0, children: [] },
      },
    }),
  "one step": () => convergence([estimated(0.5, 0.2, 1)]),
  "a mean that never moves": () => convergence([estimated(3, 0, 10), estimated(3, 0, 20)], { unit: "days" }),
};
