import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/**
 * A limited pause of the air campaign, to defuse anger while the ground war goes on.
 *
 * Formula: pauseAppeal = frustration + credibility * threatLive. Putin pauses above `air.pauseThreshold`, for at most
 * `air.pauseDays`. A massed strike (`raid`) and a pause (`airPaused`) move the drones of the next day.
 */
export const airPause = mechanism({
  id: "airPause",
  because: "a limited pause of the air campaign can defuse Trump's anger while the ground war goes on",
  evidence: claimOf("airPause"),
  quantities: {
    pauseAppeal: { unit: "frustration", low: 0, high: 6, neutral: 0 },
    airPaused: { unit: "1 = the air campaign is paused", low: 0, high: 1, neutral: 0 },
    raid: { unit: "1 = a massed strike is under way", low: 0, high: 1, neutral: 0 },
  },
  on: {
    day: (view) => ({
      raid: 0,
      pauseAppeal: view.quantity("frustration") + view.quantity("credibility") * view.quantity("threatLive"),
    }),
    move: (_view, { move }) => {
      if (move === "pause") return { airPaused: 1 };
      return move === "strike" ? { airPaused: 0, raid: 1 } : {};
    },
  },
});
