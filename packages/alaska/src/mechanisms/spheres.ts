import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { chinaSupport, spheresDoubt, spheresSettles } from "../parameters/stance.ts";

/**
 * The reset also trades spheres of influence and distance from China, and neither is free.
 *
 * Formula: spheresAppeal = (1 + resetProgress) / 2. An understanding on spheres gains `spheres.weight` times that for both
 * presidents, and distance from China for Trump; consultations on China half of it; what they may gain moves the mandate
 * for a reset too. Once a sphere has been recognised (sphereHeld = 1) a halt costs Putin `spheres.settles` less, since
 * part of what he fights for is conceded, and guarantees are worth `spheres.doubt` less to Ukraine and Europe. Once he has
 * drawn away from China (chinaDistance = 1) a season of war costs him `china.support` more.
 */
export const spheres = mechanism({
  id: "spheres",
  because: "the reset also trades spheres of influence and distance from China",
  evidence: claimOf("spheres"),
  quantities: {
    spheresAppeal: { unit: "share of the full weight", low: 0, high: 1, neutral: 0 },
    sphereHeld: { unit: "1 = a sphere of influence is recognised", low: 0, high: 1, neutral: 0 },
    chinaDistance: { unit: "1 = Russia has drawn away from China", low: 0, high: 1, neutral: 0 },
  },
  parameters: [spheresSettles, spheresDoubt, chinaSupport],
  on: {
    day: (view) => ({ spheresAppeal: (1 + view.quantity("resetProgress")) / 2 }),
    move: (_view, { move }) => {
      if (move === "recognise a sphere") return { sphereHeld: 1 };
      return move === "draw away from China" ? { chinaDistance: 1 } : {};
    },
  },
});
