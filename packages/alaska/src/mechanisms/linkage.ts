import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { linkageWeight } from "../parameters/stance.ts";

/**
 * Progress on the reset pulls Trump's stance toward Russia.
 *
 * Formula: lean = `linkage.weight` * resetProgress, added to his stance. resetStake = resetProgress: what
 * Trump has to lose by carrying out a threat, and Putin by breaking a truce.
 */
export const linkage = mechanism({
  id: "linkage",
  because: "progress on the reset makes Trump likelier to back Putin on Ukraine",
  evidence: claimOf("linkage"),
  quantities: {
    resetStake: {
      unit: "share of a full reset that a breach would put at risk",
      low: 0,
      high: 1,
      neutral: 0,
    },
    lean: { unit: "stance (-1 = with Ukraine, 1 = with Russia)", low: 0, high: 2, neutral: 0 },
  },
  parameters: [linkageWeight],
  on: {
    day: (view) => {
      const resetStake = view.quantity("resetProgress");
      return { lean: view.amount(linkageWeight) * resetStake, resetStake };
    },
  },
});
