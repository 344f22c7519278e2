import { BILLIONS, judged } from "./judged.ts";

const PER_MAF = "billion dollars per million acre-feet (thousand dollars an acre-foot)";

/** What an acre-foot that is left in the river costs California. */
export const californiaCost = judged({
  id: "california.cost",
  seenBy: ["california"],
  unit: PER_MAF,
  prior: [0.4, 0.776, 1.2],
  limits: [0, 10],
  source:
    "https://news.myworldfix.com/imperial-irrigation-district-oks-plan-aimed-at-preserving-colorado-river-salton-sea",
  because:
    "Imperial takes no less than the $776 that San Diego pays it; others took $400; it had asked for $840",
});

/** The same for Arizona. */
export const arizonaCost = judged({
  id: "arizona.cost",
  seenBy: ["arizona"],
  unit: PER_MAF,
  prior: [0.4, 0.8, 1.5],
  limits: [0, 10],
  source:
    "https://kyma.com/news/top-stories/2022/08/15/deadline-looms-for-drought-stricken-states-to-cut-water-use-heavy-impact-on-imperial-and-yuma-counties",
  date: "2022-08-15",
  because: "Reclamation offered $400; growers around Yuma asked for $1,500; the mode is judged between",
});

/** The same for Nevada. */
export const nevadaCost = judged({
  id: "nevada.cost",
  seenBy: ["nevada"],
  unit: PER_MAF,
  prior: [0.1, 0.3, 0.8],
  limits: [0, 10],
  because: "Nevada uses less than its part already, so that most of what it leaves is no loss",
});

/** What it is worth to California that both lakes are safe, when they stand at their power pools. */
export const californiaGain = judged({
  id: "california.gain",
  seenBy: ["california"],
  unit: BILLIONS,
  prior: [1, 2.5, 5],
  limits: [0, 100],
  because:
    "a quarter of its 4.4 million acre-feet for three years, at what an acre-foot costs it: its rights are the last to go short",
});

/** The same for Arizona. */
export const arizonaGain = judged({
  id: "arizona.gain",
  seenBy: ["arizona"],
  unit: BILLIONS,
  prior: [1.5, 3.4, 6],
  limits: [0, 100],
  because:
    "half of its 2.8 million acre-feet for three years, at what an acre-foot costs it: its canal is the first to run dry",
});

/** The same for Nevada. */
export const nevadaGain = judged({
  id: "nevada.gain",
  seenBy: ["nevada"],
  unit: BILLIONS,
  prior: [0.4, 1, 2],
  limits: [0, 100],
  because: "southern Nevada has 90 per cent of its water from Lake Mead, and pumps that reach to the bottom",
});

/** The same for Interior. */
export const interiorGain = judged({
  id: "interior.gain",
  seenBy: ["interior"],
  unit: BILLIONS,
  prior: [2, 4, 8],
  limits: [0, 100],
  because: "it answers for both dams, for power in eight states and for deliveries to 40 million people",
});

/** Savings through 2026 that keep two thirds of the lakes' danger away, without a wet winter. */
export const dryNeed = judged({
  id: "need.dry",
  unit: "million acre-feet",
  prior: [2, 3.5, 6],
  limits: [0.1, 20],
  source: "https://www.govinfo.gov/content/pkg/CHRG-117shrg48126/html/CHRG-117shrg48126.htm",
  date: "2022-06-14",
  because:
    "2 to 4 million acre-feet a year were called for; those already agreed count, so the size is judged",
});

/** Share of that need which a winter of 160 per cent takes away. */
export const wetEase = judged({
  id: "need.ease",
  unit: "share",
  prior: [0.3, 0.5, 0.7],
  limits: [0, 0.95],
  source: "https://www.milkproducerscouncil.org/post/colorado-river-update",
  because:
    "the chance that Lake Powell falls too low in 2024 went from 37 per cent in January to none in April; size judged",
});

/** What the text's legal basis is worth to California and to Arizona after 2026, the one gaining what the other loses. */
export const precedent = judged({
  id: "basis.precedent",
  unit: BILLIONS,
  prior: [0.1, 0.4, 1],
  limits: [0, 100],
  because: "the rules after 2026 will be argued from what is signed now",
});

/** Share of what is pledged, rather than taken by a rule, that is counted on. */
export const pledgesFirm = judged({
  id: "pledges.firm",
  unit: "share",
  prior: [0.6, 0.85, 1],
  limits: [0, 1],
  source:
    "https://www.waternewsnetwork.com/the-colorado-rivers-biggest-user-will-conserve-some-water-in-exchange-for-federal-dollars/",
  because:
    "Imperial's first contract, 100,000 acre-feet for 2023, was less than half of what it had proposed; size judged",
});

/** What it costs to break a text that has been signed. */
export const contract = judged({
  id: "contract",
  unit: BILLIONS,
  prior: [0.3, 0.8, 2],
  limits: [0, 100],
  because:
    "paid savings are mandatory, enforceable and not to be taken back, by the letter of 22 May 2023; size judged",
});

/** Parameters of what water is worth. */
export const waterParameters = [
  californiaCost,
  arizonaCost,
  nevadaCost,
  californiaGain,
  arizonaGain,
  nevadaGain,
  interiorGain,
  dryNeed,
  wetEase,
  precedent,
  pledgesFirm,
  contract,
] as const;
