import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/index.ts";

/**
 * The reset may be negotiated beside the war. Off, its table meets only once a truce holds on the ground.
 */
export const reset = mechanism({
  id: "reset",
  because: "a business-led reset is easier than a ceasefire and may start at once and in parallel",
  evidence: claimOf("reset"),
  quantities: {
    parallelReset: { unit: "1 = talks on a reset need no truce", low: 0, high: 1, neutral: 0 },
  },
  on: { day: () => ({ parallelReset: 1 }) },
});
