import { did, envoysMet, type Deed } from "./deed.ts";

const direct = ["putin", "zelensky"];

/** Deeds of May and June 2025. Which event of a run each of them was is judgement. */
export const deedsOfMayAndJune: readonly Deed[] = [
  did("2025-05-10", "europe", "threaten", "putin", "a ceasefire or massive sanctions", { due: "2025-05-12" }),
  did("2025-05-11", "putin", "stall", "trump", "direct talks instead of an answer", { row: "2025-05-10" }),
  did("2025-05-12", "europe", "lapse", "putin", "there are talks instead", { row: "2025-05-10" }),
  envoysMet("2025-05-16", { table: "settlement", seats: direct, because: "prisoners are exchanged" }),
  did("2025-05-19", "trump", "call", "putin", "the sides are to negotiate directly"),
  did("2025-05-20", "putin", "strike", "zelensky", "in the days after the call", { row: "2025-05-19" }),
  did("2025-05-25", "putin", "strike", "zelensky", "large strikes"),
  did("2025-05-25", "trump", "rebuke", "putin", "absolutely crazy"),
  did("2025-05-28", "trump", "threaten", "putin", "two weeks to show whether he means peace", {
    due: "2025-06-11",
  }),
  envoysMet("2025-06-02", { table: "settlement", seats: direct, because: "two memoranda and no ceasefire" }),
  did("2025-06-04", "trump", "call", "putin", "after the attack on the airfields"),
  did("2025-06-06", "putin", "strike", "zelensky", "in the days after the call", { row: "2025-06-04" }),
  did("2025-06-11", "trump", "lapse", "putin", "no action followed", { row: "2025-05-28" }),
  did("2025-06-14", "trump", "call", "putin", "mostly on Iran"),
];
