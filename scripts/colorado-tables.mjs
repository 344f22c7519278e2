import { shownEstimate, describeZero } from "../packages/cli/dist/tables/shown-estimate.js";
import { cell } from "./docs-alaska/markdown.mjs";

/** A share with its interval: "63.1 % (61.0 to 65.2)". */
export function share({ estimate, low, high }) {
  return `${percent(estimate)} % (${percent(low)} to ${percent(high)})`;
}

/** A paired difference of shares with its interval, in points. */
export function points({ estimate, low, high }) {
  return `${percent(estimate)} (${percent(low)} to ${percent(high)})`;
}

/** A difference of million acre-feet with its interval. */
export function volume({ estimate, low, high }) {
  return `${estimate.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** A Markdown table. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The claims with what was measured, what the control found, and the verdict. */
export function claimsTable(findings) {
  return table(
    ["claim", "verdict", "says", "measured", "control"],
    findings.map((finding) => {
      const { estimate, interval } = shownEstimate(finding);
      const { id, says, measures, controlResult, verdict } = finding;
      const measured = `${measures}: ${estimate} (${interval})`;
      return [`\`${id}\``, `**${verdict}**`, says, measured, controlInWords(controlResult)];
    }),
  );
}

function controlInWords(result) {
  if (result === null) return "none";
  if (result.exact) return "exactly 0";
  return result.zero ? describeZero(result) : shownEstimate(result).estimate;
}

function percent(value) {
  const text = (100 * value).toFixed(1);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
