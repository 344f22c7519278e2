import * as plots from "@summitry/plots";
import { may, needs } from "./breakage.ts";
import type { Field, Kind } from "./breakage.ts";
import type { Entry } from "./entry.ts";

const number: readonly Kind[] = ["number"];
const wording = {
  finding: "It is so",
  subtitle: "An example",
  caption: "Made up",
  labels: { anna: "Anna" },
  issues: { price: { label: "Price", unit: "EUR", values: { 3: "three" } } },
};
const words: readonly Field[] = [
  may("1", "wording", ["object"]),
  may("1.finding", "wording.finding", ["text"]),
  may("1.subtitle", "wording.subtitle", ["text"]),
  may("1.caption", "wording.caption", ["text"]),
  may("1.labels", "wording.labels", ["object"]),
  may("1.labels.anna", "wording.labels.anna", ["text"]),
  may("1.issues", "wording.issues", ["object"]),
  may("1.issues.price", "wording.issues.price", ["object"]),
  may("1.issues.price.label", "wording.issues.price.label", ["text"]),
  may("1.issues.price.unit", "wording.issues.price.unit", ["text"]),
  may("1.issues.price.values", "wording.issues.price.values", ["object"]),
  may("1.issues.price.values.3", "wording.issues.price.values.3", ["text"]),
];

const estimate = { estimate: 0.5, low: 0.4, high: 0.6, runs: 100 };
const distribution = {
  count: 3,
  quantiles: [0, 1, 2, 3, 4].map((value) => ({ value, low: value - 1, high: value + 1 })),
};
const text = { outcome: { price: 3 }, gaps: [{ party: "anna", share: -0.1 }], crosses: [] };

const end = { code: "signed:deal", label: "deal signed", runs: 9, came: 4, ends: 9, others: 0, children: [] };
const histories = {
  runs: 9,
  different: 2,
  commonest: [{ steps: [{ code: "signed:deal", label: "deal signed" }], ...estimate }],
  tree: { ...end, code: "start", ends: 0, children: [end] },
};

