import { BILLIONS, judged } from "./judged.ts";

/** The chance, as all see it, that Interior would impose cuts, on the day of the call. */
export const resolveStart = judged({
  id: "resolve.start",
  unit: "chance",
  prior: [0.1, 0.3, 0.6],
  limits: [0, 1],
  because: "cuts against the states' will had never been imposed, but it was said before the Senate",
});

/** What is left of that chance when a date has passed and nothing was done. */
export const resolveKept = judged({
  id: "resolve.kept",
  unit: "share",
  prior: [0.3, 0.6, 0.9],
  limits: [0, 1],
  because: "in August 2022 the states were told again to find a plan by themselves",
});

/** What the notice of a statement adds. */
export const noticeStep = judged({
  id: "resolve.notice",
  unit: "chance",
  prior: [0.05, 0.15, 0.3],
  limits: [0, 1],
  because: "a statement is what the law asks for before cuts can be imposed",
});

/** What the draft adds. */
export const draftStep = judged({
  id: "resolve.draft",
  unit: "chance",
  prior: [0.1, 0.25, 0.5],
  limits: [0, 1],
  source:
    "https://www.havasunews.com/news/feds-consider-unprecedented-colorado-river-water-cuts/article_b4fc6ae8-d8e2-11ed-8d5d-c7f5cbf79be3.html",
  date: "2023-04-11",
  because: "a shot across the bow, said a professor of water law; size judged",
});

/** Share of the chance that a winter of 160 per cent takes away. */
export const wetCalm = judged({
  id: "resolve.calm",
  unit: "share",
  prior: [0, 0.25, 0.6],
  limits: [0, 1],
  source:
    "https://www.havasunews.com/news/feds-consider-unprecedented-colorado-river-water-cuts/article_b4fc6ae8-d8e2-11ed-8d5d-c7f5cbf79be3.html",
  date: "2023-04-11",
  because:
    "one good year will not save us from more than two decades of drought, it said with the draft; size judged",
});

/** Share of the chance that California's pledge takes away. */
export const pledgeCalm = judged({
  id: "resolve.pledge",
  unit: "share",
  prior: [0, 0.1, 0.3],
  limits: [0, 1],
  because: "an offer on the table is a reason to wait",
});

/** Cuts that would be imposed until 2026, beyond those agreed. */
export const imposedVolume = judged({
  id: "imposed.volume",
  unit: "million acre-feet",
  prior: [1.3, 3.8, 6],
  limits: [0, 20],
  source:
    "https://tucson.com/news/local/subscriber/u-s-agency-analyzes-alternatives-for-cutting-colorado-river-use/article_637ef220-d7f3-11ed-a6df-636dc48f8293.html",
  date: "2023-04-11",
  because:
    "1.26 a year more than under existing agreements, for one year to three, and growing as the lake falls",
});

/** California's part of imposed cuts, if they go by priority. */
export const seniorShare = judged({
  id: "imposed.senior",
  unit: "share",
  prior: [0, 0.1, 0.25],
  limits: [0, 0.9],
  because: "most of its rights come before the canal's; Metropolitan's do not all",
});

/** What going to court over imposed cuts costs a state, and what it costs Interior. */
export const suit = judged({
  id: "suit.state",
  unit: BILLIONS,
  prior: [0.02, 0.1, 0.3],
  limits: [0, 100],
  because: "years of a suit between states, with the outcome open",
});
export const suitInterior = judged({
  id: "suit.interior",
  seenBy: ["interior"],
  unit: BILLIONS,
  prior: [0.2, 0.6, 1.5],
  limits: [0, 100],
  source:
    "https://nevadabest.us/federal-officials-lay-out-options-for-colorado-river-cuts-if-no-consensus-is-reached-6/",
  date: "2023-04-17",
  because:
    "any action alone faces a risk of litigation, it said, and a court could stop it in the worst year",
});

/** Share of the worth of safe lakes below which Interior signs no plan. */
export const enough = judged({
  id: "interior.enough",
  seenBy: ["interior"],
  unit: "share",
  prior: [0.3, 0.5, 0.7],
  limits: [0, 1],
  because: "in August 2022 it turned down what the states had put forward as too little",
});

/** Parameters of the threat that Interior acts alone. */
export const threatParameters = [
  resolveStart,
  resolveKept,
  noticeStep,
  draftStep,
  wetCalm,
  pledgeCalm,
  imposedVolume,
  seniorShare,
  suit,
  suitInterior,
  enough,
] as const;
