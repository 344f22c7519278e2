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
