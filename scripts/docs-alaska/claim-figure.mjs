import * as Plot from "@observablehq/plot";
import { shownEstimate, describeExpectation } from "../../packages/cli/dist/claims/shown-estimate.js";
import { domainAround, ink, looks, marksOf, signed, svgOf, wrapped } from "./svg.mjs";

/** Pixels of a row, from its top to its text and to its interval, and half the height of the zero line there. */
const ROW = { height: 54, text: 14, interval: 37, reach: 13 };
/** Pixels around the rows: above them, beside them, below them, and for every further line of the axis label. */
const SPACE = { top: 30, side: 24, bottom: 56, line: 17 };
/** Characters that a line of the axis label holds, and the name of a row. */
const ROOM = { label: 92, name: 50 };
/** Share of the axis that is kept free at its ends, so that the expected side always shows. */
const FREE = 0.22;

/** How a control looks, which has no verdict. */
const CONTROL = { ...looks.holds, colour: ink.quiet };

/** A forest plot of one claim: its difference, and below that what its control gives, against 0. */
export function claimFigure(finding) {
  const { controlResult, verdict, says, single } = finding;
  const rows = [
    rowOf(0, single ? "in the model as it is" : "with everything at work", finding, looks[verdict]),
    ...(controlResult === null ? [] : [rowOf(1, nameOf(finding), controlResult, CONTROL)]),
  ];
  const expected = expectedRange(finding);
  const domain = domainAround(
    [...rows.flatMap(({ low, high }) => [low, high]), ...expected.ends.filter(Number.isFinite)],
    FREE,
  );
  const shade = {
    from: Math.max(domain[0], expected.ends[0]),
    to: Math.min(domain[1], expected.ends[1]),
  };
  const label = wrapped(axisLabel(finding), ROOM.label);
  const marginBottom = SPACE.bottom + SPACE.line * (label.length - 1);
  const height = ROW.height * rows.length;
  const plot = {
    height: SPACE.top + height + marginBottom,
    marginTop: SPACE.top,
    marginBottom,
    marginLeft: SPACE.side,
    marginRight: SPACE.side,
    x: { domain },
    y: { domain: [height, 0], axis: null },
    marks: [
      Plot.rect([shade], { x1: "from", x2: "to", fill: ink.shade }),
      Plot.text([shade], {
        x: ({ from, to }) => (from + to) / 2,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -8,
        text: () => expected.says,
        fill: ink.quiet,
      }),
      Plot.axisX({ ticks: 7, tickFormat: signed, fontSize: 13, label: null }),
      Plot.ruleX(rows, {
        x: 0,
        y1: ({ at }) => at - ROW.reach,
        y2: ({ at }) => at + ROW.reach,
        stroke: ink.text,
      }),
      ...marksOf(rows),
      Plot.text(rows, { frameAnchor: "left", y: "textAt", dx: 4, text: "name" }),
      Plot.text(rows, { frameAnchor: "right", y: "textAt", dx: -4, text: "amount", fontWeight: 600 }),
      Plot.text([label.join("\n")], { frameAnchor: "bottom", lineAnchor: "top", dy: 34, lineHeight: 1.3 }),
    ],
  };
  return svgOf(plot, `${says}: ${rows.map(({ name, amount }) => `${name} ${amount}`).join("; ")}`);
}

function rowOf(at, name, outcome, look) {
  const { estimate, low, high } = outcome.difference;
  const scale = outcome.share ? 100 : 1;
  const { estimate: says, interval } = shownEstimate(outcome);
  return {
    at: at * ROW.height + ROW.interval,
    textAt: at * ROW.height + ROW.text,
    name,
    amount: outcome.zero ? "0 in every run" : `${says} (${interval})`.replaceAll("-", "−"),
    estimate: estimate * scale,
    low: low * scale,
    high: high * scale,
    ...look,
  };
}

/** What stands over the row of the control; the page has the whole of it. */
function nameOf({ control }) {
  if (control.startsWith("placebo")) return "placebo";
  return control.length <= ROOM.name ? control : "with the mechanisms switched off";
}

/** Where the claim says that the difference is, in the unit of the axis. */
function expectedRange({ expects, share, single }) {
  const says = `expected: ${describeExpectation(expects, { share, single })}`;
  if (expects === "more") return { ends: [0, Number.POSITIVE_INFINITY], says };
  if (expects === "less") return { ends: [Number.NEGATIVE_INFINITY, 0], says };
  const margin = expects.within * (share ? 100 : 1);
  return { ends: [-margin, margin], says };
}

function axisLabel({ measures, share, single }) {
  if (single) return share ? `${measures}, in per cent` : measures;
  return share ? `difference in the ${measures}, in percentage points` : `difference: ${measures}`;
}
