/** How far a table came, from the least on, and what it is called. */
const stages: Readonly<Record<string, string>> = {
  "never met": "never met",
  "no zone": "nothing to sign",
  missed: "missed",
  "not ratified": "not ratified",
  ended: "over by the end",
  "in force": "in force at the end",
};

/** What it was, in words that stand by themselves. */
const hows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "never met": {
    declined: "the invitation was declined",
    "not invited": "nobody called a meeting",
    "too late": "the run ended before the meeting",
  },
  "no zone": {
    interests: "no text was worth signing to all",
    "red lines": "red lines closed every text",
  },
  missed: {
    deadline: "a text could be signed, but time ran out",
    breakdown: "a text could be signed, but talks broke down",
    "walk-out": "a text could be signed, but one walked out",
    breach: "a text could be signed, but one broke the rules",
  },
  "not ratified": {
    refused: "what was signed was refused",
    lapsed: "what was signed was not ratified in time",
    "too late": "the run ended before it was ratified",
  },
  ended: {
    collapsed: "what was in force was given up",
    expired: "what was in force ran out",
  },
  "in force": { "in force": "a text was in force at the end" },
};

const order = Object.keys(stages);

/** Where a stage stands among all, from 0: the further a table came, the later. */
export function stageOrder(stage: string): number {
  const at = order.indexOf(stage);
  return at < 0 ? order.length : at;
}

/** A stage in two or three words. */
export function stageName(stage: string): string {
  return Object.hasOwn(stages, stage) ? (stages[stage] ?? stage) : stage;
}

/** A reason in words: "red lines closed every text". */
export function reasonWords(stage: string, how: string): string {
  const own = Object.hasOwn(hows, stage) ? (hows[stage] ?? {}) : {};
  return Object.hasOwn(own, how) ? (own[how] ?? how) : `${stage}: ${how}`;
}
