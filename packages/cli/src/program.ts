import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { commands } from "./commands/commands.ts";
import { failureOf } from "./failure.ts";
import { PlainCommand } from "./plain-command.ts";
import type { Scenarios } from "./scenarios.ts";
import { printError } from "./terminal/print.ts";

/** Runs a command line and returns the exit code. */
export async function main(argv: readonly string[], scenarios: Scenarios): Promise<number> {
  try {
    const words = withHelpLast(argv);
    const program = await programOf(
      scenarios,
      words.find((word) => !word.startsWith("-")),
    );
    await program.parseAsync(words, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    const { line, exitCode } = failureOf(error);
    if (line !== null) printError(line);
    return exitCode;
  }
}

/** The help of a command comes after it, and many ask for it before: `help run`, `--help run`. */
function withHelpLast([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (!["help", "--help", "-h"].includes(first)) return [first, ...rest];
  const isUnknown = rest[0] !== undefined && !commands.some(({ name }) => name === rest[0]);
  return isUnknown ? rest : [...rest, "--help"];
}

async function programOf(scenarios: Scenarios, typed: string | undefined): Promise<Command> {
  const program = new PlainCommand("summitry");
  program
    .description(
      "Simulates negotiations from a seed: the same seed gives the same numbers on every machine.\n" +
        `Without a command: the story of a typical run of ${firstOf(scenarios)}, then how likely each outcome is.`,
    )
    .version(version())
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${takenBy(command.name())}` })
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args;
      if (unknown !== undefined) program.refuseCommand(unknown, Object.keys(scenarios));
      const { start } = await import("./commands/start.ts");
      await start(scenarios, firstOf(scenarios));
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry                                       a story, then probabilities
  summitry run alaska --seed 42 --run 357        the story of run 357 of seed 42
  summitry batch alaska --runs 2000 --seed 42    how likely each outcome is
  summitry compare alaska --without momentum     what a change does, same seeds
  summitry report results/base                   a page about a batch
  summitry play alaska --as zelensky             a seat at the table for you
  summitry replay alaska mine.json               the story of such a seat again
  summitry list                                  what scenarios are made of
  summitry init                                  a scenario of your own
  summitry batch --help                          more about one command`,
    );
  for (const { name, says, load } of commands) {
    const command = program.command(name).description(says).allowExcessArguments(false);
    if (name === typed) (await load())(command, scenarios);
  }
  return program;
}

function takenBy(name: string): string {
  return commands.find((each) => each.name === name)?.takes ?? "";
}

function firstOf(scenarios: Scenarios): string {
  return Object.keys(scenarios)[0] ?? "";
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
