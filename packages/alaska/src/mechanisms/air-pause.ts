import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/**
 * A limited pause of the air campaign, to defuse anger while the ground war goes on.
 *
 * Formula: pauseAppeal = frustration + credibility * threatLive. When Trump has threatened, has agreed to a meeting or has
 * called, Putin pauses with log odds logit(`air.pauseRate`) + `air.pauseSlope` * (pauseAppeal - `air.pauseThreshold`), for a term that grows with the
 * appeal: `air.pauseDays` * appeal / (appeal + threshold). A truce that he declares for a feast stops the campaign as well.
 */
export const airPause = mechanism({
  id: "airPause",
  because: "a limited pause of the air campaign can defuse Trump's anger while the ground war goes on",
  evidence: claimOf("airPause"),
  quantities: {
    pauseAppeal: { unit: "frustration", low: 0, high: 6, neutral: 0 },
    airPaused: { unit: "1 = the air campaign is paused", low: 0, high: 1, neutral: 0 },
    pausedUntil: { unit: "day on which the pause ends", low: 0, high: 200_000, neutral: 0 },
  },
  on: {
    day: (view) => ({
      airPaused: view.day < view.quantity("pausedUntil") ? 1 : 0,
      pauseAppeal: view.quantity("frustration") + view.quantity("credibility") * view.quantity("threatLive"),
    }),
    move: (view, { move, due }) => {
      if (move !== "pause" && move !== "declare truce") return {};
      return { airPaused: 1, pausedUntil: Math.max(view.quantity("pausedUntil"), due ?? 0) };
    },
  },
});
