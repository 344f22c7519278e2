import { judged } from "./judgement.ts";
import { util } from "./units.ts";

/** How many seasons of war a settlement saves, in the eyes of those at war. */
export const peaceSeasons = judged({
  id: "peace.seasons",
  unit: "seasons of war",
  limits: [1, 40],
  prior: [1, 3, 6],
  because:
    "a ceasefire is weighed against the season ahead, a settlement against the years that the war may still last; how far they look is not observed",
});

/** Share of the distance to twice their flexibility that the two at war move in a round that ends without a text. */
export const movementRound = judged({
  id: "movement.round",
  unit: "share of what is left",
  limits: [0, 1],
  prior: [0, 0.08, 0.25],
  source: "timeline 2025-06-02; timeline 2025-08-06; timeline 2025-08-09",
  date: "2025-08-09",
  because: "what was asked in public moved between rounds, by two codes at most in two months; size judged",
});

/** Share of what a handover of Donetsk gives that a land swap gives Russia, net of the land given back. */
export const swapShare = judged({
  id: "land.swapShare",
  unit: "share of a handover of Donetsk",
  limits: [0, 1],
  prior: [0.1, 0.4, 0.8],
  source: "timeline 2025-08-08; timeline 2025-08-11",
  date: "2025-08-11",
  because: "some land back for Ukraine was spoken of; which and how much was not",
});

/** Cost to Ukraine of giving up all that it still holds of the four oblasts, besides what its position says. */
export const zelenskyLand = judged({
  id: "zelensky.land",
  seenBy: ["zelensky"],
  unit: util,
  limits: [0, 1],
  prior: [0.02, 0.08, 0.2],
  source: "timeline 2025-08-09",
  date: "2025-08-09",
  because: "the constitution bars cession, and fortified towns and people go with the land; size judged",
});

/** Parameters of the worth of peace and of land. */
export const settlementParameters = [peaceSeasons, movementRound, swapShare, zelenskyLand] as const;
