import { joined, withCount } from "@summitry/story/english";
import { command } from "../../packages/cli/dist/repeat.js";
import { boxFinding, choiceOf, driversFinding, luckFinding, sweepFinding } from "./findings.mjs";
import { TIMES_FOR_GROUPS } from "./measured.mjs";
import {
  boxesTable,
  driversTable,
  groupsTable,
  luckTable,
  sharesTable,
  summaryTable,
  sweepTable,
} from "./tables.mjs";

/**
 * The page on what drives the scenarios, as Markdown.
 *
 * @param results Subjects, each with what was measured.
 * @param made How it was made: command, date, runs of each method, seed.
 */
export function driversPage(results, made) {
  const { command: typed, date, runs, seed } = made;
  const names = joined(results.map(({ subject }) => `[${subject.title}](${subject.page})`));
  return [
    "# What drives the outcomes",
    `\`${typed}\`, ${date}; ${withCount(runs, "run")} for each method, and ${TIMES_FOR_GROUPS} times as many for groups; seed ${seed}; 95 % intervals. This page is generated, and changes ` +
      "to it are lost.",
    `What the methods for [one question each](how-to/choose-a-method.md) say of ${names}: which parameters an outcome ` +
      "depends on, how much of it is luck, where it comes about, and how it goes along the parameter that matters most. " +
      "Parameters are drawn from priors that are partly judgement, so that a share of the variance says as much of the " +
      "priors as of the model. Neither is a forecast.",
    "**What is not told from noise is not shown to do nothing.** Where that is so the page says it, and about how many runs would do; " +
      `\`npm run docs:drivers -- --runs 10000\` makes it anew with more. How to read the indices: ` +
      "[what drives an outcome](how-to/sensitivity.md#how-to-read-it), and [boxes](how-to/discovery.md).",
    summaryTable(results),
    ...results.flatMap(({ subject, found }) => sectionOf(subject, found, made)),
  ].join("\n\n");
}

function sectionOf(subject, found, { date, runs, seed }) {
  const { title, given, outcomes, over, apart } = subject;
  const { drivers, chance, groups, boxes, swept, along, values, shares } = found;
  const [main] = outcomes;
  const of = ["--of", outcomes.join(",")];
  const typed = (verb, options, count) =>
    command(verb, { name: given }, [...options, "--runs", String(count), "--seed", seed]);
  const block = (...lines) => `\`\`\`sh\n${lines.join("\n")} # ${date}\n\`\`\``;
  const words = subject.package.vocabulary.outcomes;
  return [
    `## ${title}`,
    apart,
    block(typed("batch", [], runs)),
    sharesTable(shares, outcomes, words),
    `### ${title}: what drives it`,
    block(typed("sensitivity", of, runs)),
    "Each parameter by itself, in plain runs.",
    ...outcomes.flatMap((outcome) => [
      `**\`${outcome}\`**`,
      driversTable(drivers, outcome),
      driversFinding(drivers, outcome),
    ]),
    `### ${title}: how much is luck`,
    block(typed("sensitivity", ["--method", "luck", ...of], runs)),
    "What another draw of chance changes in the same world; the rest is what other values of the parameters would change.",
    luckTable(chance),
    ...outcomes.map((outcome) => luckFinding(chance, outcome)),
    `### ${title}: what groups explain`,
    block(
      typed("sensitivity", ["--method", "sobol", "--over", over.join(","), ...of], TIMES_FOR_GROUPS * runs),
    ),
    "Groups of parameters by the first part of their names, alone and with others; all that is in no group changes as one.",
    ...outcomes.flatMap((outcome) => [
      `**\`${outcome}\`**`,
      groupsTable(groups, outcome),
      driversFinding(groups, outcome),
    ]),
    `### ${title}: where it comes about`,
    block(...outcomes.map((outcome) => typed("discover", ["--outcome", outcome], runs))),
    `The box is sought in the first ${withCount(boxes[0].runs, "run")} and put to the test on the others.`,
    boxesTable(boxes),
    ...boxes.map(boxFinding),
    `### ${title}: along ${along.name}`,
    block(typed("sweep", ["--vary", `${along.name}=${values.join(",")}`, ...of], swept.design.runsPerPoint)),
    `${choiceOf(along, main)} ${withCount(swept.design.runsPerPoint, "run")} at each of ${values.length} points of its distribution, ` +
      "with the same luck at all.",
    sweepTable(found, outcomes),
    ...outcomes.map((outcome) => sweepFinding(found, outcome)),
  ];
}
