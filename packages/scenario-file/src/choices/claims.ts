import * as z from "zod";

const values = z.record(z.string(), z.number()).describe("Values at which parameters are held, by id.");
const contrast = { base: values, changed: values };

const claimSchema = z.strictObject({
  id: z.string().min(1),
  says: z.string().describe("The claim, in a line."),
  measures: z.string().describe("What is measured, in words with its unit."),
  of: z.string().describe("The outcome, or the column of numbers, that is measured."),
  ...contrast,
  expects: z
    .union([z.enum(["more", "less"]), z.strictObject({ within: z.number().nonnegative() })], {
      error: "more, less or { within: number }",
    })
    .describe("The difference that the claim expects of the second variant."),
  control: z
    .union(
      [
        z.strictObject({ placebo: z.strictObject(contrast), because: z.string() }),
        z.strictObject({ none: z.string().describe("Why there is none.") }),
      ],
      { error: "{ placebo: { base, changed }, because }, or { none } with the reason" },
    )
    .describe("What must make the difference vanish."),
});

/** The claims of a file about its scenario. */
export const claimsSchema = z
  .array(claimSchema)
  .describe("Claims as experiments: two variants on the same seeds, and a control.");

/** A claim as a file declares it. */
export type DeclaredClaim = z.infer<typeof claimSchema>;
