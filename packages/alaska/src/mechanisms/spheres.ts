import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/**
 * The reset also trades spheres of influence and distance from China.
 *
 * Formula: spheresAppeal = (1 + resetProgress) / 2. An understanding on spheres gains `spheres.weight` times that for both
 * presidents, and distance from China for Trump; consultations on China half of it.
 */
export const spheres = mechanism({
  id: "spheres",
  because: "the reset also trades spheres of influence and distance from China",
  evidence: claimOf("spheres"),
  quantities: {
    spheresAppeal: { unit: "share of the full weight", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: (view) => ({ spheresAppeal: (1 + view.quantity("resetProgress")) / 2 }),
  },
});
