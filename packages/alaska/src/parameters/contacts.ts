import { judged } from "./judgement.ts";

const ROUNDS =
  "timeline 2025-02-18; timeline 2025-03-13; timeline 2025-03-25; timeline 2025-04-11; timeline 2025-04-25; timeline 2025-08-06";
const days = { unit: "days", limits: [1, 10_000] } as const;

/** Mean days from a contact of Trump and Putin to the next call. */
export const callsGap = judged({
  id: "talks.gap",
  ...days,
  prior: [18, 28, 45],
  source:
    "timeline 2025-02-12; timeline 2025-03-18; timeline 2025-05-19; timeline 2025-06-04; timeline 2025-06-14; timeline 2025-07-03",
  date: "2025-07-03",
  because: "six calls in 183 days: 28 days with the Jeffreys prior, wide as six calls are few",
});

/** Mean days from a contact of Trump and Putin until Trump hears Kyiv or, after a meeting in person, Europe. */
export const hearingKyiv = judged({
  id: "calls.kyiv",
  ...days,
  prior: [2, 4, 9],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because:
    "jitter: the order is on record, Moscow first and the others within days, and the number of days is not",
});

/** Mean days between two visits of Zelensky's to Trump. */
export const visitsGap = judged({
  id: "visits.gap",
  ...days,
  prior: [40, 80, 160],
  source: "timeline 2025-02-28",
  date: "2025-02-28",
  because: "one visit to Washington on record in six months; one is few, and the row there kept others away",
});

/** Mean days between two rounds of American and Russian envoys. */
export const envoysGap = judged({
  id: "envoys.gap",
  ...days,
  prior: [16, 26, 42],
  source: ROUNDS,
  date: "2025-08-06",
  because: "six to nine rounds in 183 days",
});

/** Share of their rounds that is about a reset. */
export const envoysOnReset = judged({
  id: "envoys.onReset",
  unit: "share of rounds",
  limits: [0, 1],
  prior: [0.05, 0.2, 0.45],
  source: ROUNDS,
  date: "2025-08-06",
  because: "one of six rounds, the first, was about relations",
});

/** Mean days between two rounds of Russian and Ukrainian delegations. */
export const directGap = judged({
  id: "envoys.directGap",
  ...days,
  prior: [26, 50, 110],
  source: "timeline 2025-05-16; timeline 2025-06-02; timeline 2025-07-23",
  date: "2025-07-23",
  because: "three rounds in 183 days, all of them in the last hundred: 52 days with the Jeffreys prior",
});

/** Days that a round of envoys takes to prepare, after a meeting of presidents or the round before. */
export const envoysPrepare = judged({
  id: "envoys.prepare",
  ...days,
  prior: [4, 6, 9],
  source: "timeline 2025-02-12; timeline 2025-02-18; timeline 2025-03-18; timeline 2025-03-25",
  date: "2025-03-25",
  because: "six and seven days from the calls of February and March to the rounds that they led to",
});

/** Days after which envoys meet again though nothing has happened since a round that ended without a text. */
export const envoysAgain = judged({
  id: "envoys.again",
  ...days,
  prior: [20, 30, 50],
  source: "timeline 2025-06-02; timeline 2025-07-23",
  date: "2025-07-23",
  because: "after a round without a truce the next one of delegations came seven weeks later",
});

/** Mean days from a row or a cut of support to talks of American and Ukrainian envoys. */
export const repairWait = judged({
  id: "envoys.repairWait",
  ...days,
  prior: [5, 10, 22],
  source: "timeline 2025-02-28; timeline 2025-03-03; timeline 2025-03-11",
  date: "2025-03-11",
  because: "eleven days from the row and eight from the pause to Jeddah, the one time it happened",
});

/** Days in which what envoys have initialled can be signed. */
export const initialsWindow = judged({
  id: "envoys.window",
  ...days,
  prior: [10, 10, 10],
  source: "timeline 2025-03-11; timeline 2025-03-18",
  date: "2025-03-18",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; a week from the text of Jeddah to Moscow's answer to it",
});

/** Mean days from the eve, or from a new text on Ukraine, to a call for talks on guarantees. */
export const guaranteesWait = judged({
  id: "guarantees.wait",
  ...days,
  prior: [5, 18, 45],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because: "jitter: the coalition met on the eve and set no date for more",
});

/** Parameters of the calendar of calls, visits and envoys. */
export const contactParameters = [
  callsGap,
  hearingKyiv,
  visitsGap,
  envoysGap,
  envoysOnReset,
  directGap,
  envoysPrepare,
  envoysAgain,
  repairWait,
  initialsWindow,
  guaranteesWait,
] as const;
