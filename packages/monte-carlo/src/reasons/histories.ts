import { aFunction, aNumber, anObject, anything, aRecordOf, aText, maybe } from "@summitry/core/checks";
import type { Agendas, HistoryCoding, Identity, RowTest, Scenario } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import { testOf } from "../rows/named-test.ts";
import { codedSteps } from "./coded-run.ts";
import { codingOf, labelIn } from "./coding.ts";
import { type HistoryGroup, groupOf } from "./common-histories.ts";
import type { ToldRun } from "./history-tree.ts";
import {
  type Account,
  checkSubject,
  type GivenBatch,
  lookChecks,
  type LookedInto,
  lookInto,
  type LookOptions,
} from "./looked-into.ts";

/** What is asked of histories. */
export interface HistoryQuestion<R extends Identity = Identity> {
  /** An outcome or measure of the scenario by name, or a test of a row: runs in which it came about are told apart. */
  readonly of?: string | RowTest<R> | undefined;
  /** What histories are made of; that of `codingOf` when left out. A scenario package may have one of its own. */
  readonly coding?: HistoryCoding | undefined;
  /** How many codes a branch of a tree has at the most: a whole number of at least 1; 6 when left out. */
  readonly depth?: number | undefined;
  /** How many branches a node of a tree has at the most: a whole number of at least 1; 4 when left out. */
  readonly width?: number | undefined;
}

/** What is asked of histories, and of which runs. */
export interface HistoryOptions<R extends Identity = Identity> extends HistoryQuestion<R>, LookOptions {}

/** How the runs of a batch went, as plain data: the order in which things first happened in them. */
export interface Histories extends LookedInto {
  /** The outcome that is asked about, by name; `null` for none, and for a test without a name. */
  readonly outcome: string | null;
  /** All runs that were looked into. */
  readonly all: HistoryGroup;
  /** Those in which the outcome came about; `null` where none is asked about. */
  readonly came: HistoryGroup | null;
  /** Those in which it did not. */
  readonly otherwise: HistoryGroup | null;
}

const aCount = maybe(aNumber({ whole: true, min: 1 }));

/** What questions about histories take, by name; an outcome is checked when the scenario is known. */
export const historyChecks = {
  coding: maybe(anObject({ code: aFunction, labels: aRecordOf(aText, "words by code") })),
  depth: aCount,
  width: aCount,
};

/** Checks what questions about histories take. */
export const takesHistoryOptions = anObject(
  { ...lookChecks, ...historyChecks, of: anything },
  { within: "", of: "options: an object" },
);

/**
 * How the runs of a batch went: each as the order in which things first happened, in a tree with counts and as the commonest
 * histories with their shares. With an outcome, also those in which it came about beside those in which it did not.
 *
 * @param scenario The scenario of the batch, with its design if it has one.
 * @throws InputError for an unknown outcome, for options out of range, and for more runs than did not fail.
 * @throws The signal's reason once it is aborted.
 */
export async function histories<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: GivenBatch,
  options: HistoryOptions<R> = {},
): Promise<Histories> {
  checkSubject(scenario, batch);
  takesHistoryOptions("options", options);
  return lookInto(scenario, batch, options, new HistoryAccount(scenario, options));
}

/** Takes in the histories of runs. */
export class HistoryAccount<R extends Identity> implements Account<R, Histories> {
  readonly #coding: HistoryCoding;
  readonly #test: RowTest<R> | null;
  readonly #question: HistoryQuestion<R>;
  readonly #told: ToldRun[] = [];

  constructor(scenario: Scenario<Agendas, R>, question: HistoryQuestion<R>) {
    const { of, coding = codingOf(scenario) } = question;
    this.#coding = coding;
    this.#test = of === undefined ? null : testOf(scenario, of, "of");
    this.#question = question;
  }

  take({ log, row }: Parameters<Account<R, Histories>["take"]>[0]): void {
    this.#told.push({
      history: codedSteps(log, this.#coding).map(({ code }) => code),
      came: this.#test === null ? null : passes(this.#test, row, "of"),
    });
  }

  answer(looked: LookedInto): Histories {
    const { of, depth = 6, width = 4 } = this.#question;
    const { labels } = this.#coding;
    const group = (runs: readonly ToldRun[]): HistoryGroup =>
      groupOf(runs, { depth, width }, (code) => labelIn(labels, code));
    const asked = this.#test !== null;
    return {
      ...looked,
      outcome: typeof of === "string" ? of : null,
      all: group(this.#told),
      came: asked ? group(this.#told.filter(({ came }) => came === true)) : null,
      otherwise: asked ? group(this.#told.filter(({ came }) => came === false)) : null,
    };
  }
}
