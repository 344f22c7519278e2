import {
  shownEstimate,
  describeExpectation,
  describeZero,
} from "../../packages/cli/dist/tables/shown-estimate.js";
import { describeControl } from "../../packages/cli/dist/tables/describe-control.js";
import { verdictSummary } from "../../packages/cli/dist/tables/claims-table.js";
import { repeatClaims } from "../../packages/cli/dist/repeat.js";
import { inOverview } from "./overview-figure.mjs";
import { call, cell, sentence } from "./markdown.mjs";

/**
 * The page on all claims as Markdown.
 *
 * @param claims The claims, for their contrasts.
 * @param results What the runs say of them.
 * @param made How the page was made: the command and the date.
 */
export function claimsPage(claims, results, { command, date }) {
  const { findings, runs, seed, variants } = results;
  const contrasts = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    "# The article's claims in the model",
    `\`${command}\`, ${date}; ${runs} runs of each of ${variants} variants, seed ${seed}; 95 % intervals. This page is ` +
      "generated, and changes to it are lost: the claims stand in " +
      "[packages/alaska/src/claims](../packages/alaska/src/claims).",
    "Each claim is an experiment. Two variants of the scenario run on the same seeds; the difference is the second minus " +
      "the first, run by run. The control repeats that with the cause switched off, or with something that should change " +
      "nothing. A claim about one variant is measured within each run. A claim **holds** where the whole interval is as " +
      "expected, **fails** where none of it is, and **can't be told** in between. Points are percentage points of runs. " +
      "What fails here fails in this model; the model is no forecast. An interval of 95 % misses the model's own value one time " +
      `in twenty: among ${findings.length} claims a verdict or two may be luck.`,
    `**${verdictSummary(findings)}**`,
    inOverview(findings).length === 0
      ? ""
      : '<picture><source media="(max-width: 600px)" srcset="./figures/claims/overview-narrow.svg">' +
        '<img alt="Differences in shares of runs, claim by claim" src="./figures/claims/overview.svg"></picture>',
    table(findings),
    ...findings.flatMap((finding) => section(finding, contrasts.get(finding.id), results)),
  ].join("\n\n");
}

function table(findings) {
  const rows = findings.map((finding) => {
    const { id, says, controlResult, verdict } = finding;
    return [
      `[${id}](#${id})`,
      cell(says),
      amount(finding),
      controlResult === null
        ? "none"
        : controlResult.zero
          ? controlResult.exact
            ? "exactly 0"
            : "0 in every run"
          : amount(controlResult),
      `**${verdict}**`,
    ];
  });
  return [["", "claim", "difference", "control", "verdict"], ["---", "---", "---:", "---:", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function section(finding, contrast, { runs, seed }) {
  const { id, says, measures, expects, single, control, controlResult, verdict, difference } = finding;
  const facts = [
    `Measured: ${measures}. Expected: ${describeExpectation(expects, finding)}.`,
    single
      ? `One variant: \`${call(contrast.base)}\`.`
      : `From \`${call(contrast.base)}\` to \`${call(contrast.changed)}\`.`,
    `${single ? "Mean" : "Difference"}: **${amount(finding)}**, over ${difference.runs} runs.`,
    `Control: ${controlWords(control, controlResult, contrast)}.`,
    `Again: \`${repeatClaims({ name: "alaska", only: [id] }, { runs, seed })}\``,
  ];
  return [
    `<a id="${id}"></a>`,
    `## ${sentence(says)}`,
    `Verdict on \`${id}\`: **${verdict}**.`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    `![${says}: ${amount(finding)}](figures/claims/${id}.svg)`,
  ];
}

function controlWords(control, controlResult, { control: asked }) {
  if (controlResult === null) return `none; ${describeControl(control)}`;
  const result = controlResult.zero ? describeZero(controlResult) : amount(controlResult);
  const contrast =
    "placebo" in asked ? `, from \`${call(asked.placebo.base)}\` to \`${call(asked.placebo.changed)}\`` : "";
  return `${describeControl(control)}${contrast}: ${result}`;
}

function amount(outcome) {
  const { estimate, interval } = shownEstimate(outcome);
  return `${estimate} (${interval})`;
}
