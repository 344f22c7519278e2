import { type IssueWords, range, type Range, type Value } from "@summitry/core";
import * as z from "zod";

const value = z.union([z.string(), z.number()], { error: "a text or a number" });

const values = z
  .array(value)
  .min(1)
  .refine((values) => new Set(values.map(String)).size === values.length, {
    error: "values that are all different",
  });

const label = z.string().optional().describe("The issue in words, as stories and seats tell it.");
const unit = z.string().optional().describe("Unit of its values, told after them.");

/** An issue: a list of values, or equally spaced numbers; with words for it, if it has them. */
export const issueSchema = z
  .union(
    [
      values,
      z
        .strictObject({
          from: z.number().describe("The first value."),
          to: z.number().describe("The last value."),
          step: z.number().describe("From one value to the next."),
          label,
          unit,
        })
        .describe("Numbers at equal distances."),
      z
        .strictObject({
          values,
          label,
          unit,
          labels: z.record(z.string(), z.string()).optional().describe("Words for values, by value."),
        })
        .describe("A list of values with words."),
    ],
    { error: "a list of values, a range { from, to, step }, or { values } with a label, a unit or labels" },
  )
  .describe("Its values: a list, or a range of numbers.");

const bounds = z
  .strictObject({
    below: z.number().optional().describe("Smaller than this."),
    above: z.number().optional().describe("Larger than this."),
  })
  .describe("Numbers; with both bounds, those in between.");

const listOrBounds = [z.array(value).min(1), bounds] as const;

/** Some values of an issue. */
export const someValuesSchema = z.union(listOrBounds, {
  error: "a list of values, or bounds { below, above }",
});

/** Some values of an issue, or a single one. */
export const matchSchema = z.union([value, ...listOrBounds], {
  error: "a value, a list of values, or bounds { below, above }",
});

/** An issue as a file declares it. */
export type DeclaredIssue = z.infer<typeof issueSchema>;

/** Some values of an issue as a file names them. */
export type DeclaredMatch = z.infer<typeof matchSchema>;

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
