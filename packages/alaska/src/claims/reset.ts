import type { AlaskaClaim } from "./claim.ts";
import { HORIZON } from "./measures.ts";

const structural = "measured within each run: there is nothing to switch off";
const latitude = (share: number) => ({ parameters: { "ambiguity.latitude": share } });
const quarrels = (cost: number) => ({ parameters: { "ambiguity.disputes": cost } });
const weight = (worth: number) => ({ parameters: { "spheres.weight": worth } });

/** Claims about the causes of a reset, and about the effect of broad wording on texts. */
export const resetClaims: readonly AlaskaClaim[] = [
  {
    id: "reset-oftener",
    says: "the reset is signed more often than a ceasefire on the ground",
    measures: "runs with a reset less runs with a ceasefire on the ground, per run",
    measure: ({ resetDay, groundCeasefireDay }) =>
      Number(resetDay !== null) - Number(groundCeasefireDay !== null),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "reset-oftener-air",
    says: "the reset is signed more often than a truce in the air",
    measures: "runs with a reset less runs with a truce in the air, per run",
    measure: ({ resetDay, airTruceDay }) => Number(resetDay !== null) - Number(airTruceDay !== null),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "reset-earlier",
    says: "the reset is signed earlier than a ceasefire on the ground",
    measures: "days by which it comes earlier, the horizon where there is none",
    measure: ({ resetDay, groundCeasefireDay }) => (groundCeasefireDay ?? HORIZON) - (resetDay ?? HORIZON),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "reset-earlier-air",
    says: "the reset is signed earlier than a truce in the air",
    measures: "days by which it comes earlier, the horizon where there is none",
    measure: ({ resetDay, airTruceDay }) => (airTruceDay ?? HORIZON) - (resetDay ?? HORIZON),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "ambiguity-signatures",
    says: "the more broad wording hides, the more is signed",
    measures: "resets and texts on Ukraine signed without it, 0 to 2 a run",
    measure: ({ resetDay, frameworkDay }) => Number(resetDay !== null) + Number(frameworkDay !== null),
    expects: "more",
    base: latitude(0.05),
    changed: latitude(0.5),
    control: { without: ["ambiguity"] },
  },
  {
    id: "ambiguity-life",
    says: "the more a broad text is quarrelled over, the more texts fall apart",
    measures: "texts that fell apart",
    measure: ({ collapses }) => collapses,
    expects: "more",
    base: quarrels(0),
    changed: quarrels(0.05),
    control: { without: ["ambiguity"] },
  },
  {
    id: "spheres-resets",
    says: "more weight on spheres of influence brings more resets",
    measures: "share of runs with a reset",
    measure: ({ resetDay }) => resetDay !== null,
    expects: "more",
    base: weight(0),
    changed: weight(0.1),
    control: { without: ["spheres"] },
  },
];
