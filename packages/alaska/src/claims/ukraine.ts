import type { UkraineLine } from "../red-lines.ts";
import type { AlaskaClaim } from "./claim.ts";
import { hasDeal, groundHalted, termsOffered } from "./measures.ts";

const seated = { ukraineAtTable: true, europeAtTable: true };
const observer = {
  placebo: { base: {}, changed: { observerAtTable: true } },
  because: "a voteless observer is seated instead",
};
/** Trump presses Kyiv whenever he could, and how far he is believed is not changed by what was cut in March. */
const threat = (believed: number) => ({
  parameters: {
    "pressure.press": 0.95,
    "pressure.above": -0.4,
    "credibility.deed": 0,
    "pressure.credibility": believed,
  },
});
const failing = (lost: number) => ({ ukraineAtTable: true, parameters: { "support.usVolatility": lost } });

/** Claims about the effects of Ukraine's seat, of its backers, and of pressure on it. */
export const ukraineClaims: readonly AlaskaClaim[] = [
  {
    id: "table-terms",
    says: "with Ukraine and Europe at the table, terms put forward are closer to their positions",
    measures: "mean worth to Ukraine of Trump's offers, by its public positions",
    measure: termsOffered,
    expects: "more",
    base: {},
    changed: seated,
    control: observer,
  },
  {
    id: "table-lines",
    says: "with Ukraine and Europe at the table, fewer texts are signed across their lines",
    measures: "texts signed across a line of somebody absent",
    measure: ({ signedAcross }) => signedAcross,
    expects: "less",
    base: {},
    changed: seated,
    control: observer,
  },
  {
    id: "pressure-coerced",
    says: "where Trump presses Kyiv, a believed threat brings more deals that it would not have taken",
    measures: "share of runs with a coerced text in force",
    measure: ({ coerced }) => coerced,
    expects: "more",
    base: threat(0),
    changed: threat(0.95),
    control: { without: ["pressure"] },
  },
  {
    id: "pressure-walkouts",
    says: "where Trump presses Kyiv, a believed threat brings more walk-outs",
    measures: "walk-outs",
    measure: ({ walkouts }) => walkouts,
    expects: "more",
    base: threat(0),
    changed: threat(0.95),
    control: { without: ["pressure"] },
  },
  {
    id: "guarantees-peace",
    says: "guarantees with a US backstop bring more peace",
    measures: "share of runs with a halt on the ground or peace",
    measure: groundHalted,
    expects: "more",
    base: { usBackstop: false },
    changed: { usBackstop: true },
    control: { without: ["guarantees"] },
  },
  {
    id: "guarantees-longer",
    says: "guarantees with a US backstop make ceasefires last longer",
    measures: "days of the first ceasefire, 0 where there is none",
    measure: ({ ceasefireHeldDays }) => ceasefireHeldDays ?? 0,
    expects: "more",
    base: { usBackstop: false },
    changed: { usBackstop: true },
    control: { without: ["guarantees"] },
  },
  {
    id: "commitment-us",
    says: "after failed meetings of three American support falls",
    measures: "American support at the end, share of full support",
    measure: ({ supportUS }) => supportUS,
    expects: "less",
    base: failing(0),
    changed: failing(0.4),
    control: { without: ["commitment"] },
  },
  {
    id: "commitment-europe",
    says: "after failed meetings of three European support persists",
    measures: "European support at the end, share of full support",
    measure: ({ supportEurope }) => supportEurope,
    expects: { within: 0.02 },
    base: failing(0),
    changed: failing(0.4),
    control: { without: ["commitment"] },
  },
  ...(["recognition", "guarantees", "reparations"] as const).flatMap(relaxing),
  {
    id: "lines-hold",
    says: "no text in force crosses a red line of a party to it",
    measures: "texts in force across a line of a party, per run",
    measure: ({ ownLinesCrossed }) => ownLinesCrossed,
    expects: { within: 0 },
    base: {},
    changed: {},
    control: { none: "measured within each run; the tests set a rogue agent on the lines" },
  },
  {
    id: "lines-matter",
    says: "the lines are put to the test: offers cross those of the absent",
    measures: "share of runs with such an offer",
    measure: ({ offersAcross }) => offersAcross > 0,
    expects: "more",
    base: {},
    changed: {},
    control: { none: "measured within each run" },
  },
];

/** Claims about relaxing only one red line: its effect on the number of deals, and on their worth to Ukraine. */
function relaxing(line: UkraineLine): readonly AlaskaClaim[] {
  const contrast = { base: {}, changed: { relax: [line] } };
  const control = {
    placebo: { base: { horizonDays: 0 }, changed: { horizonDays: 0, relax: ["reparations"] } },
    because: "on the day of the summit no offer can cross the line on reparations",
  } as const;
  return [
    {
      id: `relax-${line}-deals`,
      says: `without the line on ${line} there are more deals on Ukraine`,
      measures: "share of runs with a ceasefire or a settlement",
      measure: hasDeal,
      expects: "more",
      ...contrast,
      control,
    },
    {
      id: `relax-${line}-ukraine`,
      says: `the line on ${line} keeps worse texts off the table: without it Ukraine is worse off`,
      measures: "worth of the end to Zelensky",
      measure: ({ utilityZelensky }) => utilityZelensky,
      expects: "less",
      ...contrast,
      control,
    },
  ];
}
