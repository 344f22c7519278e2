import type { CodedRun, DatedHistory, DatedStep } from "../coded-run.ts";
import { distanceOf, type HistoryDistance } from "./step-changes.ts";

/** How a run went that came out the other way. */
export interface OtherRun extends HistoryDistance {
  /** Its number within the seed. */
  readonly run: number;
  /** Its history. */
  readonly history: readonly DatedStep[];
}

/** The nearest run that came out the other way: by steps, in the coarsest coding first, then by days, then the first. */
export function nearestOf(mine: CodedRun, all: readonly CodedRun[]): OtherRun | null {
  const others = all
    .filter(({ came }) => came !== mine.came)
    .map(({ run, histories }) => {
      const apart = mine.histories.map((history, level) =>
        distanceOf(history, histories[level] as DatedHistory),
      );
      const order = [...apart.map(({ steps }) => steps), ...apart.map(({ days }) => days)];
      return {
        order,
        other: { run, history: histories[0] as DatedHistory, ...(apart[0] as HistoryDistance) },
      };
    });
  const [first, ...rest] = others;
  if (first === undefined) return null;
  return rest.reduce((nearest, each) => (isBefore(each.order, nearest.order) ? each : nearest), first).other;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((each, at) => each !== other[at]);
  return differs >= 0 && (one[differs] as number) < (other[differs] as number);
}
