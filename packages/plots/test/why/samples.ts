import type {
  BatchHistories,
  BatchReasons,
  BatchTerms,
  ExplainedMeeting,
  KnownBranch,
} from "@summitry/plots";

const red = (holder: string, line: string) => ({ type: "red-line", holder, line }) as const;
const held = (line: string) => ({ holder: "zelensky", line });
const parties = ["trump", "putin", "zelensky"];
const gaps = (shares: readonly number[]) => parties.map((party, at) => ({ party, share: shares[at]! }));

const terms = {
  territory: "none",
  recognition: "none",
  guarantees: "coalition force",
  reparations: "fund",
  neutrality: "no NATO",
  forceCaps: "none",
  relief: "full",
};

/** A meeting in which 44 texts suit all, and red lines close every one. */
export const closedMeeting: ExplainedMeeting = {
  table: "settlement",
  day: 32,
  parties,
  ended: "walk-out",
  by: ["trump"],
  rounds: 2,
  signed: null,
  counts: {
    all: 19_439,
    worthSigning: { zelensky: 6458, putin: 5372, trump: 4182 },
    worthSigningToAll: 44,
    zone: 0,
  },
  nearest: { outcome: terms, gaps: gaps([0.099, -0.003, -0.005]), crosses: [] },
  nearestOffer: {
    by: "trump",
    round: 0,
    outcome: { ...terms, relief: "partial", guarantees: "assurances" },
    gaps: gaps([0.12, -0.03, -0.04]),
    crosses: [{ holder: "zelensky", line: "guarantees" }],
  },
  closedBy: [{ obstacles: [red("zelensky", "guarantees")], opens: 13 }],
  relaxing: [
    { obstacle: red("zelensky", "guarantees"), opens: 13 },
    { obstacle: red("zelensky", "reparations"), opens: 0 },
    { obstacle: red("zelensky", "recognition"), opens: 0 },
  ],
  crossed: [
    { lines: [held("guarantees"), held("reparations")], texts: 29 },
    { lines: [held("guarantees")], texts: 13 },
    { lines: [held("guarantees"), held("reparations"), held("recognition")], texts: 2 },
  ],
};

/** A meeting that signed one of the texts that it could. */
export const openMeeting: ExplainedMeeting = {
  ...closedMeeting,
  table: "reset",
  parties: ["trump", "putin"],
  ended: "agreement",
  by: ["trump", "putin"],
  rounds: 7,
  signed: {
    outcome: { business: "energy and Arctic ventures", travel: "embassies", sanctions: "lifted" },
    gaps: [
      { party: "trump", share: 0.04 },
      { party: "putin", share: 0.31 },
    ],
    crosses: [],
  },
  counts: { all: 864, worthSigning: { trump: 120, putin: 300 }, worthSigningToAll: 52, zone: 40 },
  nearest: {
    outcome: { business: "energy and Arctic ventures", travel: "embassies", sanctions: "waivers" },
    gaps: [
      { party: "trump", share: 0.11 },
      { party: "putin", share: 0.18 },
    ],
    crosses: [],
  },
  nearestOffer: {
    outcome: { business: "energy and Arctic ventures", travel: "embassies", sanctions: "waivers" },
    gaps: [
      { party: "trump", share: 0.11 },
      { party: "putin", share: 0.18 },
    ],
    crosses: [],
    by: "putin",
    round: 6,
  },
  closedBy: [],
  crossed: [],
  relaxing: [{ obstacle: red("putin", "troops"), opens: 12 }],
};

/** A meeting about more texts than can be listed. */
export const uncountedMeeting: ExplainedMeeting = {
  ...closedMeeting,
  counts: null,
  nearestOffer: null,
  closedBy: [],
  relaxing: [],
  crossed: [],
};

/** A meeting about many issues, at which one would sign nothing, and to whom every offer is the worst there is. */
export const farMeeting: ExplainedMeeting = {
  ...closedMeeting,
  ended: "deadline",
  by: [],
  counts: {
    all: 1_048_576,
    worthSigning: { zelensky: 0, putin: 5372, trump: 1_048_576 },
    worthSigningToAll: 0,
    zone: 0,
  },
  nearest: {
    outcome: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`issue${at}`, at * 1000])),
    gaps: gaps([0.00002, -0.9, Number.NEGATIVE_INFINITY]),
    crosses: [],
  },
  nearestOffer: {
    by: "putin",
    round: 19,
    outcome: Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`issue${at}`, at < 12 ? 0 : at * 1000]),
    ),
    gaps: gaps([0, -0.95, Number.NEGATIVE_INFINITY]),
    crosses: [held("guarantees"), held("reparations")],
  },
  closedBy: [
    {
      obstacles: [
        { type: "reservation", holder: "zelensky" },
        { type: "reservation", holder: "putin" },
      ],
      opens: 12,
    },
  ],
  relaxing: [],
  crossed: [],
};

/** A share of so many, with an interval. */
function share(count: number, all: number) {
  const estimate = count / all;
  const half = 1.96 * Math.sqrt((estimate * (1 - estimate)) / all);
  return {
    count,
    estimate,
    low: Math.max(0, estimate - half),
    high: Math.min(1, estimate + half),
    runs: all,
  };
}

function spread(values: readonly number[], half: number, count = 412) {
  return {
    count,
    quantiles: values.map((value) => ({ value, low: value - half, high: value + half })),
  };
}

const none = { count: 0, quantiles: [] };

