import { mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { resetProgressStart } from "../parameters/stance.ts";
import { FULL_RELIEF, FULL_RESET, REIMPOSED, stepOf } from "../tables/steps.ts";

/**
 * A business-led reset, negotiated beside the war and carried out step by step. Off, its table meets only once a truce
 * holds on the ground, and steps count for nothing.
 *
 * Formula: a step that is carried out adds (1 - `reset.progressStart`) * its
 * size / the size of all steps. resetRelief is the share of the American sanctions that steps have taken back, by size;
 * sanctions that are imposed again take their part of the progress with them.
 */
export const reset = mechanism({
  id: "reset",
  because: "a business-led reset is easier than a ceasefire and may start at once and in parallel",
  evidence: claimOf("reset"),
  quantities: {
    parallelReset: { unit: "1 = talks on a reset need no truce", low: 0, high: 1, neutral: 0 },
    resetProgress: { unit: "share of a full reset carried out", low: 0, high: 1, neutral: 0 },
    resetRelief: { unit: "share of US sanctions taken back by a reset", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: ({ day }) => (day === 0 ? { parallelReset: 1 } : {}),
    move: (view, { move }) => {
      if (move === REIMPOSED) return withoutRelief(view);
      const step = stepOf(move);
      if (step === undefined) return {};
      const resetProgress = Math.min(
        1,
        view.quantity("resetProgress") + (ahead(view) * step.size) / FULL_RESET,
      );
      if (!step.relief) return { resetProgress };
      return {
        resetProgress,
        resetRelief: Math.min(1, view.quantity("resetRelief") + step.size / FULL_RELIEF),
      };
    },
  },
});

/** What was still to come of a full reset on 12 February 2025. */
function ahead(view: WorldView): number {
  return 1 - view.amount(resetProgressStart);
}

function withoutRelief(view: WorldView) {
  const lost = (ahead(view) * FULL_RELIEF * view.quantity("resetRelief")) / FULL_RESET;
  return { resetProgress: Math.max(0, view.quantity("resetProgress") - lost), resetRelief: 0 };
}
