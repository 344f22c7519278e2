import { did, envoysMet, type Deed } from "./deed.ts";

/** Deeds of 1 July to 13 August 2025. Which event of a run each of them was is judgement. */
export const deedsOfSummer: readonly Deed[] = [
  did("2025-07-01", "trump", "review", "zelensky", "a review of stocks"),
  did("2025-07-03", "trump", "call", "putin", "no progress"),
  did("2025-07-04", "putin", "strike", "zelensky", "hours after the call", { row: "2025-07-03" }),
  did("2025-07-08", "trump", "rebuke", "putin", "nothing but words from Moscow"),
  did("2025-07-08", "trump", "restore", "zelensky", "arms go on", { row: "2025-07-01" }),
  did("2025-07-14", "trump", "threaten", "putin", "tariffs on those who buy from Russia", {
    due: "2025-09-02",
  }),
  envoysMet("2025-07-23", {
    table: "settlement",
    seats: ["putin", "zelensky"],
    because: "prisoners are exchanged, after forty minutes",
  }),
  did("2025-07-28", "trump", "threaten", "putin", "the deadline is brought forward", { due: "2025-08-08" }),
  did("2025-07-31", "putin", "strike", "zelensky", "a strike on Kyiv kills 31"),
  did("2025-07-31", "trump", "rebuke", "putin", "disgusting"),
  envoysMet("2025-08-06", { table: "ceasefire", seats: ["trump", "putin"], because: "a summit is agreed" }),
  did("2025-08-06", "putin", "stall", "trump", "a summit instead of an answer"),
  did("2025-08-06", "trump", "penalise", "putin", "a tariff on India alone"),
  did("2025-08-08", "trump", "lapse", "putin", "a summit is announced instead"),
  did("2025-08-09", "zelensky", "lobby", "trump", "no land is given away"),
  did("2025-08-09", "europe", "lobby", "trump", "the front line is where talks begin"),
  did("2025-08-12", "europe", "lobby", "trump", "leaders state their terms"),
  did(
    "2025-08-13",
    "trump",
    "call",
    "zelensky",
    "a video call with Kyiv and the Europeans before the summit",
  ),
  did("2025-08-13", "trump", "threaten", "putin", "very severe consequences"),
];
