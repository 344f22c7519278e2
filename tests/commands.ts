import { rmSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { parse } from "yaml";
import type { Block } from "./pages.ts";

/** A command line of a page. */
export interface Command {
  readonly page: string;
  /** The words of it, without `npx`: "summitry", "batch", ... */
  readonly words: readonly string[];
  /** Exit code that the page shows. */
  readonly code: number;
}

/** The command lines of a block, without comments; those of a console block without their output. */
export function commandsOf({ page, language, code }: Block): readonly Command[] {
  const text = language === "yaml" ? containerCommands(code) : language === "console" ? typed(code) : code;
  const shown = /\$ echo \$\?\n(\d+)/.exec(language === "console" ? code : "")?.[1];
  return text
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, ""))
    .flatMap((line) => line.split("&&"))
    .map((line) => (line.match(/"[^"]*"|[^\s"]+/g) ?? []).map((word) => word.replaceAll('"', "")))
    .filter(([first]) => first !== undefined && first !== "echo")
    .map((words) => ({ page, words: words[0] === "npx" ? words.slice(1) : words, code: Number(shown ?? 0) }));
}

/** What is typed in a console: the lines after a prompt. */
function typed(code: string): string {
  const lines = code.split("\n").filter((line) => line.startsWith("$ "));
  return lines.map((line) => line.slice(2)).join("\n");
}

/** What containers are told to run. */
function containerCommands(code: string): string {
  const declared = parse(code) as {
    readonly spec?: {
      readonly template?: { readonly spec: { readonly containers: readonly { readonly args: string[] }[] } };
    };
  };
  const { containers = [] } = declared.spec?.template?.spec ?? {};
  return containers.flatMap(({ args }) => args).join("\n");
}

const VARIABLES = {
  "$((JOB_COMPLETION_INDEX + 1))": "1",
  $JOB_COMPLETION_INDEX: "1",
  $SLURM_ARRAY_TASK_ID: "1",
};
const MANY = ["batch", "compare", "claims", "sweep", "discover", "calibrate", "forecast"];
/** Commands that take the folder of a batch in the place of a scenario. */
const IN_FOLDER = ["sensitivity", "discover", "calibrate", "forecast", "why"];
const SHORT = ["--runs", "2", "--workers", "1"];

/** The same command on two runs, in one thread, in a folder of its own; a cluster of 16 becomes one of 1. */
export function shortened({ words: [, ...words] }: Command, folder: string): readonly string[] {
  const [command = "", ...rest] = words.map((word) =>
    Object.entries(VARIABLES).reduce((text, [name, value]) => text.replaceAll(name, value), word),
  );
  const kept = rest.filter(
    (word, at) =>
      !["--runs", "--workers"].includes(word) && !["--runs", "--workers"].includes(rest[at - 1] ?? ""),
  );
  const args = kept.map((word, at) => {
    const before = kept[at - 1] ?? "";
    if (before === "--shard") return word.replace("/16", "/1");
    if (before === "--until" || /^\.\/examples\/.*\.ts$/.test(word)) return word;
    const isPath =
      ["--out", "--rows", "--log", "--figure", "--with"].includes(before) ||
      (["init", "merge"].includes(command) && !word.startsWith("-")) ||
      (command === "report" && at === 0) ||
      (command === "describe" && word.startsWith("results/")) ||
      (IN_FOLDER.includes(command) && word.startsWith("results/")) ||
      /\.(yaml|ts|json)$/.test(word);
    return isPath
      ? join(folder, isAbsolute(word) ? word.slice(1) : word.replace("shard-*", "shard-1"))
      : word;
  });
  const written = args.filter((_, at) =>
    ["--out", "--rows", "--log", "--figure"].includes(args[at - 1] ?? ""),
  );
  if (command === "init") written.push(args[0] ?? "");
  if (command === "report") written.push(`${args[0]}.html`);
  if (command === "describe")
    for (const file of ["datapackage.json", "ro-crate-metadata.json"])
      written.push(join(args[0] ?? "", "..", file));
  for (const path of written) rmSync(path, { recursive: true, force: true }); // another page may have written it
  const only =
    command === "claims" && args[0] === "alaska" && !args.includes("--only")
      ? ["--only", "momentum-ceasefire"]
      : [];
  return [command, ...args, ...fewRuns(command, kept), ...only];
}

/** Few runs in one thread, for a command that makes runs. */
function fewRuns(command: string, args: readonly string[]): readonly string[] {
  if (IN_FOLDER.includes(command) && args[0]?.startsWith("results/")) return [];
  if (command === "sensitivity") return fewestRuns(args);
  return MANY.includes(command) ? SHORT : [];
}

/** About the fewest runs that drivers can be found in. */
function fewestRuns(args: readonly string[]): readonly string[] {
  return ["--runs", args.includes("groups") ? "570" : "100", "--workers", "1"];
}
