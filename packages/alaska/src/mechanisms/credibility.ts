import { halfLifeDecay, mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { believedAfter } from "../threats/belief.ts";
import {
  credibilityExtension,
  credibilityGain,
  credibilityHalfLife,
  credibilityLapse,
  credibilityPart,
  demandAir,
  demandThirty,
  threatFade,
  threatUnnamed,
} from "../parameters/threats.ts";

const [leftBelieved, leftSaid] = [halfLifeDecay(), halfLifeDecay()];

/** The deadline of the running threat; the neutral value, earlier than any, stands for none. */
const DUE = {
  unit: "day of its deadline; -10000 for none",
  low: -10_000,
  high: 1_000_000,
  neutral: -10_000,
} as const;

const NONE = DUE.neutral;

/** No threat is running. */
const OVER = { threatLive: 0, threatDue: NONE } as const;

/**
 * How far Trump's threats are believed, and how much of one is running.
 *
 * Formula: credibility halves every `credibility.halfLife` days; a lapsed deadline multiplies it by `credibility.lapse`,
 * one put off by `credibility.extension`; sanctions of Trump's move it `credibility.deed` of the way to 1, in part the
 * share `credibility.part` of that. threatLive is 1 for a threat with a date, until that date; one without a date counts
 * `threat.unnamed` and halves every `threat.fade` days. A text is worth `threat.force` * credibility * threatLive more to
 * Putin than walking away, times the share of the demand that it meets: all for a general ceasefire or a settlement,
 * `threat.metByThirty` for thirty days, `threat.metByAir` for a truce in the air. What has been signed under a threat
 * stays under it until its date.
 */
export const credibility = mechanism({
  id: "credibility",
  because: "a threat that is not carried out lowers the force of the next",
  evidence: claimOf("credibility"),
  quantities: {
    credibility: { unit: "share believed", low: 0, high: 1, neutral: 0 },
    threatLive: { unit: "weight of the running threat against Russia", low: 0, high: 1, neutral: 0 },
    threatDue: DUE,
  },
  parameters: [
    credibilityLapse,
    credibilityExtension,
    credibilityGain,
    credibilityPart,
    credibilityHalfLife,
    demandAir,
    demandThirty,
    threatUnnamed,
    threatFade,
  ],
  on: {
    day: (view) => {
      const believed = view.quantity("credibility") * leftBelieved(1, view.amount(credibilityHalfLife));
      const said = view.quantity("threatLive");
      if (said === 0 || view.quantity("threatDue") !== NONE) return { credibility: believed };
      return { credibility: believed, threatLive: said * leftSaid(1, view.amount(threatFade)) };
    },
    move: (view, { by, move, due }) => {
      if (by !== "trump") return {};
      const believed = view.quantity("credibility");
      switch (move) {
        case "threaten":
          return due === null
            ? { threatLive: Math.max(view.quantity("threatLive"), view.amount(threatUnnamed)) }
            : { threatLive: 1, threatDue: due };
        case "extend":
          return { credibility: believedAfter(view, believed, move), threatDue: due ?? NONE };
        case "lapse":
        case "penalise":
        case "sanction":
          return { ...OVER, credibility: believedAfter(view, believed, move) };
        case "lift":
          return OVER;
        default:
          return {};
      }
    },
  },
});
