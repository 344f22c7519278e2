import { aListOf, aNumber, anObject, anything, aScenario, aSeed, maybe } from "@summitry/core/checks";
import type { Agendas, HistoryCoding, Identity, RowTest, Run, Scenario, Seed } from "@summitry/core";
import { simulate } from "@summitry/core";
import { passes } from "../../rows/measure.ts";
import { testOf } from "../../rows/named-test.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { wilson } from "../../statistics/wilson.ts";
import { codingOf } from "../coding.ts";
import { historyChecks } from "../histories.ts";
import { lookChecks, type LookOptions } from "../looked-into.ts";
import { type ChangeTrial, concerns, trialOf, type TrialSubject, turns } from "./change-trial.ts";
import { type CodedRun, dated, type DatedStep, type DatedHistory, toldIn } from "../coded-run.ts";
import { type DifferencesAtLevel, differencesByLevel } from "./differences-by-level.ts";
import { nearestOf, type OtherRun } from "./nearest-run.ts";
import { PacedWork } from "../paced-work.ts";
import type { StepChange } from "./step-changes.ts";

/** Which run is asked about, and by what. */
export interface TurningPointOptions<R extends Identity> extends LookOptions {
  /** The seed: text or number; 0 when left out. */
  readonly seed?: Seed | undefined;
  /** Number of the run within the seed: a whole number of at least 0; 0 when left out. */
  readonly run?: number | undefined;
  /** What else might have come about: an outcome or measure of the scenario by name, or a test of a row. */
  readonly of: string | RowTest<R>;
  /**
   * What histories are made of, the coarsest first: a finer one is asked only where no difference that coarser ones show turns
   * the run. That of `codingOf` alone when left out; a scenario package may have one of its own.
   */
  readonly codings?: readonly HistoryCoding[] | undefined;
  /** In how many other runs at the most the change is tried: a whole number of at least 1; 40 when left out. */
  readonly trials?: number | undefined;
}

/** Why one run came out as it did and not the other way, as plain data. */
export interface TurningPoint {
  readonly seed: string;
  readonly run: number;
  /** The outcome that is asked about, by name; `null` for a test without a name. */
  readonly outcome: string | null;
  /** Whether it came about in this run. */
  readonly came: boolean;
  /** Number of runs that were looked at for histories: the first ones of the seed. */
  readonly runs: number;
  /** What happened in the run, in the order in which it first happened. */
  readonly history: readonly DatedStep[];
  /** The commonest history that it belongs to: the longest beginning of its own that at least a tenth of all runs share. */
  readonly common: { readonly steps: number; readonly share: Estimate };
  /** Share of the runs in which the outcome came about. */
  readonly share: Estimate;
  /** The nearest run in which it came out the other way; `null` where it did in none. */
  readonly nearest: OtherRun | null;
  /**
   * The steps in which the two differ, in order, each with what its change alone did to this run. Steps that are the outcome
   * itself are left out: what became of a text in all runs in which it came about, and in no other.
   */
  readonly differences: readonly StepDifference[];
  /**
   * What a change did in runs that had come as far: the first one that turned this run or, where none did, the first that
   * the rules allow. `null` where there is no such run, or nothing can be changed.
   */
  readonly trial: ChangeTrial | null;
}

/** A step in which two runs differ. */
export interface StepDifference {
  /** What was changed in this run: a step of the other one was made to happen, called or put forward, or an own step was left out. */
  readonly change: StepChange["change"];
  /** The step, as the run that has it had it. */
  readonly step: DatedStep;
  /**
   * Whether this change alone turned the run, so that it came out the other way; `null` where it was not tried: it follows
   * from something else, the rules do not allow it, or an earlier one has turned the run.
   */
  readonly turned: boolean | null;
}

const USUAL_RUNS = 200;
const USUAL_TRIALS = 40;
const COMMON = 0.1;