/** What was agreed in 1,000 runs. */
export const batchTerms: BatchTerms = {
  runs: 1000,
  tables: [
    {
      table: "settlement",
      texts: 0,
      signed: share(0, 1000),
      issues: [{ issue: "territory", values: [] }],
      days: { signed: none, force: none, end: none },
      gains: [],
    },
    {
      table: "ceasefire",
      texts: 412,
      signed: share(342, 1000),
      issues: [
        {
          issue: "kind",
          values: [
            { value: "air only", ...share(310, 412) },
            { value: "thirty days", ...share(82, 412) },
            { value: "general", ...share(20, 412) },
          ],
        },
        { issue: "monitoring", values: [{ value: "none", ...share(412, 412) }] },
        {
          issue: "relief",
          values: [
            { value: "none", ...share(190, 412) },
            { value: "phased", ...share(170, 412) },
            { value: "partial", ...share(52, 412) },
          ],
        },
        {
          issue: "followUp",
          values: [
            { value: "bilateral only", ...share(40, 412) },
            { value: "trilateral in two weeks", ...share(290, 412) },
            { value: "trilateral after a truce", ...share(62, 412) },
            { value: "with Europe", ...share(20, 412) },
          ],
        },
        {
          issue: "price",
          values: [10, 20, 30, 40, 50, 60, 70].map((value, at) => ({
            value,
            ...share([100, 90, 80, 70, 40, 20, 12][at]!, 412),
          })),
        },
      ],
      days: {
        signed: spread([3, 12, 31, 62, 110], 3),
        force: spread([5, 14, 33, 64, 112], 3, 400),
        end: {
          count: 12,
          quantiles: [40, 50, 70, 90, 120].map((value) => ({ value, low: null, high: null })),
        },
      },
      gains: [
        { party: "putin", ...spread([0.001, 0.02, 0.04, 0.09, 0.2], 0.01) },
        { party: "trump", ...spread([0.01, 0.05, 0.12, 0.2, 0.33], 0.02) },
        { party: "zelensky", ...spread([-0.01, 0.01, 0.03, 0.05, 0.1], 0.01) },
      ],
    },
  ],
};

const reason = (how: string, count: number, who: readonly (readonly [string, number])[] = []) => ({
  how,
  ...share(count, 1000),
  who: who.map(([id, some]) => ({ who: id, ...share(some, count) })),
});

/** Why the runs of a batch came no further. */
export const batchReasons: BatchReasons = {
  runs: 1000,
  tables: [
    {
      table: "ceasefire",
      stages: [
        { stage: "in force", ...share(410, 1000), reasons: [reason("in force", 410)] },
        {
          stage: "missed",
          ...share(380, 1000),
          reasons: [
            reason("deadline", 300, [
              ["putin", 60],
              ["trump", 14],
            ]),
            reason("walk-out", 80, [["trump", 80]]),
          ],
        },
        {
          stage: "no zone",
          ...share(210, 1000),
          reasons: [
            reason("red lines", 150, [
              ["zelensky.guarantees", 120],
              ["zelensky.reparations", 50],
              ["putin.troops", 30],
              ["putin.cession", 1],
            ]),
            reason("interests", 60, [["trump", 60]]),
          ],
        },
      ],
    },
    {
      table: "settlement",
      stages: [
        {
          stage: "never met",
          ...share(700, 1000),
          reasons: [reason("declined", 600, [["putin", 600]]), reason("not invited", 100)],
        },
        {
          stage: "not ratified",
          ...share(200, 1000),
          reasons: [reason("refused", 200, [["zelensky", 200]])],
        },
        { stage: "ended", ...share(100, 1000), reasons: [reason("collapsed", 100, [["trump", 100]])] },
      ],
    },
  ],
};

const branch = (
  code: string,
  runs: number,
  came: number,
  children: readonly KnownBranch[] = [],
  ends = 0,
): KnownBranch => ({
  code,
  label: code.replaceAll(":", " on "),
  runs,
  came,
  ends,
  others: runs - ends - children.reduce((sum, child) => sum + child.runs, 0),
  children,
});

const tree = branch("start", 1000, 480, [
  branch("meeting:ceasefire", 1000, 480, [
    branch(
      "threat",
      640,
      200,
      [
        branch("pause", 400, 160, [branch("meeting:guarantees", 400, 160, [], 400)]),
        branch("cut", 120, 12),
        branch("signed:reset", 60, 60),
        branch("rare", 9, 2),
      ],
      40,
    ),
    branch("truce", 300, 240, [branch("signed:reset", 210, 210)], 90),
    branch("signed:reset", 40, 30),
  ]),
]);

const history = (steps: readonly string[], count: number, all: number) => ({
  ...share(count, all),
  steps: steps.map((code) => ({ code, label: code.replaceAll(":", " on ") })),
});

/** How the runs of a batch went, with an outcome that is asked about. */
export const batchHistories: BatchHistories = {
  runs: 1000,
  outcome: "reset",
  all: {
    runs: 1000,
    different: 37,
    tree,
    commonest: [
      history(["meeting:ceasefire", "threat", "pause", "meeting:guarantees"], 400, 1000),
      history(["meeting:ceasefire"], 30, 1000),
    ],
  },
  came: {
    runs: 480,
    different: 12,
    tree: branch("start", 480, 480, [], 480),
    commonest: [
      history(["meeting:ceasefire", "truce", "signed:reset"], 210, 480),
      history(["meeting:ceasefire", ...Array.from({ length: 14 }, (_, at) => `step ${at}`)], 20, 480),
    ],
  },
};

const unasked = (each: KnownBranch): KnownBranch => ({
  ...each,
  came: null,
  children: each.children.map(unasked),
});

/** The same with nothing that is asked about. */
export const plainHistories: BatchHistories = {
  ...batchHistories,
  outcome: null,
  all: { ...batchHistories.all, tree: unasked(tree) },
  came: null,
};
