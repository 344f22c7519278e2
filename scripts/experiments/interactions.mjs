import { alaska, columns } from "@summitry/alaska";
import { effectOf, headlinesOf, rowsOf } from "./paired.mjs";
import { table } from "./print.mjs";
import { isKnown } from "./structure.mjs";

/** Causes whose effect is measured with another cause off and on, and the columns it is measured by. */
const CROSSED = [
  {
    cause: "all four at the table",
    off: {},
    on: { ukraineAtTable: true, europeAtTable: true },
    under: [
      ["foresight none", { foresight: "none" }],
      ["foresight full", { foresight: "full" }],
    ],
    by: ["offeredTerms", "signedTerms", "utilityZelensky", "utilityPutin"],
    outcomes: ["groundCeasefire", "airTruce", "settlement"],
  },
  {
    cause: "the pull of the reset",
    off: { without: ["linkage"] },
    on: {},
    under: [
      ["with flip", {}],
      ["without flip", { without: ["flip"] }],
    ],
    by: ["stanceMean", "offeredTerms", "signedTerms", "supportDays", "supportUS", "pressures", "threats"],
    outcomes: ["aidCut", "groundCeasefire"],
  },
];

/** Effects of a cause on terms, worth and outcomes, with another cause off and on, as tables. */
export async function interactions({ runs, seed }) {
  const told = [];
  for (const { cause, off, on, under, by, outcomes } of CROSSED) {
    const measures = [
      ...headlinesOf(alaska()).filter(([name]) => outcomes.includes(name)),
      ...by.filter((name) => Object.hasOwn(columns, name)).map((name) => [name, (row) => row[name]]),
    ];
    const known = under.filter(([, given]) => isKnown(given));
    const effects = [];
    for (const [, given] of known) {
      const first = await rowsOf(alaska(both(off, given)), { runs, seed });
      const second = await rowsOf(alaska(both(on, given)), { runs, seed });
      effects.push(measures.map(([, measure]) => effectOf(measure, first, second)));
    }
    told.push(
      table(
        [`effect of ${cause}`, ...known.map(([name]) => name)],
        measures.map(([name], at) => [`\`${name}\``, ...effects.map((each) => cellOf(each[at]))]),
      ),
    );
  }
  return [...told, `${runs.toLocaleString("en-GB")} pairs of each; outcomes as shares from 0 to 1.`].join(
    "\n\n",
  );
}

const both = (one, other) => ({
  ...one,
  ...other,
  without: [...(one.without ?? []), ...(other.without ?? [])],
});

const cellOf = (effect) =>
  effect === null
    ? "too few"
    : `${effect.estimate.toFixed(3)} (${effect.low.toFixed(3)} to ${effect.high.toFixed(3)})`;
