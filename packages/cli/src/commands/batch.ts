import type { Declare } from "./declare.ts";
import { InputError } from "@summitry/core";
import { reportFailures } from "../batch/report-failures.ts";
import { batchAsJson, outcomesOf } from "../batch/shown-batch.ts";
import { type AnyBatch, type BatchPlan, simulateAll } from "../batch/simulate-all.ts";
import { linesOf } from "../batch/rows-file.ts";
import { changesIn, type ScenarioChanges } from "../opening/changes.ts";
import { outputFile } from "../output-file.ts";
import { repeatReport } from "../repeat.ts";
import { assertNoFile } from "../given-folder.ts";
import type { Scenarios } from "../scenarios.ts";
import { print, printAll, printError } from "../terminal/print.ts";
import { withCount, grouped } from "@summitry/story/english";
import { load, type Ready } from "../opening/open.ts";
import { given, precision, wholeNumber } from "../option-values.ts";
import {
  folderOptions,
  forceOption,
  priorOption,
  relaxOption,
  RUNS,
  scenarioArgument,
  seedOption,
  setOption,
  shardOption,
  withoutOption,
  workersOption,
} from "./shared-options.ts";

/** Most runs that are accepted; a higher number is probably a typing error. */
const MOST_RUNS = 1_000_000_000;

/** Options of `summitry batch`. */
export interface BatchOptions extends BatchPlan, ScenarioChanges {
  readonly rows?: string;
  readonly force?: true;
  readonly json?: true;
}

/** The name of the file that stands for stdout, as is usual. */
const STDOUT = "-";
/** Most rows that fit into memory. */
const MOST_IN_MEMORY = 1_000_000;

/** Declares `summitry batch`. */
export const declareBatch: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .option("--runs <number>", "number of runs", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("the batch"))
    .addOption(workersOption())
    .addOption(withoutOption())
    .addOption(relaxOption())
    .addOption(setOption())
    .addOption(priorOption())
    .option(
      "--until <outcome=width>",
      "stop once an outcome's probability is known to ± width, as in ceasefire=0.01",
      precision,
    );
  for (const option of [...folderOptions(), shardOption()]) command.addOption(option);
  command
    .option("--rows <file>", "also write one JSON line per run to this file, - for stdout", given)
    .addOption(forceOption("--rows"))
    .option("--json", "print { runs, seed, failed, outcomes } as JSON instead")
    .action(async (name: string, options: BatchOptions) => {
      await batch(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska                               2,000 runs
  summitry batch alaska --runs 10000 --seed 42        narrower intervals
  summitry batch alaska --without momentum            if gains did not matter
  summitry batch alaska --set usBackstop=true         a what-if
  summitry batch alaska --set lossAversion=1          a parameter held fixed
  summitry batch alaska --rows rows.jsonl             a line per run
  summitry batch alaska --rows - | jq .utilityPutin   the same, for a pipe
  summitry batch alaska --runs 20000 --until airTruce=0.01
                                                      stop when precise enough
  summitry batch alaska --runs 10000 --out results/base
                                                      Parquet, a folder
  summitry batch alaska --runs 10000 --out results/base --resume
                                                      go on after Ctrl-C
  summitry batch alaska --runs 10000 --shard 3/16 --out results/3
                                                      on a cluster; see merge
  summitry batch alaska --json | jq '.outcomes[0]'    the first outcome

Ctrl-C stops it and keeps what is done. The intervals are 95 % Wilson intervals.`,
    );
};

/** `summitry batch`: the probability of every outcome over many runs. */
export async function batch(scenarios: Scenarios, name: string, options: BatchOptions): Promise<void> {
  const { rows, json, force = false } = options;
  const ready = await load(scenarios, name, changesIn(options));
  checkTogether(options);
  if (options.out !== undefined) await assertNoFile("--out", options.out);
  const onStdout = rows === STDOUT;
  const write = rows === undefined || onStdout ? null : await outputFile("--rows", rows, { force });
  const { done, interrupted } = await simulateAll(ready, options);
  if (done.runs > 0 || interrupted === null) {
    if (json === true) print(batchAsJson(done));
    else tell(done, ready, options);
    if (json !== true && interrupted === null) tellWhere(name, options);
    if (onStdout) await printAll(linesOf(done));
    await write?.(linesOf(done));
    await reportFailures(done);
  }
  if (interrupted !== null) throw interrupted;
}

/** @throws InputError for two things on stdout, and for options that need a folder when none is given. */
export function checkTogether(options: BatchOptions): void {
  const { out, runs, resume, takeOver, shard, rows, json, until } = options;
  const refuse = (field: string, value: unknown, allowed: string): never => {
    throw new InputError({ field, value, allowed });
  };
  if (rows === STDOUT && json === true) refuse("--rows", rows, "a file: --json has the output to itself");
  if (shard !== undefined && until !== undefined) {
    const alone = "nothing beside --shard: one shard can't know how precise all of them are";
    refuse("--until", `${until.outcome}=${until.halfWidth}`, alone);
  }
  if (out !== undefined) return;
  if (resume !== undefined) refuse("--resume", resume, "--out as well, the folder to go on with");
  if (takeOver !== undefined) refuse("--take-over", takeOver, "--out as well, the folder to take over");
  if (shard !== undefined)
    refuse("--shard", `${shard.index}/${shard.of}`, "--out as well, a folder for the shard");
  if (runs > MOST_IN_MEMORY) {
    const most = `at most ${grouped(MOST_IN_MEMORY)}, unless --out names a folder for the rows`;
    refuse("--runs", runs, most);
  }
}

/** Prints the results of a batch: on stderr where the rows are on stdout. */
function tell(done: AnyBatch, ready: Ready, { shard, out, rows }: BatchOptions): void {
  const say = rows === STDOUT ? printError : print;
  if (shard === undefined)
    return say(outcomesOf(done, ready, rows === STDOUT ? process.stderr : process.stdout));
  const what = `Shard ${shard.index}/${shard.of}: ${withCount(done.runs, "run")} of seed ${done.seed} in ${out}.`;
  say(`${what}\nOnce all shards are there: npx summitry merge FOLDER... --out FOLDER`);
}

/** Says where the rows of a whole batch are, and how to look at them. */
function tellWhere(name: string, { out, shard, rows }: BatchOptions): void {
  if (out === undefined || shard !== undefined) return;
  const say = rows === STDOUT ? printError : print;
  const page = repeatReport({ folder: out, scenario: /\.[cm]?[jt]s$/.test(name) ? name : undefined });
  say(`The rows are in ${out}. A page about them: ${page}`);
}
