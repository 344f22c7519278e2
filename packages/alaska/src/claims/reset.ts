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
    says: "the reset is signed more often than a ceasefire",
    measures: "runs with a reset less runs with a ceasefire, per run",
    measure: ({ resetDay, ceasefireDay }) => Number(resetDay !== null) - Number(ceasefireDay !== null),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "reset-earlier",
    says: "the reset is signed earlier than a ceasefire",
    measures: "days by which it comes earlier, the horizon where there is none",
    measure: ({ resetDay, ceasefireDay }) => (ceasefireDay ?? HORIZON) - (resetDay ?? HORIZON),
    expects: "more",
    base: {},
    changed: {},
    control: { none: structural },
  },
  {
    id: "ambiguity-signatures",
    says: "the more broad wording hides, the more is signed",
    measures: "share of runs with a reset or a text on Ukraine signed",
    measure: ({ resetDay, frameworkDay, ceasefireDay }) =>
      resetDay !== null || frameworkDay !== null || ceasefireDay !== null,
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
