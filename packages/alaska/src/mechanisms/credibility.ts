import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { credibilityGain, credibilityLapse, credibilityStart } from "../parameters/threats.ts";
import type { ResetText } from "../tables/reset.ts";

/** Share of full sanctions that one American package imposes, and one European package. */
const PACKAGE = { trump: 0.6, europe: 0.1 } as const;

/**
 * How far Trump's threats are believed, whether one is running, and the sanctions that bite.
 *
 * Formula: credibility(0) = `credibility.start`; a lapsed deadline multiplies it by `credibility.lapse`; sanctions of
 * Trump's move it `credibility.deed` of the way to 1. Putin's walk-away falls by `threat.force` * credibility while a
 * threat runs, and by `sanctions.bite` * sanctions, which a reset that lifts them ends.
 */
export const credibility = mechanism({
  id: "credibility",
  because: "a threat that is not carried out lowers the force of the next",
  evidence: claimOf("credibility"),
  quantities: {
    credibility: { unit: "share believed", low: 0, high: 1, neutral: 0 },
    threatLive: { unit: "1 = a threat against Russia is running", low: 0, high: 1, neutral: 0 },
    sanctions: { unit: "share of full sanctions", low: 0, high: 1, neutral: 0 },
  },
  parameters: [credibilityStart, credibilityLapse, credibilityGain],
  on: {
    day: (view) => (view.day === 0 ? { credibility: view.amount(credibilityStart) } : {}),
    move: (view, { by, move }) => {
      const believed = view.quantity("credibility");
      if (move === "threaten") return { threatLive: 1 };
      if (move === "lapse") return { threatLive: 0, credibility: believed * view.amount(credibilityLapse) };
      if (move !== "sanction") return {};
      const sanctions = Math.min(1, view.quantity("sanctions") + PACKAGE[by === "europe" ? by : "trump"]);
      if (by === "europe") return { sanctions };
      return {
        sanctions,
        threatLive: 0,
        credibility: believed + view.amount(credibilityGain) * (1 - believed),
      };
    },
    force: (view, { text }) => {
      const reset = view.inForce("reset");
      if (reset?.id !== text) return {};
      const { sanctions } = reset.outcome as ResetText;
      if (sanctions === "open") return {};
      return { sanctions: sanctions === "lifted" ? 0 : view.quantity("sanctions") / 2 };
    },
  },
});
