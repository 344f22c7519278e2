import type { Declare } from "./declare.ts";
import { InputError } from "@summitry/core";
import { FolderError, openBatch, type StoredBatch } from "@summitry/monte-carlo";
import { assertNoFile } from "../given-folder.ts";
import { outputFile } from "../output-file.ts";
import { repeatBatch, repeatReport, repeatRun } from "../repeat.ts";
import { answerOf } from "../report/answer.ts";
import { figuresOf, sharesOf } from "../report/figures.ts";
import { type FirstRun, firstRuns } from "../report/first-runs.ts";
import { pageOf, type Report } from "../report/page.ts";
import { parameterRows } from "../report/parameters-table.ts";
import { type ReportSubject, subjectOf } from "../report/subject.ts";
import type { Scenarios } from "../scenarios.ts";
import { capitalized, withCount, grouped } from "@summitry/story/english";
import { printError, print } from "../terminal/print.ts";
import { FullVocabulary } from "@summitry/story";
import { given } from "../option-values.ts";
import { forceOption } from "./shared-options.ts";

/** Options of `summitry report`. */
export interface ReportOptions {
  readonly out?: string;
  readonly scenario?: string;
  readonly force?: true;
  readonly json?: true;
}

/** The limits of any model of this kind, whatever the scenario. */
const LIMITS = [
  "Probabilities are shares of runs of a model, under the priors of its parameters. They are no forecast.",
  "The intervals say how far another seed would be off, and nothing about whether the model is right.",
  "Agents follow the interests and rules that they are given; they do not learn from one run to the next.",
];

/** Declares `summitry report`. */
export const declareReport: Declare = (command, scenarios) => {
  command
    .argument("<folder>", "folder that summitry batch --out has written", given)
    .option("--out <file>", "where to write it (default: beside the folder)", given)
    .option("--scenario <file>", "file of the scenario, if it is a module of your own", given)
    .addOption(forceOption("--out"))
    .option("--json", "print { file, bytes, answer } as JSON instead")
    .action(async (folder: string, options: ReportOptions) => {
      await writeReport(scenarios, folder, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska --runs 10000 --out results/base
  summitry report results/base
  summitry report results/mine --scenario mine.ts --out mine.html

The page needs nothing else: no network, no other file. It prints well.`,
    );
};

/** `summitry report`: one offline page about a batch. */
export async function writeReport(
  scenarios: Scenarios,
  folder: string,
  options: ReportOptions,
): Promise<void> {
  await assertNoFile("folder", folder);
  const counted = await openBatch(folder);
  if (counted.manifest.scenario.design !== undefined)
    throw new FolderError(
      folder,
      "holds a sweep, and no batch: `summitry sweep` tells its shares point by point",
    );
  const subject = await subjectOf(scenarios, counted.manifest, options.scenario);
  const typed = subject === null ? null : await openBatch(folder, subject.scenario);
  const batch: Reported = typed ?? counted;
  if (batch.runs === 0) throw new FolderError(folder, "holds no runs yet: resume the batch");
  const outcomes = batch.outcomes();
  const { name } = batch.manifest.scenario;
  if (outcomes.length === 0) {
    throw new InputError({ field: "scenario", value: name, allowed: "one that names outcomes" });
  }
  const file = options.out ?? `${folder.replace(/[/\\]+$/, "")}.html`; // beside the folder, which holds rows only
  const write = await outputFile("--out", file, { force: options.force ?? false });
  const vocabulary = subject?.vocabulary ?? new FullVocabulary({ name });
  const lead = typed === null ? null : await typed.lead();
  const answer = answerOf(outcomes, batch.runs - batch.failed, vocabulary, lead);
  const looked =
    subject === null || typed === null ? [] : await firstRuns(typed, subject.scenario, vocabulary);
  const page = pageOf({
    title: vocabulary.title,
    question: `How likely is each outcome, in ${withCount(batch.runs, "run")} of the model?`,
    answer,
    figures:
      subject === null || typed === null
        ? [sharesOf(outcomes, vocabulary, null)]
        : await figuresOf(typed, subject.scenario, vocabulary),
    firstRuns: looked,
    story: storyOf(looked, subject, batch.seed),
    parameters: subject === null ? [] : parameterRows(subject.scenario),
    limits: [`This is ${vocabulary.caveat}.`, ...vocabulary.limits, ...LIMITS],
    reproduce: reproduced(batch, subject, { ...options, folder }),
    file: subject?.file ?? null,
  });
  await write(page);
  const says = `${capitalized(vocabulary.title)}: a report of ${withCount(batch.runs, "run")} in ${file} (${grouped(page.length / 1000)} kB).`;
  print(options.json === true ? JSON.stringify({ file, bytes: page.length, answer }) : says);
  if (subject !== null) return;
  const missing = `no scenario is called ${name} here, so outcomes are as counted when it was run, and the report has one figure`;
  printError(`note: ${missing}; --scenario names its file, and --force replaces this page`);
}

/** The command that tells the story of the first of these runs; `null` where no command line makes the scenario. */
function storyOf([first]: readonly FirstRun[], subject: ReportSubject | null, seed: string): string | null {
  if (first === undefined || subject === null || subject.changes === null) return null;
  const { given, changes } = subject;
  return repeatRun({ name: given, given, ...changes }, { seed, run: first.run });
}

/** What a report says of any batch. */
type Reported = Pick<StoredBatch, "runs" | "failed" | "seed" | "manifest" | "outcomes">;

/** Where a batch is, and how its report was asked for. */
type Asked = ReportOptions & { readonly folder: string };

/** How to make the report again, and what it rests on. */
function reproduced(batch: Reported, subject: ReportSubject | null, asked: Asked): Report["reproduce"] {
  const { runs, failed, manifest } = batch;
  const { packages, parts, complete } = manifest;
  return [
    ...commandsOf(batch, subject, asked),
    ["Seed", batch.seed],
    [
      "Runs",
      `${grouped(runs)}, of which ${grouped(failed)} broke off${complete ? "" : "; the batch is not complete"}`,
    ],
    ["Outcomes", subject === null ? "counted when it was run" : "counted from the rows"],
    [
      "Versions",
      Object.entries(packages)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
    ["SHA-256 of the first part of the rows", parts[0]?.sha256 ?? "none"],
  ];
}

/** The commands that make it again; without the scenario nobody knows which. */
function commandsOf(
  { runs, seed, manifest }: Reported,
  subject: ReportSubject | null,
  { folder, out, scenario }: Asked,
): Report["reproduce"] {
  if (subject === null) return [];
  const { shard, scenario: stored } = manifest;
  const page = ["Then, the page", repeatReport({ folder, out, scenario })] as const;
  if (subject.changes === null)
    return [["First, the runs", `made in code, with the options ${JSON.stringify(stored.options)}`], page];
  const command = repeatBatch(
    { name: stored.name, given: subject.given, ...subject.changes },
    { seed, runs: shard === null ? runs : manifest.runs },
    { out: folder, shard: shard ?? undefined },
  );
  const save =
    subject.file === null ? [] : [["Beforehand", `save the scenario below as ${subject.file.name}`] as const];
  return [...save, ["First, the runs", command], page];
}
