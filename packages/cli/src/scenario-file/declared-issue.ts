import { type IssueWords, range, type Range, type Value } from "@summitry/core";
import type { DeclaredIssue, DeclaredMatch } from "./issue-schema.ts";

/** Whether an issue is a range of numbers. */
export function isRange(issue: DeclaredIssue): issue is Range & DeclaredIssue {
  return "from" in issue;
}

/** The values of an issue, in order. */
export function valuesOfIssue(issue: DeclaredIssue): readonly Value[] {
  if (isRange(issue)) {
    const { from, to, step } = issue;
    return range({ from, to, step });
  }
  return "values" in issue && !Array.isArray(issue) ? issue.values : (issue as readonly Value[]);
}

/** How a file speaks of an issue. */
export function wordsOfIssue(issue: DeclaredIssue): IssueWords {
  if (Array.isArray(issue)) return {};
  const { label, unit, labels: values } = { labels: undefined, ...issue };
  return {
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    ...(values === undefined ? {} : { values }),
  };
}

/** What the values of an issue are, in words. */
export function issueInWords(issue: DeclaredIssue): string {
  if (!isRange(issue)) return valuesOfIssue(issue).join(", ");
  return `a number from ${issue.from} to ${issue.to} in steps of ${issue.step}`;
}

/** Whether a value is among those that a file names. */
export function matches(named: DeclaredMatch, value: Value | undefined): boolean {
  if (typeof named !== "object") return String(named) === String(value);
  if (Array.isArray(named)) return named.some((each) => String(each) === String(value));
  const { below = Number.POSITIVE_INFINITY, above = Number.NEGATIVE_INFINITY } = named;
  return typeof value === "number" && value > above && value < below;
}

/** The utility of single values of an issue. For a range it is interpolated linearly between the values given. */
export function declaredWorth(
  issue: DeclaredIssue,
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> | ((value: Value) => number) {
  if (!isRange(issue)) return values;
  const points = Object.entries(values)
    .map(([value, worth]) => ({ value: Number(value), worth }))
    .sort((one, other) => one.value - other.value);
  return (given) => {
    const value = Number(given);
    const next = points.findIndex((point) => point.value >= value);
    const [before, after] = [points[next - 1], points[next]];
    if (after === undefined) return Number.NaN;
    if (before === undefined || after.value === value) return after.worth;
    const way = (value - before.value) / (after.value - before.value);
    return before.worth + way * (after.worth - before.worth);
  };
}
