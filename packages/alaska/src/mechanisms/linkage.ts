import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { linkageWeight } from "../parameters/stance.ts";

/**
 * Progress on the reset pulls Trump's stance toward Russia.
 *
 * Formula: lean = `linkage.weight` * resetProgress, added to his stance.
 */
export const linkage = mechanism({
  id: "linkage",
  because: "progress on the reset makes Trump likelier to back Putin on Ukraine",
  evidence: claimOf("linkage"),
  quantities: {
    lean: { unit: "stance (-1 = with Ukraine, 1 = with Russia)", low: 0, high: 2, neutral: 0 },
  },
  parameters: [linkageWeight],
  on: {
    day: (view) => ({ lean: view.amount(linkageWeight) * view.quantity("resetProgress") }),
  },
});
