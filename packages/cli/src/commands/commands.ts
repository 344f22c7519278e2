import type { Declare } from "./declare.ts";

/** A command; its file is loaded only when it is the one that was typed. */
export interface CommandEntry {
  readonly name: string;
  /** Its arguments, as the list of commands shows them. */
  readonly takes: string;
  /** What it does, in a sentence. */
  readonly says: string;
  load(): Promise<Declare>;
}

/** The commands, in the order in which help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: "run",
    takes: "<scenario>",
    says: "Tells the story of one run.",
    load: async () => (await import("./run.ts")).declareRun,
  },
  {
    name: "why",
    takes: "<scenario>",
    says: "Says why a run, one of its meetings, or the runs of a batch came out as they did.",
    load: async () => (await import("./why.ts")).declareWhy,
  },
  {
    name: "batch",
    takes: "<scenario>",
    says: "Simulates many runs and prints how likely each outcome is.",
    load: async () => (await import("./batch.ts")).declareBatch,
  },
  {
    name: "merge",
    takes: "<folders...>",
    says: "Makes one batch of all its shards: the same bytes as without shards.",
    load: async () => (await import("./merge.ts")).declareMerge,
  },
  {
    name: "compare",
    takes: "<scenario>",
    says: "Compares variants of a scenario with the scenario itself, on the same seeds.",
    load: async () => (await import("./compare.ts")).declareCompare,
  },
  {
    name: "sweep",
    takes: "<scenario>",
    says: "Simulates a scenario at many points of its parameters and options, with the same luck at each.",
    load: async () => (await import("./sweep.ts")).declareSweep,
  },
  {
    name: "sensitivity",
    takes: "<scenario>",
    says: "Looks for what drives an outcome, and for how much is luck: in runs made for it, or in a batch.",
    load: async () => (await import("./sensitivity.ts")).declareSensitivity,
  },
  {
    name: "discover",
    takes: "<scenario>",
    says: "Finds where in the space of its parameters an outcome comes about, as a box.",
    load: async () => (await import("./discover.ts")).declareDiscover,
  },
  {
    name: "calibrate",
    takes: "<scenario>",
    says: "Learns from a record what the parameters of a scenario are.",
    load: async () => (await import("./calibrate.ts")).declareCalibrate,
  },
  {
    name: "forecast",
    takes: "<scenario>",
    says: "Freezes what a scenario says will happen, before the facts are known.",
    load: async () => (await import("./forecast.ts")).declareForecast,
  },
  {
    name: "score",
    takes: "<forecasts...>",
    says: "Holds a frozen forecast against the facts, with proper scores beside base rates.",
    load: async () => (await import("./score.ts")).declareScore,
  },
  {
    name: "init",
    takes: "[folder]",
    says: "Writes a project to start from: a scenario in YAML, and an agent in code.",
    load: async () => (await import("./init.ts")).declareInit,
  },
  {
    name: "list",
    takes: "[scenario]",
    says:
      "Lists the scenarios with their agents, red lines, tables, mechanisms, options and outcomes, and the protocols " +
      "and strategies that a scenario file can name; of one scenario the issues as well.",
    load: async () => (await import("./list.ts")).declareList,
  },
  {
    name: "params",
    takes: "<scenario> [part]",
    says: "Lists the uncertain numbers of a scenario: unit, low, mode, high, source, date and reason.",
    load: async () => (await import("./params.ts")).declareParams,
  },
  {
    name: "play",
    takes: "<scenario>",
    says: "Puts you into an agent's seat for one run.",
    load: async () => (await import("./play.ts")).declarePlay,
  },
  {
    name: "replay",
    takes: "<scenario> <file>",
    says: "Tells the story of a run from its log, with what people answered.",
    load: async () => (await import("./replay.ts")).declareReplay,
  },
  {
    name: "claims",
    takes: "<scenario>",
    says: "Puts the claims about a scenario to the test, and prints which hold and which fail.",
    load: async () => (await import("./claims.ts")).declareClaims,
  },
  {
    name: "report",
    takes: "<folder>",
    says: "Writes a page about a batch in a folder: answer, figures, evidence, limits.",
    load: async () => (await import("./report.ts")).declareReport,
  },
  {
    name: "describe",
    takes: "<folders...>",
    says: "Writes metadata beside batches, for an archive: a Data Package and an RO-Crate.",
    load: async () => (await import("./describe.ts")).declareDescribe,
  },
];
