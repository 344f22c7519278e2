import { anObject } from "@summitry/core/checks";
import type { Agenda, Agendas, Identity, Run, Scenario, TextStatus, Value } from "@summitry/core";
import { clusteredShare } from "../statistics/clusters.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";
import { type Distribution, distributionOf } from "./distribution.ts";
import {
  type Account,
  checkSubject,
  type GivenBatch,
  lookChecks,
  type LookedInto,
  lookInto,
  type LookOptions,
} from "./looked-into.ts";
import { type SignedText, textsIn, type TextDays } from "./signed-texts.ts";

/** What was agreed in the runs of a batch, as plain data. */
export interface Terms extends LookedInto {
  /** Of each table, in their order. */
  readonly tables: readonly TableTerms[];
}

/**
 * What was agreed at one table. A run may have several texts of it, and each counts: intervals of shares and quantiles take
 * the runs, and not the texts, to be independent.
 */
export interface TableTerms {
  /** Name of the table. */
  readonly table: string;
  /** Number of texts that were signed, or initialled by envoys. */
  readonly texts: number;
  /** Share of all runs in which at least one was signed, with its Wilson interval; NaN where there are no runs. */
  readonly signed: Estimate;
  /** What the texts say, issue by issue, in the order of the agenda. */
  readonly issues: readonly IssueTerms[];
  /** How the texts stood as their runs ended; a status that none has is left out. The counts sum to `texts`. */
  readonly statuses: readonly StatusShare[];
  /** Days of the run, from 0, on which texts were signed, entered into force, and ended. */
  readonly days: Readonly<Record<keyof TextDays, Distribution>>;
  /**
   * What the texts were worth to each who signed, or whose envoy initialled, over walking away, in the unit of its
   * utility, by what it wanted just before that.
   */
  readonly gains: readonly SignatoryGain[];
}

/** What texts say on one issue. */
export interface IssueTerms {
  /** Name of the issue. */
  readonly issue: string;
  /** The values that texts have, in the order of the agenda. The counts sum to the number of texts. */
  readonly values: readonly ValueShare[];
}

/** The share of the texts of a table that have a value. */
export interface ValueShare extends Estimate {
  readonly value: Value;
  /** Number of texts. */
  readonly count: number;
}

/** The share of the texts of a table that stood like that as their runs ended. */
export interface StatusShare extends Estimate {
  readonly status: TextStatus;
  /** Number of texts. */
  readonly count: number;
}

/** What signed texts were worth to a party over walking away. */
export interface SignatoryGain extends Distribution {
  /** Id of the party. */
  readonly party: string;
}

const takes = anObject(lookChecks, { within: "", of: "options: an object" });

/**
 * What was agreed in the runs of a batch: of each table how many texts were signed, what they say, how they stood in the end,
 * when they were signed, entered into force and ended, and what they were worth to those who signed.
 *
 * @param scenario The scenario of the batch, with its design if it has one.
 * @throws InputError for options out of range, and for more runs than did not fail.
 * @throws The signal's reason once it is aborted.
 */
export async function terms<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: GivenBatch,
  options: LookOptions = {},
): Promise<Terms> {
  checkSubject(scenario, batch);
  takes("options", options);
  return lookInto(scenario, batch, options, new TermsAccount(scenario));
}

/** Takes in what is agreed in runs. */
export class TermsAccount<R extends Identity> implements Account<R, Terms> {
  readonly #agendas: ReadonlyMap<string, Agenda>;
  /** The texts of each run that has any, by table. */
  readonly #texts = new Map<string, (readonly SignedText[])[]>();

  constructor({ definition: { tables } }: Scenario<Agendas, R>) {
    this.#agendas = new Map(Object.entries(tables).map(([name, { agenda }]) => [name, agenda]));
    for (const name of this.#agendas.keys()) this.#texts.set(name, []);
  }

  take(run: Run<Agendas, R>): void {
    const signed = textsIn(run);
    for (const [table, byRun] of this.#texts) {
      const texts = signed.filter((text) => text.table === table);
      if (texts.length > 0) byRun.push(texts);
    }
  }

  answer(looked: LookedInto): Terms {
    const tables = [...this.#agendas].map(([table, agenda]) =>
      termsOf(table, agenda, this.#texts.get(table) ?? [], looked.runs),
    );
    return { ...looked, tables };
  }
}

function termsOf(
  table: string,
  { issues }: Agenda,
  byRun: readonly (readonly SignedText[])[],
  runs: number,
): TableTerms {
  const days = (which: keyof TextDays): Distribution =>
    distributionOf(byRun.map((texts) => texts.map((text) => text.days[which]).filter((day) => day !== null)));
  const parties = new Set(byRun.flat().flatMap(({ gains }) => [...gains.keys()]));
  return {
    table,
    texts: byRun.flat().length,
    signed: wilson(byRun.length, runs),
    issues: Object.entries(issues).map(([issue, values]) => ({
      issue,
      values: shares(byRun, values, ({ outcome }) => outcome[issue]).map(({ of, ...share }) => ({
        value: of,
        ...share,
      })),
    })),
    statuses: shares(byRun, STATUSES, ({ status }) => status).map(({ of, ...share }) => ({
      status: of,
      ...share,
    })),
    days: { signed: days("signed"), force: days("force"), end: days("end") },
    gains: [...parties].sort().map((party) => ({
      party,
      ...distributionOf(byRun.map((texts) => texts.flatMap(({ gains }) => gains.get(party) ?? []))),
    })),
  };
}

const STATUSES: readonly TextStatus[] = [
  "pending",
  "in force",
  "refused",
  "lapsed",
  "superseded",
  "expired",
  "collapsed",
];

/** The share of texts that have each of some values; values that none has are left out. */
function shares<V>(
  byRun: readonly (readonly SignedText[])[],
  values: readonly V[],
  read: (text: SignedText) => unknown,
): readonly (Estimate & { readonly of: V; readonly count: number })[] {
  const found = byRun.map((texts) => texts.map(read));
  const there = new Set(found.flat());
  return values
    .filter((value) => there.has(value))
    .map((value) => {
      const clusters = found.map((some) => ({
        hits: some.filter((each) => each === value).length,
        all: some.length,
      }));
      const count = clusters.reduce((sum, { hits }) => sum + hits, 0);
      return { of: value, count, ...clusteredShare(clusters) };
    });
}
