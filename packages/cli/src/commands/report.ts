import { writeFile } from "node:fs/promises";
import { InputError, parameters } from "@summitry/core";
import { FolderError, type Manifest, openBatch } from "@summitry/monte-carlo";
import { checkFile } from "../output-file.ts";
import { repeatBatch } from "../repeat.ts";
import { answerOf } from "../report/answer.ts";
import { figuresOf } from "../report/figures.ts";
import { pageOf } from "../report/page.ts";
import { subjectOf } from "../report/subject.ts";
import type { Scenarios } from "../scenarios.ts";
import { capitalized, withCount, grouped, shortNumber } from "../vocabulary/english.ts";

/** Options of `summitry report`. */
export interface ReportOptions {
  readonly out?: string;
  readonly scenario?: string;
  readonly json?: true;
}

/** The limits of any model of this kind, whatever the scenario. */
const LIMITS = [
  "Probabilities are shares of runs of a model, under the priors of its parameters. They are no forecast.",
  "The intervals say how far another seed would be off, and nothing about whether the model is right.",
  "Agents follow the interests and rules that they are given; they do not learn from one run to the next.",
];

/** `summitry report`: one offline page about a batch. */
export async function writeReport(
  scenarios: Scenarios,
  folder: string,
  options: ReportOptions,
): Promise<void> {
  const { manifest } = await openBatch(folder);
  const { scenario, vocabulary, given, changes } = await subjectOf(scenarios, manifest, options.scenario);
  const batch = await openBatch(folder, scenario);
  if (batch.runs === 0) throw new FolderError(folder, "holds no runs yet: resume the batch");
  if (Object.keys(scenario.outcomes).length === 0) {
    throw new InputError({
      field: "scenario",
      value: manifest.scenario.name,
      allowed: "one that names outcomes",
    });
  }
  const file = options.out ?? `${folder.replace(/[/\\]+$/, "")}.html`; // beside the folder, which holds rows only
  await checkFile("--out", file);
  const answer = answerOf(batch.outcomes(), batch.runs - batch.failed, vocabulary);
  const page = pageOf({
    title: vocabulary.title,
    question: `How likely is each outcome, in ${withCount(batch.runs, "run")} of the model?`,
    answer,
    figures: await figuresOf(batch, scenario, vocabulary),
    parameters: parameters(scenario).map(({ id, low, mode, high, unit, because, source, date }) => [
      id,
      [low, mode, high].map(shortNumber).join(" / "),
      unit,
      `${because} (${source}${date === null ? "" : `, ${date}`})`,
    ]),
    limits: [`This is ${vocabulary.caveat}.`, ...vocabulary.limits, ...LIMITS],
    reproduce: reproduced(
      manifest,
      repeatBatch({ name: manifest.scenario.name, given, ...changes }, batch),
      batch,
    ),
  });
  await writeFile(file, page);
  const says = `${capitalized(vocabulary.title)}: a report of ${withCount(batch.runs, "run")} in ${file} (${grouped(page.length / 1000)} kB).`;
  process.stdout.write(
    `${options.json === true ? JSON.stringify({ file, bytes: page.length, answer }) : says}\n`,
  );
}

function reproduced(
  { packages, seed, parts, complete }: Manifest,
  command: string,
  { runs, failed }: { readonly runs: number; readonly failed: number },
): readonly (readonly [string, string])[] {
  return [
    ["Command", command],
    ["Seed", seed],
    [
      "Runs",
      `${grouped(runs)}, of which ${grouped(failed)} broke off${complete ? "" : "; the batch is not complete"}`,
    ],
    [
      "Versions",
      Object.entries(packages)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
    ["SHA-256 of the first part of the rows", parts[0]?.sha256 ?? "none"],
  ];
}
