import { type How, reasonsOf, type Stage, type TableReason } from "@summitry/analysis";
import { anObject } from "@summitry/core/checks";
import type { Agendas, Identity, Run, Scenario } from "@summitry/core";
import type { Estimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";
import {
  type Account,
  checkSubject,
  type GivenBatch,
  lookChecks,
  type LookedInto,
  lookInto,
  type LookOptions,
} from "./looked-into.ts";

/** Why the runs of a batch came no further, as plain data. */
export interface Reasons extends LookedInto {
  /** Of each table, in their order. */
  readonly tables: readonly TableReasons[];
}

/** How far a table came in the runs, and why no further. */
export interface TableReasons {
  /** Name of the table. */
  readonly table: string;
  /** The stages at which it ended, the commonest first. The counts sum to the number of runs that were looked into. */
  readonly stages: readonly StageShare[];
}

/** The share of runs in which a table came so far and no further, with its Wilson interval. */
export interface StageShare extends Estimate {
  readonly stage: Stage;
  /** Number of runs. */
  readonly count: number;
  /** What it was that it came no further, the commonest first. The counts sum to that of the stage. */
  readonly reasons: readonly ReasonShare[];
}

/** The share of runs in which that was the reason at that table, with its Wilson interval: a share of all runs. */
export interface ReasonShare extends Estimate {
  readonly how: How;
  /** Number of runs. */
  readonly count: number;
  /** Number of these runs in which it hung on nobody, such as those in which an offer that suited all was not taken. */
  readonly nobody: number;
  /** Whom or what it hung on, the commonest first. A run may have several, so the counts need not sum to anything. */
  readonly who: readonly WhoShare[];
}

/** The share of the runs with a reason in which it hung on a party or a red line, with its Wilson interval. */
export interface WhoShare extends Estimate {
  /** Id of a party, or a red line as `holder.line`. */
  readonly who: string;
  /** Number of runs. */
  readonly count: number;
}

const takes = anObject(lookChecks, { within: "", of: "options: an object" });

/**
 * Why the runs of a batch came no further: of each table how far it came, by share; what it was that it came no further; and
 * whom or which red lines that hung on. `reasonsOf` of `@summitry/analysis` says what of a single run.
 *
 * @param scenario The scenario of the batch, with its design if it has one.
 * @throws InputError for options out of range, and for more runs than did not fail.
 * @throws The signal's reason once it is aborted.
 */
export async function reasons<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: GivenBatch,
  options: LookOptions = {},
): Promise<Reasons> {
  checkSubject(scenario, batch);
  takes("options", options);
  return lookInto(scenario, batch, options, new ReasonsAccount(scenario));
}

/** Takes in the reasons of runs. */
export class ReasonsAccount<R extends Identity> implements Account<R, Reasons> {
  readonly #byTable: ReadonlyMap<string, TableReason[]>;

  constructor({ definition: { tables } }: Scenario<Agendas, R>) {
    this.#byTable = new Map(Object.keys(tables).map((table) => [table, []]));
  }

  take(run: Run<Agendas, R>): void {
    for (const reason of reasonsOf(run)) this.#byTable.get(reason.table)?.push(reason);
  }

  answer(looked: LookedInto): Reasons {
    const tables = [...this.#byTable].map(([table, found]) => ({
      table,
      stages: stagesOf(found, looked.runs),
    }));
    return { ...looked, tables };
  }
}

function stagesOf(found: readonly TableReason[], runs: number): readonly StageShare[] {
  return byName(found, ({ stage }) => [stage]).map(([stage, alike]) => ({
    stage,
    count: alike.length,
    ...wilson(alike.length, runs),
    reasons: byName(alike, ({ how }) => [how]).map(([how, same]) => ({
      how,
      count: same.length,
      ...wilson(same.length, runs),
      nobody: same.filter(({ who }) => who.length === 0).length,
      who: byName(same, ({ who }) => who).map(([who, some]) => ({
        who,
        count: some.length,
        ...wilson(some.length, same.length),
      })),
    })),
  }));
}

/** What is found by each name that it has, the commonest name first; of equals the first by its name. */
function byName<N extends string>(
  found: readonly TableReason[],
  namesOf: (reason: TableReason) => readonly N[],
): readonly (readonly [name: N, alike: readonly TableReason[]])[] {
  const alike = new Map<N, TableReason[]>();
  for (const reason of found)
    for (const name of new Set(namesOf(reason))) {
      const some = alike.get(name);
      if (some === undefined) alike.set(name, [reason]);
      else some.push(reason);
    }
  return [...alike].toSorted(
    ([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1),
  );
}
