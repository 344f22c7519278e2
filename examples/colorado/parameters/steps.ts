import { judged } from "./judged.ts";

/** The chance, as all see it, that imposed cuts would go by priority. */
export const seniorityStart = judged({
  id: "seniority.start",
  unit: "chance",
  prior: [0.5, 0.75, 0.95],
  limits: [0, 1],
  because: "the decree and the law of 1968 say so; whether they bind in a collapse nobody knew",
});

/** Share of it that the draft takes away, since it considers equal shares beside priority. */
export const seniorityShaken = judged({
  id: "seniority.shaken",
  unit: "share",
  prior: [0.1, 0.35, 0.7],
  limits: [0, 1],
  source: "https://www.arkansasonline.com/news/2023/apr/12/us-proposes-cuts-to-water-in-3-states/",
  date: "2023-04-12",
  because: "for the first time precedent could be put aside and cuts shared evenly; size judged",
});

/** What a framework for or against priority adds to it or takes from it. */
export const seniorityRivals = judged({
  id: "seniority.rivals",
  unit: "chance",
  prior: [0, 0.03, 0.1],
  limits: [0, 1],
  because: "six states against one weigh something, and so does the one with the rights",
});

/** Days from a date that has passed to the notice of a statement. */
export const noticeDays = judged({
  id: "days.notice",
  unit: "days",
  prior: [50, 93, 130],
  limits: [1, 1000],
  source: "https://regulations.justia.com/regulations/fedreg/2022/11/17/2022-25004.html",
  date: "2022-11-17",
  because: "it was published 93 days after the deadline of mid-August",
});

/** Days from the notice to the draft. */
export const draftDays = judged({
  id: "days.draft",
  unit: "days",
  prior: [110, 145, 220],
  limits: [1, 1000],
  source:
    "https://wrrc.arizona.edu/publication/weekly-wave-reclamation-proposes-plans-address-colorado-river-crisis",
  date: "2023-04-11",
  because: "145 days passed",
});

/** Days from the draft to the decision whether to impose cuts. */
export const decisionDays = judged({
  id: "days.decision",
  unit: "days",
  prior: [90, 126, 160],
  limits: [1, 1000],
  source:
    "https://www.bloomberg.com/news/articles/2022-12-16/us-drought-threatens-western-states-but-they-re-far-from-deal-on-water-use",
  date: "2022-12-16",
  because:
    "next summer, it was said, in time for the releases of 2024, which are set in the middle of August",
});

/** Exposure of the lakes above which Interior then imposes cuts. */
export const imposeAbove = judged({
  id: "interior.imposeAbove",
  seenBy: ["interior"],
  unit: "exposure",
  prior: [0.2, 0.35, 0.55],
  limits: [0, 1],
  because: "only lakes about as low as in 2022 would bear out a step that had never been taken",
});

/** Parameters of who would bear imposed cuts, and of when they would come. */
export const stepParameters = [
  seniorityStart,
  seniorityShaken,
  seniorityRivals,
  noticeDays,
  draftDays,
  decisionDays,
  imposeAbove,
] as const;
