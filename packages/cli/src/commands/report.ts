import { extname } from "node:path";
import { InputError } from "@summitry/core";
import { FolderError, openBatch, type StoredBatch } from "@summitry/monte-carlo";
import { capitalized, grouped, withCount } from "@summitry/story/english";
import { Calendar, FullVocabulary } from "@summitry/story";
import { assertNoFile } from "../given-folder.ts";
import { folderToo, given, typedName } from "../option-values.ts";
import { outputFile } from "../output-file.ts";
import { repeatRun, type ReportToRepeat } from "../repeat.ts";
import { commandsOf, reportFacts, filesOf, type Reported } from "../report/again.ts";
import { answerOf, askedOutcome } from "../report/sections/answer.ts";
import { noteOf } from "../report/content/note.ts";
import type { Report } from "../report/content/report.ts";
import { outcomeDays } from "../report/sections/outcome-days.ts";
import { outcomesSection } from "../report/sections/outcomes.ts";
import { type ReportSubject, subjectOf } from "../opening/subject.ts";
import { toldSections } from "../report/told-sections.ts";
import { type ComparedRuns, comparedWith } from "../report/what-if-runs.ts";
import { asJson } from "../report/writing/as-json.ts";
import { asMarkdown } from "../report/writing/as-markdown.ts";
import { pageOf } from "../report/writing/page.ts";
import type { Scenarios } from "../scenarios.ts";
import { printError, print } from "../terminal/print.ts";
import type { Declare } from "./declare.ts";
import { forceOption } from "./shared-options.ts";

/** Options of `summitry report`. */
export interface ReportOptions extends Omit<ReportToRepeat, "folder"> {
  readonly force?: true;
  readonly json?: true;
}

/** The limits of any model of this kind, whatever the scenario. */
const LIMITS = [
  "Probabilities are shares of runs of a model, under the priors of its parameters. They are no forecast.",
  "The intervals say how far another seed would be off, and nothing about whether the model is right.",
  "Agents follow the interests and rules that they are given; they do not learn from one run to the next.",
];

/** How a report is written, by the ending of its file; a page where it has none. */
const WRITING: Readonly<Record<string, (report: Report) => string>> = {
  "": pageOf,
  ".html": pageOf,
  ".htm": pageOf,
  ".md": asMarkdown,
  ".json": asJson,
};

