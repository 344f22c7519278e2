import type { AlaskaClaim } from "./claim.ts";
import { termsOffered } from "./measures.ts";

const prize = (worth: number) => ({ parameters: { "trump.prestige": worth } });
const progress = (share: number) => ({ parameters: { "reset.progressStart": share } });
const margin = (gain: number) => ({ parameters: { "feelOut.margin": gain } });
/** Presidents who agree on a large reset early, and carry it out after a mean of some days for each unit of size. */
const carriedOutIn = (days: number) => ({
  parameters: {
    "reset.mandate": 0.95,
    "reset.usualSize": 6,
    "reset.carryOut": 1,
    "reset.threat": 0,
    "reset.anger": 0,
    "reset.delay": days,
  },
});
const structural = "both are parts of the same model: switching one off is the contrast itself";

/** Claims about what moves Trump, and about the effects of that. */
export const trumpClaims: readonly AlaskaClaim[] = [
  {
    id: "prestige-frameworks",
    says: "more weight on prestige brings more texts on Ukraine signed without it",
    measures: "share of runs with such a text",
    measure: ({ frameworkDay }) => frameworkDay !== null,
    expects: "more",
    base: prize(0),
    changed: prize(0.1),
    control: { without: ["prestige"] },
  },
  {
    id: "prestige-ambiguous",
    says: "more weight on prestige brings more broad frameworks",
    measures: "share of runs whose first such text is broad",
    measure: ({ frameworkAmbiguous }) => frameworkAmbiguous === true,
    expects: "more",
    base: prize(0),
    changed: prize(0.1),
    control: { without: ["prestige"] },
  },
  {
    id: "linkage-stance",
    says: "progress on the reset moves Trump's stance toward Russia",
    measures: "stance, mean over the days (-1 with Ukraine, 1 with Russia)",
    measure: ({ stanceMean }) => stanceMean,
    expects: "more",
    base: progress(0),
    changed: progress(0.9),
    control: { without: ["linkage", "spheres"] },
  },
  {
    id: "linkage-offers",
    says: "progress on the reset worsens what Trump puts forward for Ukraine",
    measures: "mean worth to Ukraine of his offers, by its public positions",
    measure: termsOffered,
    expects: "less",
    base: progress(0),
    changed: progress(0.9),
    control: { without: ["linkage", "spheres"] },
  },
  {
    id: "linkage-ukraine",
    says: "progress on the reset leaves Ukraine worse off",
    measures: "worth of the end to Zelensky",
    measure: ({ utilityZelensky }) => utilityZelensky,
    expects: "less",
    base: progress(0),
    changed: progress(0.9),
    control: { without: ["linkage", "spheres"] },
  },
  {
    id: "carried-stance",
    says: "the more is carried out of a reset that is signed early, the nearer Trump stands to Russia",
    measures: "stance, mean over the days (-1 with Ukraine, 1 with Russia)",
    measure: ({ stanceMean }) => stanceMean,
    expects: "more",
    base: carriedOutIn(10_000),
    changed: carriedOutIn(1),
    control: { without: ["linkage", "spheres", "sanctions"] },
  },
  {
    id: "carried-offers",
    says: "the more is carried out of a reset that is signed early, the worse the terms put to Ukraine",
    measures: "mean worth to Ukraine of Trump's offers, by its public positions",
    measure: termsOffered,
    expects: "less",
    base: carriedOutIn(10_000),
    changed: carriedOutIn(1),
    control: { without: ["linkage", "spheres", "sanctions"] },
  },
  {
    id: "flip-spread",
    says: "a stance that jumps widens the spread of how Ukraine fares",
    measures: "distance of the worth to Zelensky from its mean",
    measure: ({ utilityZelensky }) => utilityZelensky,
    statistic: "spread",
    expects: "more",
    base: { without: ["flip"] },
    changed: {},
    control: { none: structural },
  },
  {
    id: "derail-spread",
    says: "meetings that can blow up widen the spread of how Ukraine fares",
    measures: "distance of the worth to Zelensky from its mean",
    measure: ({ utilityZelensky }) => utilityZelensky,
    statistic: "spread",
    expects: "more",
    base: { without: ["derail"] },
    changed: {},
    control: { none: structural },
  },
  {
    id: "feelout-rounds",
    says: "judging early makes talks shorter",
    measures: "rounds bargained",
    measure: ({ rounds }) => rounds,
    expects: "less",
    base: margin(-0.3),
    changed: margin(0),
    control: { without: ["feelOut"] },
  },
  {
    id: "feelout-walkouts",
    says: "judging early brings more walk-outs",
    measures: "walk-outs",
    measure: ({ walkouts }) => walkouts,
    expects: "more",
    base: margin(-0.3),
    changed: margin(0),
    control: { without: ["feelOut"] },
  },
];
