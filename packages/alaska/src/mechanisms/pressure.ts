import { halfLifeDecay, mechanism, type WorldView } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { isOfThree, isOnUkraine } from "../tables/on-ukraine.ts";
import { cutCredibility, pressHalfLife, pressJoint, pressVague } from "../parameters/pressure.ts";
import { credibilityGain, credibilityLapse } from "../parameters/threats.ts";

const left = halfLifeDecay();

/**
 * Ukraine is pressed: accept, or lose all American support.
 *
 * Formula: cutBelieved is `pressure.credibility` on 12 February; a demand without consequence multiplies it by `credibility.lapse`, a
 * cut moves it `credibility.deed` of the way to 1. A demand about a signed text sets threatenedCut to cutBelieved, one
 * about talks to `pressure.vague` of that. It halves every `pressure.halfLife` days, so that what Kyiv accepts stays under the
 * threat for a while, and ends when the demand passes without consequence or support is cut; support that comes back after
 * Kyiv has signed may be cut again. At a meeting of three both presidents press: `pressure.joint` of the doubt that is left
 * goes while they sit. Zelensky's walk-away falls by threatenedCut * `support.dependence` * aidUS * (1 -
 * `support.europeCover` * aidEurope).
 */
export const pressure = mechanism({
  id: "pressure",
  because: "at a later meeting Kyiv can be pressed to accept bad terms or lose all American support",
  evidence: claimOf("pressure"),
  quantities: {
    cutBelieved: { unit: "share believed", low: 0, high: 1, neutral: 0 },
    threatenedCut: { unit: "share believed, times how much of it is named", low: 0, high: 1, neutral: 0 },
  },
  parameters: [cutCredibility, pressHalfLife, pressJoint, pressVague],
  on: {
    day: (view) => {
      const before = view.quantity("threatenedCut");
      return before === 0 ? {} : { threatenedCut: before * left(1, view.amount(pressHalfLife)) };
    },
    move: (view, { move, about }) => {
      const believed = view.quantity("cutBelieved");
      switch (move) {
        case "pressure": {
          const named = view.texts.some(({ id }) => id === about) ? 1 : view.amount(pressVague);
          return { threatenedCut: believed * named };
        }
        case "relent":
          return { threatenedCut: 0, cutBelieved: believed * view.amount(credibilityLapse) };
        case "cut":
          return { threatenedCut: 0, cutBelieved: believed + view.amount(credibilityGain) * (1 - believed) };
        case "restore":
          return { threatenedCut: hasAccepted(view) ? believed : 0 };
        default:
          return {};
      }
    },
    open: (view, { table, seats }) => {
      const threat = view.quantity("threatenedCut");
      if (threat === 0 || !isOnUkraine(table) || !isOfThree(seats)) return {};
      return { threatenedCut: threat + view.amount(pressJoint) * (1 - threat) };
    },
    adjourn: (view, { table, seats }) => {
      const threat = view.quantity("threatenedCut");
      if (threat === 0 || !isOnUkraine(table) || !isOfThree(seats)) return {};
      const joint = view.amount(pressJoint);
      return { threatenedCut: (threat - joint) / (1 - joint) };
    },
  },
});

/** Whether a text on Ukraine that binds Kyiv is in force. */
function hasAccepted(view: WorldView): boolean {
  return ["ceasefire", "settlement"].some((table) => view.inForce(table)?.parties.includes("zelensky"));
}
