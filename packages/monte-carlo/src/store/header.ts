import type { Agendas, Scenario, Identity } from "@summitry/core";
import type { Shard } from "../runs/part.ts";
import { type Fingerprint, fingerprintDifference } from "../workers/fingerprint.ts";
import { FolderError } from "./folder-error.ts";
import type { Heading } from "./manifest.ts";
import { packagesOf } from "./packages-of.ts";
import { storedColumns } from "./stored-column.ts";

/** What identifies a batch, apart from its scenario. */
export interface BatchIdentity {
  readonly seed: string;
  readonly runs: number;
  /** Half-width of the interval at which it stops; `null` to do all runs. */
  readonly halfWidth: number | null;
  /** Name of the outcome it stops for; `null` for none, or for a measure that has no name. */
  readonly question: string | null;
  readonly shard: Shard | null;
  /** Tells the scenario from others. */
  readonly fingerprint: Fingerprint;
}

/** Makes the heading of a batch's manifest. */
export async function headerOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  { seed, runs, halfWidth, question, shard, fingerprint }: BatchIdentity,
): Promise<Heading> {
  return {
    scenario: { ...scenarioHeader(scenario), likeness: fingerprint },
    seed,
    runs,
    halfWidth,
    question,
    shard: shard === null ? null : { index: shard.index, of: shard.of },
    packages: await packagesOf(scenario.definition.module),
    columns: [...storedColumns(scenario)],
  };
}

/** What a scenario is, as plain data: its name, its options, what it holds of its parameters, the red lines it relaxes, and its design. */
export function scenarioHeader<R extends Identity>(
  scenario: Scenario<Agendas, R>,
): Omit<Heading["scenario"], "likeness"> {
  const { name, options, fixed, relaxed = [], design } = scenario.definition;
  return {
    name,
    options: plainOptions(options),
    ...(fixed === undefined ? {} : { fixed }),
    ...(relaxed.length === 0 ? {} : { relaxed: [...relaxed] }),
    ...(design === undefined ? {} : { design: design.recipe }),
  };
}

/**
 * Checks that a folder holds the batch that is to be continued.
 *
 * @throws FolderError naming the first thing that differs.
 */
export function assertSame(path: string, there: Heading, wanted: Heading): void {
  const differs = (what: string, found: unknown, asked: unknown): never => {
    const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";
    throw new FolderError(
      path,
      `holds another batch: ${what} is ${shown(found)} there, and ${shown(asked)} here`,
    );
  };
  if (there.scenario.name !== wanted.scenario.name) {
    differs("the scenario", there.scenario.name, wanted.scenario.name);
  }
  for (const what of ["seed", "halfWidth", "question", "shard", "packages"] as const) {
    if (JSON.stringify(there[what]) !== JSON.stringify(wanted[what]))
      differs(what, there[what], wanted[what]);
  }
  if (JSON.stringify(there.scenario.options) !== JSON.stringify(wanted.scenario.options)) {
    differs("options of the scenario", there.scenario.options, wanted.scenario.options);
  }
  const difference = fingerprintDifference(there.scenario.likeness, wanted.scenario.likeness, [
    "there",
    "here",
  ]);
  if (difference !== null) throw new FolderError(path, `holds another scenario: ${difference}`);
  if (JSON.stringify(there.columns) !== JSON.stringify(wanted.columns)) {
    differs(
      "columns",
      there.columns.map(({ name }) => name),
      wanted.columns.map(({ name }) => name),
    );
  }
}

/**
 * Options as JSON stores them; `null` for none, and for options that JSON can't store. Scenarios that differ in those
 * are told apart by the fingerprint.
 */
function plainOptions(options: unknown): Heading["scenario"]["options"] {
  return JSON.parse(JSON.stringify(options ?? null)) as Heading["scenario"]["options"];
}
