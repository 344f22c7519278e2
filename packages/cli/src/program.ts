import { readFileSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import { addClaims } from "./commands/claims-command.ts";
import type { BatchOptions } from "./commands/batch.ts";
import type { RunOptions } from "./commands/run.ts";
import { failureOf } from "./failure.ts";
import { commaSeparated, given, wholeNumber } from "./option-values.ts";
import type { Scenarios } from "./scenarios.ts";

/** Seed where none is given. */
const SEED = "42";
/** The run whose story is told first: one in which texts are signed, ratified and given up. */
const STORY = 93;
/** Number of runs where none is given. */
const RUNS = 2000;
/** More rows than this do not fit into memory. */
const MOST_RUNS = 1_000_000;
/** More threads than this are a slip of the pen. */
const MOST_WORKERS = 256;

/** Carries out a command line; gives the exit code. */
export async function main(argv: readonly string[], scenarios: Scenarios): Promise<number> {
  try {
    await programOf(scenarios).parseAsync(argv, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    const { line, exitCode } = failureOf(error);
    if (line !== null) process.stderr.write(`${line}\n`);
    return exitCode;
  }
}

function programOf(scenarios: Scenarios): Command {
  const program = new Command("summitry")
    .description(
      "Simulates negotiations from a seed: the same seed gives the same numbers on every machine.\n" +
        `Without a command: the story of one run of ${firstOf(scenarios)}, then how likely each outcome is.`,
    )
    .version(version())
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args;
      if (unknown !== undefined) {
        const known = program.commands.map((command) => command.name()).join(", ");
        program.error(`error: unknown command '${unknown}'; the commands are ${known}`);
      }
      const { start } = await import("./commands/start.ts");
      await start(scenarios, firstOf(scenarios), { seed: SEED, run: STORY, runs: RUNS });
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry                                       a story, then probabilities
  summitry run alaska --seed 42 --run 17         the story of run 17 of seed 42
  summitry batch alaska --runs 2000 --seed 42    how likely each outcome is
  summitry list                                  what scenarios are made of
  summitry batch --help                          more about one command`,
    );
  addRun(program, scenarios);
  addBatch(program, scenarios);
  addList(program, scenarios);
  addClaims(program, scenarios, SEED);
  return program;
}

function addRun(program: Command, scenarios: Scenarios): void {
  program
    .command("run")
    .allowExcessArguments(false)
    .description("Tells the story of one run.")
    .addArgument(scenarioArgument(scenarios))
    .option("--seed <text>", "seed of the run", given, SEED)
    .option(
      "--run <number>",
      "which run of the seed: run 17 is row 17 of a batch",
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      0,
    )
    .addOption(withoutOption())
    .option("--json", "print { seed, run, digest, row, log } as JSON instead")
    .action(async (name: string, options: RunOptions) => {
      const { run } = await import("./commands/run.ts");
      await run(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry run alaska                               one story
  summitry run alaska --seed 42 --run 17            the same on any machine
  summitry run alaska --without momentum,control    two mechanisms switched off
  summitry run alaska --json | jq .row              its row of numbers`,
    );
}

function addBatch(program: Command, scenarios: Scenarios): void {
  program
    .command("batch")
    .allowExcessArguments(false)
    .description("Simulates many runs and prints how likely each outcome is.")
    .addArgument(scenarioArgument(scenarios))
    .option("--runs <number>", "number of runs", wholeNumber(1, MOST_RUNS), RUNS)
    .option("--seed <text>", "seed of the batch", given, SEED)
    .option(
      "--workers <number>",
      "threads to run on; they don't change the numbers (default: as fits)",
      wholeNumber(1, MOST_WORKERS),
    )
    .addOption(withoutOption())
    .option("--rows <file>", "also write one JSON line per run to this file", given)
    .option("--json", "print { runs, seed, failed, outcomes } as JSON instead")
    .action(async (name: string, options: BatchOptions) => {
      const { batch } = await import("./commands/batch.ts");
      await batch(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska                               2,000 runs
  summitry batch alaska --runs 10000 --seed 42        narrower intervals
  summitry batch alaska --without momentum            if gains did not matter
  summitry batch alaska --rows rows.jsonl             a line per run
  summitry batch alaska --json | jq '.outcomes[0]'    the first outcome

Ctrl-C stops it. The intervals are 95 % Wilson intervals.`,
    );
}

function addList(program: Command, scenarios: Scenarios): void {
  program
    .command("list")
    .allowExcessArguments(false)
    .description("Lists the scenarios with their agents, red lines, tables, mechanisms and outcomes.")
    .option("--json", "print { scenarios } as JSON instead")
    .action(async (options: { readonly json?: true }) => {
      const { list } = await import("./commands/list.ts");
      await list(scenarios, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry list                                        for reading
  summitry list --json | jq '.scenarios[].mechanisms'  what --without takes`,
    );
}

function scenarioArgument(scenarios: Scenarios): Argument {
  return new Argument("<scenario>", "name of the scenario").choices(Object.keys(scenarios));
}

function withoutOption(): Option {
  const help = "mechanisms to switch off, with commas between them";
  return new Option("--without <mechanisms>", help).argParser(commaSeparated);
}

function firstOf(scenarios: Scenarios): string {
  return Object.keys(scenarios)[0] ?? "";
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
