import { alaska, columns, mechanisms } from "@summitry/alaska";
import { countedColumns, effectOf, headlinesOf, isTold, rowsOf, together } from "./paired.mjs";
import { table } from "./print.mjs";

/** Columns that the table of effects shows beside the headlines. */
const FURTHER = [
  "offeredTerms",
  "utilityZelensky",
  "utilityPutin",
  "stanceMean",
  "frustrationMean",
  "supportUS",
  "threats",
  "strikes",
  "pressures",
  "meetings",
  "walkouts",
  "collapses",
];

/** Columns that only read a mechanism's own quantity or its own move: an effect on these alone shows nothing. */
const GAUGES = {
  "air-pause": ["airPauseDays", "dronesPerDay"],
  airPause: ["airPauseDays", "dronesPerDay"],
  commitment: ["supportUS", "supportEurope"],
  control: ["controlShare"],
  derail: ["derailments"],
  flip: ["trumpFlips", "stanceMean", "stanceEnd"],
  frustration: ["frustrationMean"],
  momentum: ["gainKm2"],
  pressure: ["pressures", "coerced"],
};

/** What every switch does: the effect of switching it off on every headline and on further columns, as a table for each. */
export async function mechanismEffects({ runs, seed }) {
  const scenario = alaska();
  const headlines = headlinesOf(scenario);
  const base = await rowsOf(scenario, { runs, seed });
  const measures = [...headlines, ...countedColumns];
  const confidence = together(measures.length);
  const found = [];
  for (const { id } of mechanisms) {
    const off = await rowsOf(alaska({ without: [id] }), { runs, seed });
    const gauges = GAUGES[id] ?? [];
    const elsewhere = measures
      .filter(([name]) => !gauges.includes(name))
      .filter(([, measure]) => isTold(effectOf(measure, base, off, confidence), confidence))
      .map(([name]) => name);
    const effects = [
      ...headlines.map(([name, measure]) => ({
        name,
        show: points,
        before: shareOf(measure, base),
        ...effectOf(measure, base, off),
      })),
      ...FURTHER.filter((name) => Object.hasOwn(columns, name)).map((name) => ({
        name,
        show: plain,
        before: meanOf(name, base),
        ...effectOf((row) => row[name], base, off),
      })),
    ];
    found.push({ id, effects, elsewhere });
  }
  return found;
}

/** The effects as one table, a row for each switch, and the switches that do nothing outside their own gauge. */
export function effectsTable(found, { runs }) {
  const [first] = found;
  if (first === undefined) return "No mechanisms.";
  const names = first.effects.map(({ name }) => `\`${name}\``);
  const rows = found.map(({ id, effects }) => [id, ...effects.map(cellOf)]);
  const idle = found.filter(({ elsewhere }) => elsewhere.length === 0).map(({ id }) => id);
  return [
    table(
      ["", ...names],
      [["_with all_", ...first.effects.map(({ show, before }) => show(before).replace("+", ""))], ...rows],
    ),
    `Switched off, minus with all, over ${runs.toLocaleString("en-GB")} pairs; headlines in points of a per cent, further ` +
      "columns in their units. **Bold**: the interval of 95 % leaves 0 out.",
    idle.length === 0
      ? "Every switch has an effect outside its own gauge that is told from nothing, all intervals held together."
      : `Without an effect outside its own gauge, all intervals held together: ${idle.join(", ")}.`,
  ].join("\n\n");
}

/** The effects of one switch as a table: what it was with all mechanisms, and what switching it off adds. */
export function effectsOfOne({ effects, elsewhere }) {
  const told = effects.filter(({ low, high }) => low > 0 || high < 0);
  const said =
    elsewhere.length === 0
      ? "No column outside its own gauge changes in a way that is told from nothing, all intervals held together."
      : `Told from nothing, all intervals held together: ${elsewhere.map((name) => `\`${name}\``).join(", ")}.`;
  if (told.length === 0) return said;
  const rows = told.map(({ name, show, before, estimate, low, high }) => [
    `\`${name}\``,
    show(before).replace("+", ""),
    `${show(estimate)} (${show(low)} to ${show(high)})`,
  ]);
  return `${table(["outcome or column", "with it", "switched off, minus with it"], rows)}\n\n${said}`;
}

function cellOf({ show, estimate, low, high }) {
  if (estimate === undefined) return "";
  return low > 0 || high < 0 ? `**${show(estimate)}**` : show(estimate);
}

const signed = (value, digits) => `${value > 0 ? "+" : ""}${value.toFixed(digits)}`;
const points = (share) => signed(100 * share, 1);
const plain = (value) => signed(value, Math.abs(value) < 10 ? 3 : 0);

const shareOf = (measure, rows) => rows.filter(measure).length / rows.length;

function meanOf(name, rows) {
  const values = rows.map((row) => row[name]).filter((value) => value !== null);
  return values.reduce((sum, value) => sum + Number(value), 0) / values.length;
}