/** Declares `summitry report`. */
export const declareReport: Declare = (command, scenarios) => {
  command
    .argument("<folder>", "folder that summitry batch --out has written", given)
    .option("--question <text>", "the question that it answers", given)
    .option("--outcome <name>", "the outcome that is asked about (default: the likeliest)", typedName)
    .option("--title <text>", "its title (default: that of the scenario)", given)
    .option("--author <text>", "who sends it", given)
    .option("--note <text>", "what you have to say, or a file that ends in .md or .txt", given)
    .option("--with <folder>", "runs of a what-if, of the same seed; may be given several times", folderToo)
    .option(
      "--out <file>",
      "where to write it: .html, .md or .json (default: a page beside the folder)",
      given,
    )
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
  summitry report results/base --outcome airTruce --author "A. Analyst"
    --question "Will there be a truce in the air?" --note note.md
  summitry compare alaska --without exclusion --out results/exclusion
  summitry report results/exclusion/base
    --with results/exclusion/without-exclusion
  summitry report results/mine --scenario mine.ts --out mine.html
  summitry report results/base --out base.md          the same as Markdown
  summitry report results/base --out base.json        the same as data

The page needs nothing else: no network, no other file. It prints well. A note
stands on it as plain text, paragraph by paragraph.`,
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
  checkAsked(typed ?? counted, folder, options.outcome);
  const file = options.out ?? `${folder.replace(/[/\\]+$/, "")}.html`; // beside the folder, which holds rows only
  const writing = writingFor(file);
  const write = await outputFile("--out", file, { force: options.force ?? false });
  const report =
    subject === null || typed === null
      ? await countedReport(counted, { ...options, folder })
      : await toldReport(scenarios, { batch: typed, subject }, { ...options, folder });
  const text = writing(report);
  const bytes = Buffer.byteLength(text);
  await write(text);
  const says = `${capitalized(report.title)}: a report of ${withCount(counted.runs, "run")} in ${file} (${grouped(bytes / 1000)} kB).`;
  print(options.json === true ? JSON.stringify({ file, bytes, answer: report.answer }) : says);
  if (options.question !== undefined && options.outcome === undefined)
    printError("note: the answer tells the likeliest outcome; --outcome names the one that is asked about");
  if (subject !== null) return;
  const { name } = counted.manifest.scenario;
  const missing = `no scenario is called ${name} here, so outcomes are as counted when it was run, and the report has one figure`;
  printError(`note: ${missing}; --scenario names its file, and --force replaces this page`);
}

/** @throws FolderError, InputError for a folder without runs, a scenario without outcomes, and an outcome that it lacks. */
function checkAsked(batch: Reported, folder: string, outcome: string | undefined): void {
  if (batch.runs === 0) throw new FolderError(folder, "holds no runs yet: resume the batch");
  const names = batch.outcomes().map(({ name }) => name);
  const { name } = batch.manifest.scenario;
  if (names.length === 0)
    throw new InputError({ field: "scenario", value: name, allowed: "one that names outcomes" });
  if (outcome !== undefined && !names.includes(outcome))
    throw new InputError({ field: "--outcome", value: outcome, allowed: names });
}

function writingFor(file: string): (report: Report) => string {
  const writing = WRITING[extname(file)];
  if (writing !== undefined) return writing;
  throw new InputError({ field: "--out", value: file, allowed: "a file that ends in .html, .md or .json" });
}

type Asked = ReportOptions & { readonly folder: string };

/** A report on runs whose scenario is known. */
async function toldReport(
  scenarios: Scenarios,
  { batch, subject }: { readonly batch: StoredBatch; readonly subject: ReportSubject },
  options: Asked,
): Promise<Report> {
  const { scenario, vocabulary } = subject;
  const asked = options.outcome ?? null;
  const variants = await comparedWith(scenarios, { batch, subject }, options.with ?? [], options.scenario);
  const lead = await batch.lead();
  const file = options.scenario === undefined ? [] : ["--scenario", options.scenario];
  const sections = await toldSections(
    { batch, scenario, words: vocabulary, asked, where: [options.folder, ...file] },
    { lead, variants, story: (run) => storyOf(subject, { seed: batch.seed, run }) },
  );
  const first = askedOutcome(batch.outcomes(), asked);
  const days = first === undefined ? null : await outcomeDays(batch, scenario, first.name);
  const calendar = new Calendar(scenario.definition.start);
  const answer = answerOf(
    batch.outcomes(),
    batch.runs - batch.failed,
    { words: vocabulary, calendar },
    { asked, lead, days },
  );
  const changes = sections.filter(({ id }) => id.startsWith("what-if-")).map(({ finding }) => `${finding}.`);
  return reportOf(batch, subject, {
    options,
    variants,
    vocabulary,
    sections,
    answer: [...answer, ...changes],
  });
}

/** A report on runs of which only the counts of their outcomes are known. */
async function countedReport(batch: StoredBatch, options: Asked): Promise<Report> {
  const [whatIf] = options.with ?? [];
  if (whatIf !== undefined)
    throw new InputError({
      field: "--with",
      value: whatIf,
      allowed: "--scenario as well: nobody knows it here",
    });
  const vocabulary = new FullVocabulary({ name: batch.manifest.scenario.name });
  const asked = options.outcome ?? null;
  const answer = answerOf(
    batch.outcomes(),
    batch.runs - batch.failed,
    { words: vocabulary, calendar: null },
    { asked, lead: null, days: null },
  );
  const sections = [outcomesSection(batch.outcomes(), vocabulary, { lead: null, asked })] as const;
  return reportOf(batch, null, { options, variants: null, vocabulary, sections, answer });
}

async function reportOf(
  batch: StoredBatch,
  subject: ReportSubject | null,
  parts: {
    readonly options: Asked;
    readonly variants: ComparedRuns | null;
    readonly vocabulary: FullVocabulary;
  } & Pick<Report, "sections" | "answer">,
): Promise<Report> {
  const { options, variants, vocabulary, sections, answer } = parts;
  const { author = null, title = vocabulary.title } = options;
  const { question = `How likely is each outcome, in ${withCount(batch.runs, "run")} of the model?` } =
    options;
  const note = await noteOf(options.note);
  const others = variants?.variants ?? [];
  return {
    ...{ title, question, author, answer, note, sections },
    limits: [`This is ${vocabulary.caveat}.`, ...vocabulary.limits, ...LIMITS],
    commands: commandsOf(batch, subject, others, { asked: options, note }),
    facts: reportFacts(batch, subject !== null),
    files: subject === null ? [] : filesOf(subject, others),
  };
}

/** The command that tells the story of a run; `null` where no command line makes the scenario. */
function storyOf(
  { given, changes }: ReportSubject,
  identity: { readonly seed: string; readonly run: number },
): string | null {
  return changes === null ? null : repeatRun({ name: given, given, ...changes }, identity);
}
