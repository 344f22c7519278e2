import { mechanism } from "@summitry/core";
import { seniorityRivals, seniorityShaken, seniorityStart } from "../parameters/steps.ts";

/**
 * The Law of the River: who would bear cuts that are imposed.
 *
 * Formula: seniority, the chance that they would go by priority, starts at `seniority.start`; a framework of six
 * states takes `seniority.rivals` from it, and California's own adds as much; the draft takes the share
 * `seniority.shaken`. By priority California bears `imposed.senior` of the cuts, otherwise its part of the
 * entitlements. Without the mechanism both are as likely.
 */
export const priority = mechanism({
  id: "priority",
  because: "who has the older right bears less of what is imposed, as long as courts uphold it",
  evidence: [
    {
      source: "https://ustimespost.com/law-of-the-river-is-the-battleground-in-colorado-river-crisis/",
      date: null,
      because: "California stands by the Law of the River, and the others say that it stands in the way",
    },
  ],
  parameters: [seniorityStart, seniorityShaken, seniorityRivals],
  quantities: { seniority: { unit: "chance that cuts go by priority", low: 0, high: 1, neutral: 0.5 } },
  on: {
    day: (view) => (view.day === 0 ? { seniority: view.amount(seniorityStart) } : {}),
    move: (view, { move }) => {
      const seniority = view.quantity("seniority");
      if (move === "propose") return { seniority: Math.max(0, seniority - view.amount(seniorityRivals)) };
      if (move === "counter") return { seniority: Math.min(1, seniority + view.amount(seniorityRivals)) };
      return move === "draft" ? { seniority: seniority * (1 - view.amount(seniorityShaken)) } : {};
    },
  },
});
