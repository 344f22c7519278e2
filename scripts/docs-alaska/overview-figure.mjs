import * as Plot from "@observablehq/plot";
import { domainAround, ink, looks, marksOf, signed, svgOf } from "./svg.mjs";

/** Pixels of a row, above and below the rows, and at the right, where the verdicts stand. */
const SPACE = { row: 26, top: 28, bottom: 50, right: 190 };
/** Pixels of a character of an id, and of the gap beside it. */
const CHARACTER = 8.2;
const GAP = 24;

/** Claims about a difference in a share of runs: the only ones that have an axis in common. */
export function inOverview(findings) {
  return findings.filter(({ share, single }) => share && !single);
}

/** A forest plot of the claims about shares of runs. */
export function overviewFigure(findings) {
  const rows = inOverview(findings).map(
    ({ id, difference: { estimate, low, high }, verdict, expects }, at) => ({
      at: SPACE.row * (at + 0.5),
      id,
      verdict: `${typeof expects === "string" ? expects : "hardly any"}: ${verdict}`,
      estimate: 100 * estimate,
      low: 100 * low,
      high: 100 * high,
      ...looks[verdict],
    }),
  );
  const height = SPACE.row * rows.length;
  const marginLeft = GAP + CHARACTER * Math.max(...rows.map(({ id }) => id.length));
  const plot = {
    height: SPACE.top + height + SPACE.bottom,
    marginTop: SPACE.top,
    marginBottom: SPACE.bottom,
    marginLeft,
    marginRight: SPACE.right,
    x: { domain: domainAround(rows.flatMap(({ low, high }) => [low, high])) },
    y: { domain: [height, 0], axis: null },
    marks: [
      Plot.gridX({ ticks: 6, stroke: ink.line, strokeOpacity: 0.6 }),
      Plot.axisX({ ticks: 6, tickFormat: signed, fontSize: 13, label: null }),
      Plot.ruleX([0], { stroke: ink.text }),
      ...marksOf(rows),
      Plot.text(rows, { frameAnchor: "left", textAnchor: "end", dx: -12, y: "at", text: "id" }),
      Plot.text(rows, {
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        y: "at",
        text: "verdict",
        fill: "colour",
        fontWeight: 600,
      }),
      Plot.text(["expected: verdict"], {
        frameAnchor: "top-right",
        textAnchor: "start",
        dx: 12,
        dy: -20,
        fill: ink.quiet,
      }),
      Plot.text(["difference in the share of runs, in percentage points"], {
        frameAnchor: "bottom",
        lineAnchor: "top",
        dy: 30,
      }),
    ],
  };
  return svgOf(
    plot,
    `Differences in shares of runs: ${rows.map(({ id, verdict }) => `${id} ${verdict}`).join("; ")}`,
  );
}