const takes = anObject(
  {
    ...lookChecks,
    seed: maybe(aSeed),
    run: maybe(aNumber({ whole: true, min: 0 })),
    of: anything,
    codings: maybe(aListOf(historyChecks.coding, { atLeast: 1, of: "codings" })),
    trials: maybe(aNumber({ whole: true, min: 1 })),
  },
  { within: "", of: "options: an object" },
);

/**
 * Where one run turned: looks for the nearest run of the same seed that came out the other way and for the steps in which
 * the two differ, changes these in this run one by one until one turns it, and then tries that one in other runs that had
 * come as far, to see whether it makes the difference.
 *
 * @throws InputError for an unknown outcome, or options out of range.
 * @throws The signal's reason once it is aborted.
 */
export async function turningPoint<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  options: TurningPointOptions<R>,
): Promise<TurningPoint> {
  aScenario("scenario", scenario);
  takes("options", options);
  const { seed = 0, run = 0, of, codings = [codingOf(scenario)] } = options;
  const { runs = USUAL_RUNS, trials = USUAL_TRIALS } = options;
  const test = testOf(scenario, of, "of");
  const came = (row: R): boolean => passes(test, row, "of");
  const work = new PacedWork(runs + 2 * trials, options);
  const again = (number: number): Run<Agendas, R> => simulate(scenario, { seed, run: number });
  const tell = (done: Run<Agendas, R>): CodedRun => toldIn(codings, done, came(done.row));
  const here = again(run);
  const mine = tell(here);
  const all: CodedRun[] = [];
  for (let number = 0; number < runs; number++) {
    all.push(number === run ? mine : tell(again(number)));
    await work.goOn();
  }
  const nearest = nearestOf(mine, all);
  const there = nearest === null ? null : again(nearest.run);
  const subjectAt = (level: number): TrialSubject<R> => {
    return { scenario, again, came, mine, coding: codings[level] as HistoryCoding, log: there?.log ?? [] };
  };
  const levels = there === null ? [] : differencesByLevel(codings, here, there, all);
  let tried: TriedLevel | null = null;
  for (const { level, found } of levels) {
    const turned: (boolean | null)[] = [];
    for (const each of found) {
      turned.push(turned.includes(true) ? null : turns(subjectAt(level), each));
      await work.goOn();
    }
    if (tried === null || turned.includes(true)) tried = { level, found, turned };
    if (turned.includes(true)) break;
  }
  const { level, found, turned } = tried ?? { level: 0, found: [], turned: [] };
  const chosen = found[turned.includes(true) ? turned.indexOf(true) : turned.indexOf(false)];
  const as = (difference: StepChange): readonly CodedRun[] =>
    all
      .filter((told) => told.run !== run && concerns(difference, told.histories[level] as DatedHistory))
      .slice(0, trials);
  const trial =
    chosen === undefined ? null : await trialOf(subjectAt(level), chosen, as(chosen), () => work.goOn());
  work.finish();
  return {
    seed: here.row.seed,
    run,
    outcome: typeof of === "string" ? of : null,
    came: mine.came,
    runs,
    history: mine.histories[0] as DatedHistory,
    common: commonBeginning(mine, all),
    share: wilson(all.filter(({ came }) => came).length, runs),
    nearest,
    differences: found.map(({ change, step }, at) => {
      return { change, step: dated(step), turned: turned[at] as boolean | null };
    }),
    trial,
  };
}

/** The same, with what the change of each did. */
interface TriedLevel extends DifferencesAtLevel {
  readonly turned: readonly (boolean | null)[];
}

/** The longest beginning of a history that enough of all runs share. */
function commonBeginning(
  { histories: [history = []] }: CodedRun,
  all: readonly CodedRun[],
): TurningPoint["common"] {
  for (let steps = history.length; ; steps--) {
    const beginning = history.slice(0, steps);
    const sharing = all.filter(({ histories: [other = []] }) =>
      beginning.every(({ code }, at) => other[at]?.code === code),
    ).length;
    if (steps === 0 || sharing >= COMMON * all.length) return { steps, share: wilson(sharing, all.length) };
  }
}
