import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/**
 * What it is worth to Putin to play for time.
 *
 * Formula: delayValue = (1 - credibility * threatLive) * (1 + ukraineShutOut + europeShutOut) / 3. The war
 * going on is worth `putin.stall` times that more to him, and while it is high he meets a running threat with an offer of further talks.
 */
export const stalling = mechanism({
  id: "stalling",
  because: "delay is cheap while no threat is believed and Kyiv and Europe are shut out",
  evidence: claimOf("stalling"),
  quantities: {
    delayValue: { unit: "share of the worth of time", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: (view) => {
      const calm = 1 - view.quantity("credibility") * view.quantity("threatLive");
      const shutOut = view.quantity("ukraineShutOut") + view.quantity("europeShutOut");
      return { delayValue: (calm * (1 + shutOut)) / 3 };
    },
  },
});
