import { alaska, mechanisms, options } from "@summitry/alaska";
import { effectOf, headlinesOf, rowsOf } from "./paired.mjs";
import { percent, table } from "./print.mjs";

/** Ways in which the structure of the model could be other than it is, each as options of the scenario. */
const STRUCTURES = [
  { name: "foresight none", given: { foresight: "none" } },
  { name: "foresight full", given: { foresight: "full" } },
  { name: "take it or leave it", given: { rounds: "take it or leave it" } },
  { name: "satisficing levers", given: { levers: "satisficing" } },
  { name: "all three drawn", given: { foresight: "drawn", rounds: "drawn", levers: "drawn" } },
  { name: "anger with one speed", given: { without: ["grievance"] } },
  { name: "all four at the table", given: { ukraineAtTable: true, europeAtTable: true } },
  { name: "a pact satisfies the line on guarantees", given: { pactCounts: true } },
  { name: "giving up land is a red line", given: { cession: true } },
];

/** Whether the scenario has all that a structure asks for. */
export const isKnown = ({ without = [], ...given }) =>
  Object.keys(given).every((name) => Object.hasOwn(options, name)) &&
  without.every((id) => mechanisms.some((mechanism) => mechanism.id === id));

/** Every headline under each option of structure, as shares, and bold where the difference is told from 0. */
export async function structures({ runs, seed }) {
  const scenario = alaska();
  const headlines = headlinesOf(scenario);
  const base = await rowsOf(scenario, { runs, seed });
  const others = [];
  for (const { name, given } of STRUCTURES.filter((each) => isKnown(each.given)))
    others.push({ name, rows: await rowsOf(alaska(given), { runs, seed }) });
  const shares = headlines.map(([name, measure]) => [
    `\`${name}\``,
    percent(base.filter(measure).length / runs),
    ...others.map(({ rows }) => {
      const { low, high } = effectOf(measure, base, rows);
      const share = percent(rows.filter(measure).length / runs);
      return low > 0 || high < 0 ? `**${share}**` : share;
    }),
  ]);
  return [
    table(["outcome", "as it is", ...others.map(({ name }) => name)], shares),
    `${runs.toLocaleString("en-GB")} runs of each, on the same seeds; **bold**: the difference's interval of 95 % leaves 0 out.`,
  ].join("\n\n");
}
