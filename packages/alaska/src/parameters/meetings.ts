import { article } from "../evidence/article.ts";
import { judged } from "./judgement.ts";

const fromArticle = { source: article.source, date: article.date };
const share = { unit: "share of occasions", limits: [0, 1] } as const;
const odds = "log odds";

/** How often a contact of Trump and Putin leads to another meeting of the two in person. */
export const summitRate = judged({
  id: "summit.rate",
  ...share,
  prior: [0.003, 0.012, 0.05],
  source: "timeline 2025-08-06",
  date: "2025-08-06",
  because: "six months of calls and envoys had led to one, agreed two days before a deadline; wide downwards",
});

/** What a text that waits for both, full attention, or the absence of anger add to the odds of such a meeting. */
export const summitPull = judged({
  id: "summit.pull",
  unit: odds,
  limits: [0, 10],
  prior: [0.5, 1.2, 2.5],
  ...fromArticle,
  because: "he wants something to sign while the world looks on; size judged",
});

/** How often Trump calls a meeting of three when a meeting, a refusal or a pause suggests one. */
export const threeRate = judged({
  id: "trilateral.rate",
  ...share,
  prior: [0.05, 0.15, 0.35],
  ...fromArticle,
  because: "he spoke of a quick meeting of three, and had called none in six months",
});

/** Mean days from what suggests a meeting of three until Trump calls it or lets it be. */
export const threeWait = judged({
  id: "trilateral.wait",
  unit: "days",
  limits: [1, 10_000],
  prior: [1, 3, 7],
  source: "timeline 2025-08-06; timeline 2025-08-08",
  date: "2025-08-08",
  because: "two days from the envoy's visit to the announcement of the summit, the one time it happened",
});

/** How often he asks Europe to a meeting of three when he leans to neither side. */
export const europeRate = judged({
  id: "trilateral.europe",
  ...share,
  prior: [0.1, 0.1, 0.1],
  ...fromArticle,
  because:
    "fixed, since its whole range moved no outcome in 30 runs; a meeting of three comes most likely without Europe",
});

/** What a full lean to either side takes from or adds to the odds that he asks Europe. */
export const europeLean = judged({
  id: "trilateral.europeLean",
  unit: odds,
  limits: [0, 10],
  prior: [1.5, 1.5, 1.5],
  source: "timeline 2025-08-13",
  date: "2025-08-13",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; he heard the Europeans together with Kyiv when he leaned their way; size judged",
});

/** How often Putin comes to a meeting of three without terms agreed in advance. */
export const putinComes = judged({
  id: "trilateral.putin",
  ...share,
  prior: [0.02, 0.08, 0.25],
  source: "timeline 2025-07-23",
  date: "2025-07-23",
  because: "Kyiv proposed a meeting of leaders and got none; never met in the six months on record",
});

/** What one code of his reservation on the format adds to the odds that he comes. */
export const putinCode = judged({
  id: "trilateral.code",
  unit: `${odds} per position code`,
  limits: [0, 10],
  prior: [0.05, 0.12, 0.25],
  because: "his reservation on the format is not stated, so little can hang on it",
});

/** What a fully believed threat adds to the odds that he comes. */
export const putinThreat = judged({
  id: "trilateral.threat",
  unit: odds,
  limits: [0, 20],
  prior: [0.5, 1.5, 3],
  source: "timeline 2025-05-10; timeline 2025-05-16",
  date: "2025-05-16",
  because: "under an ultimatum he offered talks of delegations, and stayed away himself",
});

/** What a promise in a signed text adds to the odds of whoever signed it that they come. */
export const promisePull = judged({
  id: "trilateral.promise",
  unit: odds,
  limits: [0, 20],
  prior: [0.3, 0.7, 1.4],
  ...fromArticle,
  because: "a text with a date and conditions binds more than an invitation; how much is judged",
});

/** How often Kyiv and Europe come when they are asked. */
export const kyivComes = judged({
  id: "attend.kyiv",
  ...share,
  prior: [0.9, 0.9, 0.9],
  source: "timeline 2025-07-23",
  date: "2025-07-23",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; Kyiv asked for a meeting of leaders itself; any format with the United States in the room will do",
});

/** What a complete loss of trust takes from the odds that Kyiv and Europe come. */
export const kyivWary = judged({
  id: "attend.wary",
  unit: odds,
  limits: [0, 20],
  prior: [2, 2, 2],
  source: "timeline 2025-02-28",
  date: "2025-02-28",
  because:
    "fixed, since its whole range moved no outcome in 30 runs; after a row in public the next visit has a price at home; size judged",
});

/** What the promise of a meeting of three is worth, as a share of what the meeting would be. */
export const promiseSettles = judged({
  id: "trilateral.promised",
  unit: "share",
  limits: [0, 1],
  prior: [0.3, 0.5, 0.8],
  ...fromArticle,
  because: "what is promised with conditions may come about or not; size judged",
});

/** Days after which a meeting that a text promises for after a truce, or with Europe, is due. */
export const promisedWithin = judged({
  id: "trilateral.within",
  unit: "days",
  limits: [1, 10_000],
  prior: [14, 30, 60],
  ...fromArticle,
  because: "such a text has a timeline; two weeks are its shortest form",
});

/** How often Putin walks out of a meeting of presidents at which the best he is offered is worth just walking away. */
export const putinLeaves = judged({
  id: "leave.putin",
  ...share,
  prior: [0.005, 0.02, 0.08],
  because: "no walk-out of his from a meeting of leaders is on record; not impossible",
});

/** What offers below his walk-away add to the odds that he does. */
export const putinAffront = judged({
  id: "leave.affront",
  unit: `${odds} per unit of utility`,
  limits: [0, 1000],
  prior: [3, 8, 20],
  because: "a tenth of the scale below walking away doubles the odds; size judged",
});

/** Parameters of who calls, attends and leaves meetings in person. */
export const meetingParameters = [
  summitRate,
  summitPull,
  threeRate,
  threeWait,
  europeRate,
  europeLean,
  putinComes,
  putinCode,
  putinThreat,
  promisePull,
  kyivComes,
  kyivWary,
  promiseSettles,
  promisedWithin,
  putinLeaves,
  putinAffront,
] as const;
