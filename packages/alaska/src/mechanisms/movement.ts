import { mechanism, type WorldView } from "@summitry/core";
import { movementRound } from "../parameters/settlement.ts";
import { isOnUkraine } from "../tables/on-ukraine.ts";

/**
 * The two at war move a little between rounds: what is refused in one may be weighed in the next.
 *
 * Formula: after every round on a ceasefire or a settlement at which a belligerent sat and nothing was signed, its
 * movement grows by `movement.round` * (1 - movement). How far it goes beyond its stated last word is its flexibility,
 * `putin.flexibility` or `zelensky.flexibility`, times 1 + movement: at most twice as far.
 */
export const movement = mechanism({
  id: "movement",
  because: "what the two at war ask for moves between rounds",
  evidence: [
    {
      source: "timeline 2025-06-02; timeline 2025-08-06",
      date: "2025-08-06",
      because: "Moscow asked for four oblasts in June, and was reported to ask for Donetsk in August",
    },
    {
      source: "timeline 2025-08-09",
      date: "2025-08-09",
      because: "Kyiv and its partners took the line of contact as the place to start",
    },
  ],
  quantities: {
    movementPutin: { unit: "share of the flexibility added to it", low: 0, high: 1, neutral: 0 },
    movementZelensky: { unit: "share of the flexibility added to it", low: 0, high: 1, neutral: 0 },
  },
  parameters: [movementRound],
  on: {
    adjourn: (view, { table, seats }) => {
      if (!isOnUkraine(table)) return {};
      return {
        ...(seats.includes("putin") ? { movementPutin: further(view, "movementPutin") } : {}),
        ...(seats.includes("zelensky") ? { movementZelensky: further(view, "movementZelensky") } : {}),
      };
    },
  },
});

function further(view: WorldView, quantity: string): number {
  const before = view.quantity(quantity);
  return before + view.amount(movementRound) * (1 - before);
}
