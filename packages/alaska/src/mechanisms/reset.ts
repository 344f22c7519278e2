import { mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { resetProgressStart } from "../parameters/stance.ts";
import type { ResetText } from "../tables/reset.ts";

/** What a round of talks adds to progress, as a share of what is missing. */
const ROUND = 0.1;
/** Progress of a signed framework and of a precise text. */
const SIGNED = { framework: 0.6, precise: 1 } as const;

/**
 * A business-led reset, negotiated beside the war. Off, its table meets only once a truce holds on the ground.
 *
 * Formula: resetProgress(0) = `reset.progressStart`; a round without a text adds 10 % of what is missing; a
 * signed framework is worth 0.6, a precise text 1; a text that falls apart takes half of it.
 */
export const reset = mechanism({
  id: "reset",
  because: "a business-led reset is easier than a ceasefire and may start at once and in parallel",
  evidence: claimOf("reset"),
  quantities: {
    parallelReset: { unit: "1 = talks on a reset need no truce", low: 0, high: 1, neutral: 0 },
    resetProgress: { unit: "share of a full reset", low: 0, high: 1, neutral: 0 },
  },
  parameters: [resetProgressStart],
  on: {
    day: (view) => {
      if (view.day > 0) return {};
      return { parallelReset: 1, resetProgress: view.amount(resetProgressStart) };
    },
    adjourn: (view, { table }) => (table === "reset" ? raised(view, ROUND) : {}),
    collapse: (view, { table }) =>
      table === "reset" ? { resetProgress: view.quantity("resetProgress") / 2 } : {},
    force: (view, { text }) => {
      const signed = view.inForce("reset");
      return signed?.id === text ? { resetProgress: SIGNED[(signed.outcome as ResetText).text] } : {};
    },
  },
});

function raised(view: WorldView, share: number) {
  const before = view.quantity("resetProgress");
  return { resetProgress: before + share * (1 - before) };
}
