import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";

const fromArticle = { source: article.source, date: article.date };

/** Heat added when all that the presidents put forward crosses Ukraine's lines. */
export const derailAsked = judged({
  id: "derail.asked",
  unit: "heat (1 = blows up)",
  limits: [0, 10],
  prior: [0.3, 0.3, 0.3],
  ...fromArticle,
  because:
    "fixed, since its whole range moved no outcome in 30 runs; at a meeting of three both presidents may press Kyiv for what it can't give; size judged",
});

/** Share of Trump's trust in Kyiv that a row costs. */
export const trustRow = judged({
  id: "trust.row",
  unit: "share",
  limits: [0, 1],
  prior: [0.5, 0.5, 0.5],
  source: "timeline 2025-02-28; timeline 2025-03-03",
  date: "2025-03-03",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; three days after the row support was stopped",
});

/** Days in which half of lost trust comes back by itself. */
export const trustHeals = judged({
  id: "trust.heals",
  unit: "days",
  limits: [1, 10_000],
  prior: [45, 45, 45],
  source: "timeline 2025-02-28; timeline 2025-04-30",
  date: "2025-04-30",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; two months from the row to the signature of the deal that it had stopped",
});

/** Share of lost trust that talks of envoys, a letter or an offer of business bring back. */
export const trustRepair = judged({
  id: "trust.repair",
  unit: "share",
  limits: [0, 1],
  prior: [0.45, 0.45, 0.45],
  source: "timeline 2025-03-11",
  date: "2025-03-11",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; at Jeddah support came back the same day, and the deal was still unsigned",
});

/** Parameters of rows with Kyiv and of Trump's trust in it. */
export const trustParameters = [derailAsked, trustRow, trustHeals, trustRepair] as const;
