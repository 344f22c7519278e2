import type { Scenario } from "@summitry/core";
import { codingOf, type Why, whyOf } from "@summitry/monte-carlo";
import { capitalized, grouped, withCount } from "@summitry/story/english";
import { askedOutcomes } from "../asked-outcomes.ts";
import { reportFailures } from "../batch/report-failures.ts";
import { withProgressBar } from "../batch/under-bar.ts";
import type { AnyBatch } from "../batch/simulate-all.ts";
import type { Ready } from "../opening/open.ts";
import { command } from "../repeat.ts";
import { print } from "../terminal/print.ts";
import { type TerminalStyle, terminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { historiesTables } from "./histories-tables.ts";
import { reasonsTables } from "./reasons-table.ts";
import { termsTables } from "./terms-table.ts";
import { WhyWords } from "./why-words.ts";

/** How to ask why a batch came out as it did. */
export interface WhyOfBatchOptions {
  /** An outcome or measure by name: histories of runs with it stand beside those without. */
  readonly of?: string;
  /** How many runs to look into. */
  readonly runs?: number;
  /** The file of the scenario of the folder, if nothing else tells it. */
  readonly scenario?: string;
  readonly json?: true;
}

/** `summitry why` of the folder of a batch: reasons by share, what was agreed, the commonest histories. */
export async function whyOfBatch(
  folder: string,
  { ready, stored }: { readonly ready: Ready; readonly stored: AnyBatch },
  options: WhyOfBatchOptions,
): Promise<void> {
  const { of, runs, json } = options;
  const { scenario, vocabulary } = ready;
  if (of !== undefined) assertOutcome(scenario, of);
  const coding = vocabulary.history ?? codingOf(scenario, vocabulary);
  const most = Math.min(runs ?? USUAL, stored.runs - stored.failed);
  const told = await withProgressBar(most, (signal, onProgress) =>
    whyOf(scenario, stored, { of, runs, coding, signal, onProgress }),
  );
  const first = (await stored.find(() => true))?.run ?? null;
  print(json === true ? JSON.stringify(told) : page(told, { ready, first, folder, options }).join("\n"));
  await reportFailures(stored);
}

/** Runs that are looked into where nobody says how many. */
const USUAL = 1000;

/** @throws InputError for an outcome that the scenario does not name. */
export function assertOutcome({ outcomes, measures }: Scenario, of: string): void {
  askedOutcomes([of], [...Object.keys(outcomes), ...Object.keys(measures)]);
}

interface PageSubject {
  readonly ready: Ready;
  /** Number of the first run that did not fail. */
  readonly first: number | null;
  readonly folder: string;
  readonly options: WhyOfBatchOptions;
}

function page(told: Why, { ready, first, folder, options }: PageSubject): readonly string[] {
  const { scenario, vocabulary } = ready;
  const look: TerminalStyle = terminalStyle(process.stdout, process.env);
  const { colours, width } = look;
  const words = new WhyWords(scenario.definition, vocabulary);
  const { runs, of, seed } = told.reasons;
  const which =
    runs === of ? withCount(runs, "run") : `the first ${grouped(runs)} of ${withCount(of, "run")}`;
  const head = `${vocabulary.title}. Why it came out so, in ${which} of seed ${seed}`;
  const { of: outcome, runs: asked, scenario: file } = options;
  const given = file === undefined ? [] : ["--scenario", file];
  const one =
    first === null
      ? []
      : [`Why one of the runs did: ${command("why", { name: folder }, ["--run", String(first), ...given])}`];
  const again = command("why", { name: folder }, [
    ...(outcome === undefined ? [] : ["--of", outcome]),
    ...(asked === undefined ? [] : ["--runs", String(asked)]),
    ...given,
  ]);
  return [
    ...wrap(head, width, 0, 0).map(colours.bold),
    "",
    colours.bold("How far each table came, and why no further"),
    ...reasonsTables(told.reasons, words, look),
    ...wrap(HUNG_ON, width, 0, 0),
    "",
    colours.bold("What was agreed"),
    ...termsTables(told.terms, words, look),
    ...wrap(AGREED, width, 0, 0),
    "",
    colours.bold("What first happened, in order"),
    ...historiesTables(told.histories, look),
    ...wrap(HISTORIES, width, 0, 0),
    "",
    ...wrap(`${capitalized(vocabulary.caveat)}.`, width, 0, 0),
    ...one,
    `The same again: ${again}`,
  ];
}

const HUNG_ON =
  "Intervals in brackets are 95 % intervals. Hung on: whom or what the reason hung on, with the share of the runs with that " +
  "reason in which it did; several may in one run.";
const AGREED =
  "A run may have several texts of a table, and each counts; intervals take runs to be independent. Of days and gains it " +
  "shows the median, and where the middle half lies. A gain is what a text was worth over walking away.";
const HISTORIES = "Each event once, as it first happened. What came before is not what brought it about.";
