import { Figure } from "@summitry/plots";
import { rowStyleOf } from "../../packages/plots/dist/page/difference-panels.js";
import { columnsOf, forest } from "../../packages/plots/dist/page/forest.js";
import { numberFormat } from "../../packages/plots/dist/words/number.js";
import { describeControl } from "../../packages/cli/dist/tables/describe-control.js";
import { describeExpectation, shownEstimate } from "../../packages/cli/dist/tables/shown-estimate.js";
import { sentence } from "./markdown.mjs";

/** Width of a figure in pixels: a telephone shows it hardly smaller. */
const WIDTH = 400;
/** Characters that the name of the control may have; the page has the whole of it. */
const ROOM = 40;
/** What a verdict adds to the claim in the title. */
const ENDS = { holds: "it holds", fails: "it fails", "can't tell": "can't be told" };

/** A forest plot of one claim: its difference, and below that what its control gives, against 0. */
export function claimFigure(finding) {
  const { says, measures, share, single, verdict, controlResult, expects, difference } = finding;
  const rows = [
    { ...rowOf(finding), name: single ? "in the model as it is" : "with everything at work", verdict },
    ...(controlResult === null
      ? []
      : [{ ...rowOf(controlResult), name: nameOf(finding), verdict: "can't tell" }]),
  ];
  const values = rows.flatMap(({ low, estimate, high }) => [low, estimate, high]);
  const format = numberFormat(share ? "share" : "", single ? "level" : "difference", values);
  const what = single
    ? sentence(measures)
    : `Difference in ${/^(share|mean) /.test(measures) ? "the " : ""}${measures}`;
  const figure = new Figure({
    finding: `${sentence(says)}: ${ENDS[verdict]}`,
    subtitle: `${what}, with 95 % intervals; ${difference.runs} runs${single ? "" : " of each variant"}.`,
    caption: `Expected: ${describeExpectation(expects, finding)}.${controlResult === null ? "" : " The second row is the control, where 0 is expected."} A model, not a forecast.`,
    description: rows.map(({ name, says }) => `${name}: ${says}`).join("; "),
    panels: (canvas) => {
      const looks = rowStyleOf(canvas.palette);
      const styles = { holds: looks.more, fails: looks.less, "can't tell": looks["can't tell"] };
      const lines = rows.map((row) => ({ ...row, ...styles[row.verdict], type: "row" }));
      const scale = { numberFormat: format, label: format.axis, zero: "no difference" };
      return [forest(lines, scale, columnsOf(lines, canvas), canvas)];
    },
  });
  return figure.svg({ width: WIDTH, scheme: "auto" });
}

function rowOf(outcome) {
  const { estimate, low, high } = outcome.difference;
  const { estimate: says, interval } = shownEstimate(outcome);
  const amount = outcome.zero ? "0 in every run" : `${says} (${interval})`.replaceAll("-", "−");
  return { estimate, low, high, says: amount };
}

/** What stands over the row of the control. */
function nameOf({ control }) {
  if ("placebo" in control) return "placebo";
  const name = describeControl(control);
  return name.length <= ROOM ? name : "with the mechanisms switched off";
}
