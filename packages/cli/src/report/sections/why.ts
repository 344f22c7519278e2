import { codingOf, type Histories, type Reasons, type Terms, type Why, whyOf } from "@summitry/monte-carlo";
import { agreedTerms, historyTree, reasonShares } from "@summitry/plots";
import { grouped, spelled } from "@summitry/story/english";
import { withProgressBar } from "../../batch/under-bar.ts";
import { command } from "../../repeat.ts";
import { askedOutcome } from "./answer.ts";
import type { Section } from "../content/section.ts";
import type { ToldRuns } from "../content/told.ts";
import { estimateColumns, share } from "./estimates.ts";
import { issueWordsOf, labelsOf } from "./names.ts";

/** Most runs that are looked into. */
const MOST = 1000;

/** Why the runs came out as they did: what it hung on, what was agreed, and how they went. */
export async function whySections(told: ToldRuns): Promise<readonly Section[]> {
  const { batch, scenario, words, asked, where } = told;
  const runs = Math.min(MOST, batch.runs - batch.failed);
  if (runs === 0) return [];
  const of = askedOutcome(batch.outcomes(), asked)?.name;
  const coding = words.history ?? codingOf(scenario, words);
  const found = await withProgressBar(runs, (signal, onProgress) =>
    whyOf(scenario, batch, { runs, of, coding, signal, onProgress }),
  );
  const question = of === undefined ? [] : ["--of", of];
  const again = command("why", { name: where[0] ?? "" }, [...where.slice(1), ...question]);
  const sections = [reasonsSection(found, told), ...termsSections(found, told), historiesSection(found)];
  return sections.map((section) => ({
    ...section,
    says: [...section.says, ...partOf(found.reasons)],
    command: again,
  }));
}

/** That only some of the runs were looked into, if so. */
function partOf({ runs, of, failed }: Reasons): readonly string[] {
  return runs === of - failed ? [] : [`Of the first ${grouped(runs)} runs of ${grouped(of)}.`];
}

function reasonsSection({ reasons }: Why, { scenario, words }: ToldRuns): Section {
  const figure = reasonShares(reasons, { labels: labelsOf(scenario, words) });
  return {
    id: "reasons",
    finding: figure.finding,
    says: [figure.subtitle, figure.caption],
    figure,
    numbers: reasonNumbers(reasons),
    command: null,
    place: "open",
  };
}

function reasonNumbers({ tables }: Reasons): Section["numbers"] {
  return {
    columns: [
      { id: "table", title: "Table" },
      { id: "stage", title: "How far it came" },
      { id: "reason", title: "Why no further" },
      { id: "who", title: "Hung on" },
      ...estimateColumns("Share of runs", share),
    ],
    rows: tables.flatMap(({ table, stages }) =>
      stages.flatMap(({ stage, reasons }) =>
        reasons.map(({ how, who, estimate, low, high, runs }) => ({
          ...{ table, stage, reason: how },
          who: who.map((each) => each.who).join(", "),
          ...{ estimate, low, high, runs },
        })),
      ),
    ),
  };
}

/** What was agreed at each table at which anything was; that at which most was is open. */
function termsSections({ terms }: Why, { scenario, words }: ToldRuns): readonly Section[] {
  return terms.tables
    .filter(({ texts }) => texts > 0)
    .toSorted((one, other) => other.signed.estimate - one.signed.estimate)
    .map(({ table }, at): Section => {
      const figure = agreedTerms(terms, {
        table,
        labels: labelsOf(scenario, words),
        issues: issueWordsOf(scenario, words, table),
        start: scenario.definition.start,
      });
      return {
        id: `terms-${table}`,
        finding: figure.finding,
        says: [figure.subtitle, figure.caption],
        figure,
        numbers: termNumbers(terms, table),
        command: null,
        place: at === 0 ? "open" : "folded",
      };
    });
}

function termNumbers({ tables }: Terms, name: string): Section["numbers"] {
  const issues = tables.find(({ table }) => table === name)?.issues ?? [];
  return {
    columns: [
      { id: "issue", title: "Issue" },
      { id: "value", title: "Value" },
      ...estimateColumns("Share of texts", share),
    ],
    rows: issues.flatMap(({ issue, values }) =>
      values.map(({ value, estimate, low, high, runs }) => ({ issue, value, estimate, low, high, runs })),
    ),
  };
}

function historiesSection({ histories }: Why): Section {
  const { outcome } = histories;
  const figure = historyTree(histories, outcome === null ? {} : { outcome: spelled(outcome) });
  return {
    id: "histories",
    finding: figure.finding,
    says: [figure.subtitle, figure.caption],
    figure,
    numbers: historyNumbers(histories),
    command: null,
    place: "open",
  };
}

function historyNumbers({ all, came, otherwise, outcome }: Histories): Section["numbers"] {
  const groups = [
    ...(came === null || outcome === null ? [["all runs", all] as const] : []),
    ...(came === null || outcome === null ? [] : [[`with ${spelled(outcome)}`, came] as const]),
    ...(otherwise === null || outcome === null ? [] : [[`without ${spelled(outcome)}`, otherwise] as const]),
  ];
  return {
    columns: [
      { id: "group", title: "Runs" },
      { id: "history", title: "What first happened, in order" },
      ...estimateColumns("Share of these", share),
    ],
    rows: groups.flatMap(([group, { commonest }]) =>
      commonest.map(({ steps, estimate, low, high, runs }) => ({
        group,
        history: steps.map(({ label }) => label).join(", then ") || "nothing",
        ...{ estimate, low, high, runs },
      })),
    ),
  };
}
