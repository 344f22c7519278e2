import { assertSome } from "../data-error.ts";
import { assertParts, listPart, textPart } from "../data-parts.ts";
import type { View } from "../figure.ts";
import { agreedTerms } from "../figures/agreed-terms.ts";
import { historyTree } from "../figures/history-tree.ts";
import { meetingZone } from "../figures/meeting-zone.ts";
import { reasonShares } from "../figures/reason-shares.ts";
import type { BatchHistories } from "../history/known-histories.ts";
import type { BatchReasons } from "../reasons/known-reasons.ts";
import { reasonWords, stageName } from "../reasons/reason-words.ts";
import { whoText } from "../reasons/table-block.ts";
import type { BatchTerms } from "../terms/signed-terms.ts";
import { joined, withCount } from "../words/english.ts";
import { namingOf } from "../words/naming.ts";
import { SHARES } from "../words/shares.ts";
import type { ExplainedMeeting } from "../zone/explained-meeting.ts";
import { htmlTable } from "./html-table.ts";
import { Shown } from "./shown.ts";

/** Why a run came out as it did: what `explain` of `@summitry/analysis` gives. */
export interface ShowableExplanation {
  readonly meetings: readonly (ExplainedMeeting & { readonly meeting: number })[];
  /** How far each table came, and why no further. */
  readonly tables: readonly {
    readonly table: string;
    readonly stage: string;
    readonly how: string;
    readonly who: readonly string[];
    readonly meeting: number | null;
  }[];
}

const naming = namingOf({});
const SHARE = ["share of runs", "95 % interval"];

/** A run by its tables, and the meeting that decided the table which came nearest to a text in force and has none. */
export function shownExplanation(explanation: ShowableExplanation, view: View): Shown {
  const { meetings, tables } = explanation;
  assertSome("meetings", meetings, "meeting");
  tables.forEach((each, at) =>
    assertParts(`tables.${at}`, each, { table: textPart, stage: textPart, how: textPart, who: listPart }),
  );
  const rank = (stage: string) => (NEAREST.includes(stage) ? NEAREST.indexOf(stage) : NEAREST.length);
  const [main] = tables
    .filter(({ meeting }) => meeting !== null)
    .sort((one, other) => rank(one.stage) - rank(other.stage));
  const shown = meetings.find(({ meeting }) => meeting === main?.meeting) ?? meetings.at(-1);
  const rows = tables.map(({ table, stage, how, who, meeting }) => [
    naming.table(table),
    stageName(stage),
    reasonWords(stage, how),
    joined(who.map(naming.who)),
    meeting === null ? "" : String(meeting),
  ]);
  const head = ["table", "how far it came", "why no further", "whom it hung on", "meeting"];
  return new Shown(
    meetingZone(shown as ExplainedMeeting),
    htmlTable(withCount(meetings.length, "meeting"), head, rows),
    view,
  );
}

/** Stages by how near a table came to a text in force without having one. */
const NEAREST: readonly string[] = ["ended", "not ratified", "missed", "no zone", "in force"];

/** Reasons by table, with those on whom they hung. */
export function shownReasons(reasons: BatchReasons, view: View): Shown {
  const figure = reasonShares(reasons);
  const rows = reasons.tables.flatMap(({ table, stages }) =>
    stages.flatMap(({ stage, reasons: some }) =>
      some.map((reason) => [
        naming.table(table),
        stageName(stage),
        reasonWords(stage, reason.how),
        whoText(reason, naming).replace("hung on ", ""),
        ...shareCells(reason),
      ]),
    ),
  );
  const head = ["table", "how far it came", "why no further", "whom it hung on", ...SHARE];
  return new Shown(figure, htmlTable(withCount(reasons.runs, "run"), head, rows), view);
}

/** What texts say at every table, and the figure of the one signed most. */
export function shownTerms(terms: BatchTerms, view: View): Shown {
  const figure = agreedTerms(terms);
  const rows = terms.tables.flatMap(({ table, issues }) =>
    issues.flatMap(({ issue, values }) =>
      values.map((value) => [
        naming.table(table),
        naming.issue(issue),
        naming.value(issue, value.value),
        ...shareCells(value),
      ]),
    ),
  );
  const head = ["table", "issue", "value", "share of texts", "95 % interval"];
  return new Shown(figure, htmlTable(withCount(terms.runs, "run"), head, rows), view);
}

/** The commonest histories, and the tree. */
export function shownHistories(histories: BatchHistories, view: View): Shown {
  const figure = historyTree(histories);
  const { commonest } = histories.came ?? histories.all;
  const rows = commonest.map((history) => [
    history.steps.map(({ label }) => label).join(" → "),
    ...shareCells(history),
  ]);
  const of = histories.came === null ? "" : ` with ${histories.outcome ?? "the outcome"}`;
  const caption = `The commonest histories${of}, of ${withCount((histories.came ?? histories.all).runs, "run")}`;
  return new Shown(figure, htmlTable(caption, ["history", ...SHARE], rows), view);
}

function shareCells({
  estimate,
  low,
  high,
}: {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}): readonly string[] {
  return [SHARES.amount(estimate), SHARES.interval(low, high)];
}
