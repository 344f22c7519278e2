import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { cutCredibility } from "../parameters/support.ts";

/**
 * Ukraine is pressed: accept, or lose all American support.
 *
 * Formula: threatenedCut = `pressure.credibility` from the demand until support is cut or restored, or a text on Ukraine
 * enters into force. Zelensky's walk-away falls by threatenedCut * `support.dependence` * aidUS * (1 - `support.europeCover`
 * * aidEurope).
 */
export const pressure = mechanism({
  id: "pressure",
  because: "at a later meeting Kyiv can be pressed to accept bad terms or lose all American support",
  evidence: claimOf("pressure"),
  quantities: {
    threatenedCut: { unit: "share believed", low: 0, high: 1, neutral: 0 },
  },
  parameters: [cutCredibility],
  on: {
    move: (view, { move }) => {
      if (move === "pressure") return { threatenedCut: view.amount(cutCredibility) };
      return move === "cut" || move === "restore" ? { threatenedCut: 0 } : {};
    },
    force: (_view, { table }) => (table === "reset" ? {} : { threatenedCut: 0 }),
  },
});
