import { alaska, options } from "@summitry/alaska";
import { effectOf, headlinesOf, rowsOf } from "./paired.mjs";
import { percent, table } from "./print.mjs";

/** Ways in which the structure of the model could be other than it is, each as options of the scenario. */
const STRUCTURES = [
  { name: "all four at the table", given: { ukraineAtTable: true, europeAtTable: true } },
  { name: "a pact satisfies the line on guarantees", given: { pactCounts: true } },
  { name: "giving up land is a red line", given: { cession: true } },
];

/** Every headline under each option of structure, as shares, and bold where the difference is told from 0. */
export async function structures({ runs, seed }) {
  const scenario = alaska();
  const headlines = headlinesOf(scenario);
  const base = await rowsOf(scenario, { runs, seed });
  const known = STRUCTURES.filter(({ given }) =>
    Object.keys(given).every((name) => Object.hasOwn(options, name)),
  );
  const columns = [];
  for (const { name, given } of known)
    columns.push({ name, rows: await rowsOf(alaska(given), { runs, seed }) });
  const rows = headlines.map(([name, measure]) => {
    const shares = columns.map(({ rows: other }) => {
      const { low, high } = effectOf(measure, base, other);
      const share = percent(other.filter(measure).length / runs);
      return low > 0 || high < 0 ? `**${share}**` : share;
    });
    return [`\`${name}\``, percent(base.filter(measure).length / runs), ...shares];
  });
  return [
    table(["outcome", "as it is", ...columns.map(({ name }) => name)], rows),
    `${runs.toLocaleString("en-GB")} runs of each, on the same seeds; **bold**: the difference's interval of 95 % leaves 0 out.`,
  ].join("\n\n");
}
