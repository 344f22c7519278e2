import { parameter } from "@summitry/core";
import { util } from "./units.ts";

const judgement = { source: "judgement", date: "2025-08-14" };

/** Worth, to those who sign it, of a text that Ukraine is expected to refuse, as a share of its gain in force. */
export const refusalShare = parameter({
  id: "refusal.share",
  unit: "share",
  limits: [0, 1],
  low: 0.1,
  mode: 0.3,
  high: 0.7,
  ...judgement,
  because: "a text that never enters into force still shifts the blame; how much is not observed",
});

/** Cost of giving up a text in force, in units of utility. */
export const switchingCost = parameter({
  id: "switchingCost",
  unit: util,
  limits: [0, 1],
  low: 0,
  mode: 0.01,
  high: 0.03,
  source: "timeline 2025-04-18; timeline 2025-04-19",
  date: "2025-04-19",
  because: "both were let go within weeks at little visible price; size judged",
});

/** Days between an invitation and the meeting. */
export const talksLead = parameter({
  id: "talks.lead",
  unit: "days",
  limits: [1, 10_000],
  low: 5,
  mode: 10,
  high: 21,
  source: "timeline 2025-08-08",
  date: "2025-08-08",
  because: "a week for Alaska; a meeting of three takes longer to arrange",
});

/** Days Ukraine has to ratify a text signed without it. */
export const ratificationWindow = parameter({
  id: "ratification.window",
  unit: "days",
  limits: [1, 10_000],
  low: 14,
  mode: 30,
  high: 60,
  ...judgement,
  because: "an offer of this kind does not stay open for ever",
});

/** Mean days from a signature, or initials, to the answer of a capital that the text waits for. */
export const ratificationWait = parameter({
  id: "ratification.wait",
  unit: "days",
  limits: [1, 10_000],
  low: 1,
  mode: 3,
  high: 7,
  source: "timeline 2025-03-11; timeline 2025-03-13; timeline 2025-03-18; timeline 2025-04-23",
  date: "2025-04-23",
  because: "Moscow answered the text of Jeddah after two days and after seven, Kyiv that of Paris after six",
});

/** Parameters of the calendar of talks, and of signed texts. */
export const talksParameters = [
  refusalShare,
  switchingCost,
  talksLead,
  ratificationWindow,
  ratificationWait,
] as const;
