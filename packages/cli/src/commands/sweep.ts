import { InputError } from "@summitry/core";
import { grouped } from "@summitry/story/english";
import type { Declare } from "./declare.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { assertNoFile } from "../given-folder.ts";
import { figureFile, figureOption, type FigureOptions } from "../figure-file.ts";
import { changesIn, type ScenarioChanges } from "../opening/changes.ts";
import { open } from "../opening/open.ts";
import { commaSeparated, wordAmong, wholeNumber } from "../option-values.ts";
import { repeatSweep } from "../repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { designFor, DESIGNS, type DesignPlan } from "../sweeping/design.ts";
import { askedOutcomes } from "../asked-outcomes.ts";
import { shardAsText, sweepsAsJson, sweepsAsText } from "../sweeping/shown-sweeps.ts";
import { simulateSweeps, type Swept, type SweepPlan } from "../sweeping/simulate-sweeps.ts";
import { checkSweepFigure, sweepFigure } from "../sweeping/sweep-figure.ts";
import { divided, variantsOf } from "../sweeping/variants.ts";
import type { Variation } from "../opening/variation.ts";
import { variations } from "../variations.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import {
  folderOptions,
  priorOption,
  relaxOption,
  scenarioArgument,
  seedOption,
  setOption,
  shardOption,
  withoutOption,
  workersOption,
  forceOption,
} from "./shared-options.ts";

/** Default number of runs at every point. */
const RUNS = 200;
/** Most runs at a point, most points, and most rows that fit into memory. */
const [MOST_RUNS, MOST_POINTS, MOST_IN_MEMORY] = [1_000_000, 1_000_000, 1_000_000];

/** Options of `summitry sweep`. */
export interface SweepCommandOptions extends ScenarioChanges, DesignPlan, SweepPlan, FigureOptions {
  readonly vary?: readonly Variation[];
  readonly of?: readonly string[];
  readonly json?: true;
}

/** Declares `summitry sweep`. */
export const declareSweep: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioArgument(scenarios))
    .option("--vary <name=values>", "what is varied, and over what; may be given several times", variations)
    .option("--design <design>", `where the points lie: ${DESIGNS.join(", ")}`, wordAmong(DESIGNS), "grid")
    .option(
      "--points <number>",
      "number of points of latin-hypercube or sobol (default: 100)",
      wholeNumber(1, MOST_POINTS),
    )
    .option("--runs <number>", "number of runs at every point", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("the sweep"))
    .addOption(workersOption())
    .addOption(withoutOption())
    .addOption(relaxOption())
    .addOption(setOption())
    .addOption(priorOption());
  for (const option of [...folderOptions(), shardOption()]) command.addOption(option);
  command
    .option("--of <outcomes>", "only these outcomes, with commas between them", commaSeparated)
    .addOption(figureOption())
    .addOption(forceOption("--figure"))
    .option("--json", "print { seed, runsPerPoint, variants } as JSON instead")
    .action(async (name: string, options: SweepCommandOptions) => {
      await sweepScenario(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry sweep alaska --vary momentum.mean=0:200:20         11 points
  summitry sweep alaska --vary momentum.mean=0:200:50 --vary lossAversion=1,2
                                                              every combination
  summitry sweep alaska --vary europeAtTable=false,true --vary lossAversion=1,2
                                                              an option as well
  summitry sweep alaska --design one-at-a-time --vary lossAversion=1,1.5,2
                                                              one after another,
                                                              others likeliest
  summitry sweep alaska --design sobol --points 64            all that is drawn
  summitry sweep alaska --design latin-hypercube --vary momentum.mean=0:200
                                                              from 0 to 200
  summitry sweep alaska --vary lossAversion=1,2 --out results/sweep --resume
                                                              go on after Ctrl-C

Run i of every point has the same luck, so that points differ by their values.
With several options varied, each combination has a folder of its own in --out.
The intervals are 95 % Wilson intervals.`,
    );
};

/** `summitry sweep`: the probability of every outcome at every point of a design. */
export async function sweepScenario(
  scenarios: Scenarios,
  name: string,
  options: SweepCommandOptions,
): Promise<void> {
  const { vary = [], runs, seed, out, of, json } = options;
  checkTogether(options);
  const changes = changesIn(options);
  const opened = await open(scenarios, name);
  const plain = await opened.make(changes);
  const names = askedOutcomes(of, Object.keys(plain.outcomes));
  const { ofDesign, ofOptions } = divided(vary, plain, opened);
  const made = await variantsOf(opened, changes, ofOptions);
  const variants = made.map((each) => ({ ...each, design: designFor(each.scenario, ofDesign, options) }));
  checkSize(variants, out);
  if (out !== undefined) await assertNoFile("--out", out);
  const again = repeatSweep({ name, ...changes }, options);
  const onward = repeatSweep({ name, ...changes }, options, { ...options, resume: true });
  if (options.figure !== undefined) checkSweepFigure(variants, options.shard !== undefined);
  const draw = await figureFile(options);
  const done = await simulateSweeps(variants, options, onward);
  const look = terminalStyle(process.stdout, process.env);
  const { vocabulary } = opened;
  if (json === true) print(sweepsAsJson(done, seed, runs));
  else if (options.shard !== undefined) print(shardAsText(done, options.shard, again));
  else print(sweepsAsText(done, { seed, names, again, vocabulary }, look));
  await draw(() => sweepFigure(done, names));
  for (const { swept } of done) await reportFailures(swept.batch);
}

/** @throws InputError for more rows than memory holds. */
function checkSize(variants: readonly Swept[], out: string | undefined): void {
  const all = variants.reduce((sum, { design }) => sum + design.runs, 0);
  if (out !== undefined || all <= MOST_IN_MEMORY) return;
  const most = `at most ${grouped(MOST_IN_MEMORY)} in all, unless --out names a folder for the rows`;
  throw new InputError({ field: "--runs", value: all, allowed: most });
}

/** @throws InputError for nothing to vary, and for options that need a folder when none is given. */
function checkTogether({ vary = [], design, out, resume, takeOver, shard: part }: SweepCommandOptions): void {
  const refuse = (field: string, value: unknown, allowed: string): never => {
    throw new InputError({ field, value, allowed });
  };
  if (vary.length === 0 && design === "grid")
    refuse("--vary", "none", "at least one, such as --vary momentum.mean=0:200:20");
  if (out !== undefined) return;
  if (resume !== undefined) refuse("--resume", resume, "--out as well, the folder to go on with");
  if (takeOver !== undefined) refuse("--take-over", takeOver, "--out as well, the folder to take over");
  if (part !== undefined)
    refuse("--shard", `${part.index}/${part.of}`, "--out as well, a folder for the shard");
}
