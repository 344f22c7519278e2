import { judged } from "./judgement.ts";

const wait = { unit: "days", limits: [0.1, 10_000] } as const;

/** Mean wait of Kyiv or Europe before they speak to Trump after he and Putin have spoken. */
export const lobbyWait = judged({
  id: "lobby.wait",
  ...wait,
  prior: [2, 2, 2],
  source: "timeline 2025-08-06; timeline 2025-08-09",
  date: "2025-08-09",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; three days from the meeting in Moscow to the statements of Kyiv and Europe; one case",
});

/** Mean wait of Putin before he praises Trump after the two have spoken. */
export const flatterWait = judged({
  id: "flatter.wait",
  ...wait,
  prior: [2, 2, 2],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; praise follows a talk while it is remembered; no day is on record",
});

/** Stance of Trump's above which praise can win nothing more. */
export const flatterUpTo = judged({
  id: "flatter.upTo",
  unit: "stance (-1 = with Ukraine, 1 = with Russia)",
  limits: [-1, 1],
  prior: [0.6, 0.6, 0.6],
  because: "fixed: between the middle and the end of his range, and of little consequence",
});

/** Mean wait of Kyiv before it turns to Europe after pressure from Washington. */
export const appealWait = judged({
  id: "appeal.wait",
  ...wait,
  prior: [2, 2, 2],
  because:
    "fixed, since its whole range moved no outcome in 30 runs; help is asked for while a threat is fresh; no day is on record",
});

/** Mean wait of Kyiv before it offers Trump business after pressure. */
export const businessWait = judged({
  id: "business.wait",
  ...wait,
  prior: [10, 10, 10],
  source: "timeline 2025-02-28; timeline 2025-04-30",
  date: "2025-04-30",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; two months from the row to the signed fund for minerals, the first offer sooner; one case",
});

/** Parameters of how soon agents react to what others do. */
export const reactionParameters = [lobbyWait, flatterWait, flatterUpTo, appealWait, businessWait] as const;
