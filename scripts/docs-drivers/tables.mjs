import { fixed, percent } from "@summitry/story/english";
import { threeDigits } from "../../packages/cli/dist/tables/number-table.js";
import { share, table } from "../colorado-tables.mjs";
import { fewOf, toldNames } from "./findings.mjs";

/** Most drivers that a table has, and how many where nothing is told from noise. */
const [MOST, FEW] = [8, 3];

/** A share of the variance with its interval. */
function part({ estimate, low, high }) {
  return Number.isNaN(estimate) ? "nothing varies" : share({ estimate, low, high });
}

/** An index without unit with its interval. */
function index({ estimate, low, high }) {
  return Number.isNaN(estimate)
    ? "nothing varies"
    : `${fixed(estimate, 3)} (${fixed(low, 3)} to ${fixed(high, 3)})`;
}

/** The answers in short: all outcomes of all subjects. */
export function summaryTable(results) {
  return table(
    [
      "outcome",
      "share of runs",
      "parameters that drive it alone",
      "luck, of the variance",
      "where it comes about",
    ],
    results.flatMap(({ subject: { title, outcomes }, found: { shares, drivers, chance, boxes } }) =>
      outcomes.map((outcome) => [
        `${title}: \`${outcome}\``,
        share(shares.find((each) => each.name === outcome)),
        fewOf(toldNames(drivers, outcome)),
        luckOf(chance, outcome),
        whereOf(boxes.find((each) => each.outcome === outcome)),
      ]),
    ),
  );
}

function luckOf({ luck }, outcome) {
  const { share: estimate, low, high } = luck.find((each) => each.outcome === outcome);
  return estimate === 0 ? "none seen" : part({ estimate, low, high });
}

function whereOf({ box }) {
  return box?.fresh.told === true ? box.limits.map(sides).join("; ") : "no box that holds";
}

/** How likely the outcomes are. */
export function sharesTable(shares, outcomes, words) {
  return table(
    ["outcome", "share of runs", "counts the runs in which"],
    outcomes.map((name) => [`\`${name}\``, share(shares.find((each) => each.name === name)), words[name]]),
  );
}

/** The parameters that an outcome depends on, those told from noise first, and the noise line. */
export function driversTable({ indices, noise }, outcome) {
  const of = (parameter, name) =>
    indices.find((each) => each.outcome === outcome && each.parameter === parameter && each.index === name);
  const rows = indices
    .filter((each) => each.outcome === outcome && each.index === "first")
    .map(({ parameter }) => ({
      parameter,
      first: of(parameter, "first"),
      pawn: of(parameter, "pawn"),
    }))
    .map((row) => ({ ...row, told: row.first.told || row.pawn.told }))
    .toSorted(
      (one, other) => Number(other.told) - Number(one.told) || other.first.estimate - one.first.estimate,
    );
  const told = rows.filter((row) => row.told);
  const line = (name) => noise.find((each) => each.outcome === outcome && each.index === name).line;
  return table(
    ["parameter", "explains alone", "PAWN", "told from noise"],
    [
      ...rows
        .slice(0, Math.min(MOST, Math.max(FEW, told.length)))
        .map((row) => [`\`${row.parameter}\``, part(row.first), index(row.pawn), row.told ? "yes" : "no"]),
      ["noise line", percent(line("first")), fixed(line("pawn"), 3), ""],
    ],
  );
}

/** How much of each outcome is luck. */
export function luckTable({ luck }) {
  return table(
    ["outcome", "luck, of the variance", "not knowing the parameters"],
    luck.map(({ outcome, share: estimate, low, high }) =>
      estimate === 0
        ? [`\`${outcome}\``, "none seen", "all that is seen"]
        : [
            `\`${outcome}\``,
            part({ estimate, low, high }),
            part({ estimate: 1 - estimate, low: 1 - high, high: 1 - low }),
          ],
    ),
  );
}

/** What groups explain of an outcome, alone and with others. */
export function groupsTable({ indices }, outcome) {
  const mine = indices.filter((each) => each.outcome === outcome);
  const names = [...new Set(mine.map(({ parameter }) => parameter))];
  return table(
    ["group", "alone", "with others (total)", "told from noise"],
    names.map((name) => {
      const [first, total] = ["first", "total"].map((which) =>
        mine.find((each) => each.parameter === name && each.index === which),
      );
      const told = first?.told === true || total?.told === true;
      return [
        name.endsWith(".") ? `\`${name}\`` : name,
        ...[first, total].map((each) => (each === undefined ? "" : part(each))),
        told ? "yes" : "no",
      ];
    }),
  );
}

/** Where outcomes come about: a box each, and how it does on fresh runs. */
export function boxesTable(boxes) {
  return table(
    [
      "outcome",
      "box",
      "fresh runs in the box that have it",
      "all fresh runs",
      "of those with it, in the box",
      "told",
    ],
    boxes.map(({ outcome, box }) => {
      if (box === null) return [`\`${outcome}\``, "none", "", "", "", "no"];
      const { density, overall, coverage, told } = box.fresh;
      return [
        `\`${outcome}\``,
        box.limits.map(sides).join("; "),
        ...[density, overall, coverage].map(part),
        told ? "yes" : "no",
      ];
    }),
  );
}

function sides({ parameter, low, high }) {
  const ends = [
    Number.isFinite(low) ? `at least ${threeDigits(low)}` : "",
    Number.isFinite(high) ? `at most ${threeDigits(high)}` : "",
  ];
  return `\`${parameter}\` ${ends.filter((end) => end !== "").join(", ")}`;
}

/** The shares of outcomes along a parameter. */
export function sweepTable({ swept, along }, outcomes) {
  return table(
    [`\`${along.name}\``, ...outcomes.map((name) => `\`${name}\``)],
    swept
      .outcomes()
      .map(({ values, outcomes: shares }) => [
        String(values[along.name]),
        ...outcomes.map((name) => share(shares.find((each) => each.name === name))),
      ]),
  );
}
