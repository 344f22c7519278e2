import type { StoredBatch } from "@summitry/monte-carlo";
import { grouped } from "@summitry/story/english";
import { repeatBatch, type ReportToRepeat, repeatReport } from "../repeat.ts";
import type { Note } from "./content/note.ts";
import type { LabelledCommand, Report } from "./content/report.ts";
import type { ReportSubject } from "../opening/subject.ts";

/** What is said of any batch, also of one whose scenario nobody knows. */
export type Reported = Pick<StoredBatch, "runs" | "failed" | "seed" | "manifest" | "outcomes" | "folder">;

/** The runs of a what-if. */
export interface AskedWith {
  readonly batch: Reported;
  readonly subject: ReportSubject;
  /** What it changes, in a phrase. */
  readonly what: string;
}

/** The commands that make a report again; without the scenario nobody knows which. */
export function commandsOf(
  batch: Reported,
  subject: ReportSubject | null,
  variants: readonly AskedWith[],
  { asked, note }: { readonly asked: ReportToRepeat; readonly note: Note | null },
): readonly LabelledCommand[] {
  if (subject === null) return [];
  const files = filesOf(subject, variants);
  const saved = files.map(({ name }) => `save the scenario below as ${name}`);
  const noted = note === null || note.file === null ? [] : [`save the note above as ${note.file}`];
  return [
    ...[...saved, ...noted].map((line) => ({ label: "Beforehand", line, isCommand: false })),
    runsOf("First, the runs", batch, subject),
    ...variants.map(({ batch: other, subject: of, what }) =>
      runsOf(`The runs of the what-if: ${what}`, other, of),
    ),
    { label: "Then, the page", line: repeatReport(asked), isCommand: true },
  ];
}

/** The files that the commands read and nobody has yet. */
export function filesOf(subject: ReportSubject, variants: readonly AskedWith[]): Report["files"] {
  const all = [subject, ...variants.map((each) => each.subject)].flatMap(({ file }) => file ?? []);
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

function runsOf(label: string, batch: Reported, subject: ReportSubject): LabelledCommand {
  const line = runsCommand(batch, subject);
  if (line !== null) return { label, line, isCommand: true };
  const options = JSON.stringify(batch.manifest.scenario.options);
  return { label, line: `made in code, with the options ${options}`, isCommand: false };
}

/** The command that makes the runs of a folder; `null` where no command line makes the scenario. */
export function runsCommand(
  { runs, seed, manifest, folder }: Omit<Reported, "outcomes" | "failed">,
  { given, changes }: ReportSubject,
): string | null {
  if (changes === null) return null;
  const { shard, scenario } = manifest;
  return repeatBatch(
    { name: scenario.name, given, ...changes },
    { seed, runs: shard === null ? runs : manifest.runs },
    { out: folder, shard: shard ?? undefined },
  );
}

/** What a report rests on. */
export function reportFacts({ runs, failed, manifest, seed }: Reported, isCounted: boolean): Report["facts"] {
  const { packages, parts, complete } = manifest;
  return [
    ["Seed", seed],
    [
      "Runs",
      `${grouped(runs)}, of which ${grouped(failed)} broke off${complete ? "" : "; the batch is not complete"}`,
    ],
    ["Outcomes", isCounted ? "counted from the rows" : "counted when it was run"],
    [
      "Versions",
      Object.entries(packages)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
    ["SHA-256 of the first part of the rows", parts[0]?.sha256 ?? "none"],
  ];
}
