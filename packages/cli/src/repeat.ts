import type { Shard } from "@summitry/monte-carlo";
import type { Identity } from "@summitry/core";
import { asTyped, type ScenarioChanges, type Settings } from "./opening/changes.ts";
import { typedVariation, type Variation } from "./opening/variation.ts";
import { quoted } from "./terminal/quoted.ts";

/** How to refer to a scenario, and what is changed about it. */
export interface Changed extends ScenarioChanges {
  readonly name: string;
  /** How the command line refers to it, when not by its name. */
  readonly given?: string;
}

/** The command that repeats a run. */
export function repeatRun(scenario: Changed, { seed, run }: Identity): string {
  return command("run", scenario, ["--seed", seed, "--run", String(run)]);
}

/** The command that tells the run of a log again. */
export function repeatLog(scenario: Changed, file: string): string {
  return command("replay", scenario, [file]);
}

/** What a sweep is made of, as it is typed. */
export interface SweepToRepeat {
  readonly vary?: readonly Variation[];
  readonly design: string;
  readonly points?: number;
  readonly runs: number;
  readonly seed: string;
}

/** The command that repeats a sweep, or continues it. */
export function repeatSweep(
  scenario: Changed,
  { vary = [], design, points, runs, seed }: SweepToRepeat,
  where: Omit<Destination, "until"> = {},
): string {
  const varied = vary.flatMap((each) => ["--vary", typedVariation(each)]);
  return command("sweep", scenario, [
    ...varied,
    ...(design === "grid" ? [] : ["--design", design]),
    ...(points === undefined ? [] : ["--points", String(points)]),
    ...["--runs", String(runs), "--seed", seed],
    ...typedDestination(where),
  ]);
}

/** Where the rows of a batch are written, and when it stops early. */
export interface Destination {
  readonly until?: { readonly outcome: string; readonly halfWidth: number } | undefined;
  readonly out?: string | undefined;
  readonly shard?: Shard | undefined;
  readonly resume?: true;
}

/** The command that repeats a batch, or continues it. */
export function repeatBatch(
  scenario: Changed,
  { seed, runs }: { readonly seed: string; readonly runs: number },
  where: Destination = {},
): string {
  return command("batch", scenario, ["--runs", String(runs), "--seed", seed, ...typedDestination(where)]);
}

function typedDestination({ until, out, shard, resume }: Destination): readonly string[] {
  return [
    ...(until === undefined ? [] : ["--until", `${until.outcome}=${until.halfWidth}`]),
    ...(out === undefined ? [] : ["--out", out]),
    ...(shard === undefined ? [] : ["--shard", `${shard.index}/${shard.of}`]),
    ...(resume === undefined ? [] : ["--resume"]),
  ];
}

/** The command that compares again: the scenario with the variant of its changes, and one more for each of these settings. */
export function repeatComparison(
  scenario: Changed,
  { seed, runs }: { readonly seed: string; readonly runs: number },
  variants: readonly Settings[] = [],
): string {
  const more = variants.flatMap((settings) => ["--variant", asTyped(settings).join(",")]);
  return command("compare", scenario, ["--runs", String(runs), "--seed", seed, ...more]);
}

/**
 * The command that looks at the same runs again.
 *
 * @param made The runs that were made for it; `null` where it was given a folder in the place of a scenario.
 */
export function repeatLook(
  verb: string,
  scenario: Changed,
  made: { readonly seed: string; readonly runs: number } | null,
  options: readonly string[],
): string {
  const which = made === null ? [] : ["--runs", String(made.runs), "--seed", made.seed];
  const { name } = scenario; // the folder has the changes
  return command(verb, made === null ? { name } : scenario, [...options, ...which]);
}

/** A report on the folder of a batch, as it was asked for. */
export interface ReportToRepeat {
  readonly folder: string;
  readonly out?: string | undefined;
  /** The file of the scenario, in case the folder does not say enough of it. */
  readonly scenario?: string | undefined;
  /** Folders of what-ifs. */
  readonly with?: readonly string[] | undefined;
  readonly outcome?: string | undefined;
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly note?: string | undefined;
  readonly author?: string | undefined;
}

/** The command that writes a report on the folder of a batch. */
export function repeatReport({ folder, with: whatIfs = [], ...options }: ReportToRepeat): string {
  const flags = ["out", "scenario", "outcome", "title", "question", "note", "author"] as const;
  return ["npx", "summitry", "report", folder]
    .concat(whatIfs.flatMap((each) => ["--with", each]))
    .concat(flags.flatMap((flag) => (options[flag] === undefined ? [] : [`--${flag}`, options[flag]])))
    .map(quoted)
    .join(" ");
}

/** Claims about a scenario: all, or those with these ids. */
export interface ClaimsToRepeat {
  readonly name: string;
  readonly only?: readonly string[] | undefined;
}

/** The command that runs claims again. */
export function repeatClaims(
  { name, only }: ClaimsToRepeat,
  { seed, runs }: { seed: string; runs: number },
): string {
  const chosen = only === undefined ? [] : ["--only", only.join(",")];
  return command("claims", { name }, ["--runs", String(runs), "--seed", seed, ...chosen]);
}

/** A command line that refers to a scenario as it was typed. */
export function command(
  verb: string,
  { name, given = name, without = [], relax = [], set, prior }: Changed,
  options: readonly string[],
): string {
  const off = without.length === 0 ? [] : ["--without", without.join(",")];
  const lines = relax.length === 0 ? [] : ["--relax", relax.join(",")];
  const typed = asTyped(set);
  const held = typed.length === 0 ? [] : ["--set", typed.join(",")];
  const drawn = prior === undefined ? [] : ["--prior", prior];
  return ["npx", "summitry", verb, given, ...options, ...off, ...lines, ...held, ...drawn]
    .map(quoted)
    .join(" ");
}
