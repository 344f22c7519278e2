import { judged } from "./judgement.ts";
import { util } from "./units.ts";

const share = { unit: "share", limits: [0, 1] } as const;
const ofFull = { unit: "share of full sanctions", limits: [0, 1] } as const;
const council = {
  source: "Council of the European Union, sanctions timeline (packages 1 to 18)",
  date: "2025-07-18",
} as const;

/** Cost to Russia of new sanctions in full, American and European. */
export const sanctionsCost = judged({
  id: "sanctions.bite",
  unit: util,
  limits: [0, 1],
  prior: [0.02, 0.05, 0.1],
  because: "three years of sanctions were borne without a change of terms",
});

/** The American share of that cost. */
export const sanctionsAmerican = judged({
  id: "sanctions.americanShare",
  ...share,
  prior: [0.5, 0.7, 0.85],
  source: "timeline 2025-07-14",
  date: "2025-07-14",
  because: "tariffs on the buyers of oil are Washington's to impose; Europe buys little of it by now",
});

/** American sanctions that a threat carried out in full imposes. */
export const sanctionsFull = judged({
  id: "sanctions.full",
  ...ofFull,
  prior: [0.4, 0.6, 0.8],
  source: "timeline 2025-07-14",
  date: "2025-07-14",
  because: "tariffs of about 100 % on the buyers, more or less enforced",
});

/** American sanctions that a threat carried out in part imposes. */
export const sanctionsPart = judged({
  id: "sanctions.part",
  ...ofFull,
  prior: [0.05, 0.1, 0.2],
  source: "timeline 2025-08-06",
  date: "2025-08-06",
  because: "a tariff of 25 % on one of the buyers",
});

/** What a European package adds. */
export const sanctionsPackage = judged({
  id: "sanctions.package",
  ...ofFull,
  prior: [0.1, 0.1, 0.1],
  ...council,
  because: "fixed: one of eighteen packages, each smaller than those of the first year",
});

/** Days between two European packages of sanctions. */
export const europeSanctionsGap = judged({
  id: "europe.sanctionsGap",
  unit: "days",
  limits: [1, 10_000],
  prior: [50, 75, 120],
  because: "eighteen packages in forty-one months, 24 February 2022 to 18 July 2025",
  ...council,
});

/** Day of the last European package before the summit, counted from day 0. */
export const europeLastPackage = judged({
  id: "europe.lastPackage",
  unit: "days after day 0",
  limits: [-10_000, 0],
  prior: [-28, -28, -28],
  because: "fixed: the eighteenth package, 18 July 2025",
  ...council,
});

/** Parameters of sanctions. */
export const sanctionsParameters = [
  sanctionsCost,
  sanctionsAmerican,
  sanctionsFull,
  sanctionsPart,
  sanctionsPackage,
  europeSanctionsGap,
  europeLastPackage,
] as const;