/** Figures that say why. */
export const whyCalls: readonly Entry[] = [
  {
    name: "plots.meetingZone",
    args: () => [
      {
        table: "deal",
        day: 1,
        parties: ["anna"],
        ended: "deadline",
        rounds: 3,
        counts: { all: 9, worthSigning: { anna: 2 }, worthSigningToAll: 2, zone: 0 },
        nearest: text,
        nearestOffer: { ...text, by: "anna", round: 0, crosses: [{ holder: "anna", line: "never" }] },
        closedBy: [{ obstacles: [{ type: "red-line", holder: "anna", line: "never" }], opens: 2 }],
        relaxing: [{ obstacle: { type: "reservation", holder: "anna" }, opens: 0 }],
        crossed: [{ lines: [{ holder: "anna", line: "never" }], texts: 2 }],
      },
      wording,
    ],
    call: plots.meetingZone,
    fields: [
      needs("0", "meeting", ["object"]),
      needs("0.table", "table", ["text"]),
      needs("0.day", "day", number, [-1]),
      needs("0.parties", "parties", ["list"], [[]]),
      needs("0.parties.0", "parties.0", ["text"]),
      needs("0.ended", "ended", ["text"]),
      needs("0.rounds", "rounds", number, [-1]),
      needs("0.counts", "counts", ["object", "null"]),
      needs("0.counts.all", "counts.all", number, [0]),
      needs("0.counts.worthSigning", "counts.worthSigning", ["object"]),
      needs("0.counts.worthSigning.anna", "counts.worthSigning.anna", number, [10]),
      needs("0.counts.worthSigningToAll", "counts.worthSigningToAll", number, [10]),
      needs("0.counts.zone", "counts.zone", number, [3]),
      needs("0.nearest", "nearest", ["object", "null"]),
      needs("0.nearest.outcome", "nearest.outcome", ["object"]),
      needs("0.nearest.outcome.price", "nearest.outcome.price", ["text", "number", "infinite"]),
      needs("0.nearest.gaps", "nearest.gaps", ["list"]),
      needs("0.nearest.gaps.0", "nearest.gaps.0", ["object"]),
      needs("0.nearest.gaps.0.party", "nearest.gaps.0.party", []),
      needs("0.nearest.gaps.0.share", "nearest.gaps.0.share", ["number", "infinite"]),
      needs("0.nearest.crosses", "nearest.crosses", ["list"]),
      needs("0.nearestOffer", "nearestOffer", ["object", "null"]),
      needs("0.nearestOffer.by", "nearestOffer.by", ["text"]),
      needs("0.nearestOffer.round", "nearestOffer.round", number, [-1]),
      needs("0.nearestOffer.crosses.0", "nearestOffer.crosses.0", ["object"]),
      needs("0.nearestOffer.crosses.0.line", "nearestOffer.crosses.0.line", ["text"]),
      needs("0.closedBy", "closedBy", ["list"]),
      needs("0.closedBy.0.obstacles", "closedBy.0.obstacles", ["list"]),
      needs("0.closedBy.0.obstacles.0.type", "closedBy.0.obstacles.0.type", []),
      needs("0.closedBy.0.obstacles.0.holder", "closedBy.0.obstacles.0.holder", ["text"]),
      needs("0.closedBy.0.obstacles.0.line", "closedBy.0.obstacles.0.line", ["text"]),
      needs("0.closedBy.0.opens", "closedBy.0.opens", number, [-1]),
      needs("0.relaxing", "relaxing", ["list"]),
      needs("0.relaxing.0.obstacle", "relaxing.0.obstacle", ["object"]),
      needs("0.relaxing.0.opens", "relaxing.0.opens", number, [-1]),
      needs("0.crossed", "crossed", ["list"]),
      needs("0.crossed.0.lines", "crossed.0.lines", ["list"]),
      needs("0.crossed.0.lines.0.holder", "crossed.0.lines.0.holder", ["text"]),
      needs("0.crossed.0.texts", "crossed.0.texts", number, [-1]),
      ...words,
    ],
  },
  {
    name: "plots.agreedTerms",
    args: () => [
      {
        runs: 9,
        tables: [
          {
            table: "deal",
            texts: 3,
            signed: estimate,
            issues: [{ issue: "price", values: [{ value: 3, count: 3, ...estimate }] }],
            days: { signed: distribution, force: distribution, end: { count: 0, quantiles: [] } },
            gains: [{ party: "anna", ...distribution }],
          },
        ],
      },
      { ...wording, table: "deal", start: "2025-01-01" },
    ],
    call: plots.agreedTerms,
    fields: [
      needs("0", "terms", ["object"]),
      needs("0.runs", "runs", number, [0]),
      needs("0.tables", "tables", ["list"], [[]]),
      needs("0.tables.0", "tables.0", ["object"]),
      needs("0.tables.0.table", "tables.0.table", ["text"]),
      needs("0.tables.0.texts", "tables.0.texts", number, [-1]),
      needs("0.tables.0.signed", "tables.0.signed", ["object"]),
      needs("0.tables.0.signed.estimate", "tables.0.signed.estimate", number, [2]),
      needs("0.tables.0.issues", "tables.0.issues", ["list"]),
      needs("0.tables.0.issues.0.issue", "tables.0.issues.0.issue", ["text"]),
      needs("0.tables.0.issues.0.values", "tables.0.issues.0.values", ["list"]),
      needs("0.tables.0.issues.0.values.0.value", "tables.0.issues.0.values.0.value", ["text", "number"]),
      needs("0.tables.0.issues.0.values.0.low", "tables.0.issues.0.values.0.low", number, [2]),
      needs("0.tables.0.issues.0.values.0.count", "tables.0.issues.0.values.0.count", number, [-1]),
      needs("0.tables.0.days", "tables.0.days", ["object"]),
      needs("0.tables.0.days.force", "tables.0.days.force", ["object"]),
      needs("0.tables.0.days.force.count", "tables.0.days.force.count", number, [-1]),
      needs("0.tables.0.days.force.quantiles", "tables.0.days.force.quantiles", ["list"], [[{}]]),
      needs("0.tables.0.days.force.quantiles.2.value", "tables.0.days.force.quantiles.2.value", number, [-1]),
      needs("0.tables.0.days.force.quantiles.2.low", "tables.0.days.force.quantiles.2.low", [
        ...number,
        "null",
      ]),
      needs("0.tables.0.gains", "tables.0.gains", ["list"]),
      needs("0.tables.0.gains.0.party", "tables.0.gains.0.party", ["text"]),
      ...words,
      may("1.table", "wording.table", ["text"]),
      may("1.start", "start", []),
    ],
  },
  {
    name: "plots.reasonShares",
    args: () => [
      {
        runs: 9,
        tables: [
          {
            table: "deal",
            stages: [
              {
                stage: "missed",
                ...estimate,
                reasons: [{ how: "deadline", ...estimate, who: [{ who: "anna", ...estimate }] }],
              },
            ],
          },
        ],
      },
      wording,
    ],
    call: plots.reasonShares,
    fields: [
      needs("0", "reasons", ["object"]),
      needs("0.runs", "runs", number, [0]),
      needs("0.tables", "tables", ["list"], [[]]),
      needs("0.tables.0.table", "tables.0.table", ["text"]),
      needs("0.tables.0.stages", "tables.0.stages", ["list"], [[]]),
      needs("0.tables.0.stages.0.stage", "tables.0.stages.0.stage", ["text"]),
      needs("0.tables.0.stages.0.estimate", "tables.0.stages.0.estimate", number, [2]),
      needs("0.tables.0.stages.0.reasons", "tables.0.stages.0.reasons", ["list"]),
      needs("0.tables.0.stages.0.reasons.0.how", "tables.0.stages.0.reasons.0.how", ["text"]),
      needs("0.tables.0.stages.0.reasons.0.low", "tables.0.stages.0.reasons.0.low", number),
      needs("0.tables.0.stages.0.reasons.0.who", "tables.0.stages.0.reasons.0.who", ["list"]),
      needs("0.tables.0.stages.0.reasons.0.who.0.who", "tables.0.stages.0.reasons.0.who.0.who", ["text"]),
      needs(
        "0.tables.0.stages.0.reasons.0.who.0.runs",
        "tables.0.stages.0.reasons.0.who.0.runs",
        number,
        [-1],
      ),
      ...words,
    ],
  },
  {
    name: "plots.historyTree",
    args: () => [
      {
        runs: 9,
        outcome: "deal",
        all: histories,
        came: { ...histories, commonest: [], tree: { ...end, code: "start" } },
      },
      { finding: "It is so", subtitle: "An example", caption: "Made up", outcome: "a deal" },
    ],
    call: plots.historyTree,
    fields: [
      needs("0", "histories", ["object"]),
      needs("0.runs", "runs", number, [0]),
      needs("0.outcome", "outcome", ["text", "null"]),
      needs("0.all", "all", ["object"]),
      needs("0.all.runs", "all.runs", number, [0]),
      needs("0.all.different", "all.different", number, [-1]),
      needs("0.all.commonest", "all.commonest", ["list"]),
      needs("0.all.commonest.0.estimate", "all.commonest.0.estimate", number, [2]),
      needs("0.all.commonest.0.steps", "all.commonest.0.steps", ["list"]),
      needs("0.all.commonest.0.steps.0.label", "all.commonest.0.steps.0.label", ["text"]),
      needs("0.all.tree", "all.tree", ["object"]),
      needs("0.all.tree.code", "all.tree.code", ["text"]),
      needs("0.all.tree.runs", "all.tree.runs", number, [10]),
      needs("0.all.tree.children", "all.tree.children", ["list"]),
      needs("0.all.tree.children.0.label", "all.tree.children.0.label", ["text"]),
      needs("0.all.tree.children.0.came", "all.tree.children.0.came", [...number, "null"], [10]),
      needs("0.all.tree.children.0.ends", "all.tree.children.0.ends", number, [10]),
      needs("0.all.tree.children.0.others", "all.tree.children.0.others", number, [10]),
      needs("0.came", "came", ["object", "null"]),
      needs("0.came.runs", "came.runs", number, [-1]),
      ...words.slice(0, 4),
      may("1.outcome", "wording.outcome", ["text"]),
    ],
  },
];
