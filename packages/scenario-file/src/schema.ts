import * as z from "zod";
import { amountSchema as amount, inputSchema, type DeclaredInput } from "./choices/input.ts";
import { issueSchema, matchSchema, someValuesSchema } from "./choices/issue.ts";
import { protocolSchema } from "./choices/protocol.ts";
import { strategySchema } from "./choices/strategy.ts";
import { claimsSchema } from "./choices/claims.ts";
import { wordsSchema } from "./choices/words.ts";

const date = z.iso.date({ error: "a date as YYYY-MM-DD" });
const name = z.string().regex(/\D/, { error: "a name that is not a whole number" });
const day = z.int().nonnegative().describe("Day of the run, from 0.");

const parameter = z
  .strictObject({
    unit: z.string().default("1").describe('Unit in words; "1" for a pure number.'),
    low: z.number().describe("Lowest value held possible."),
    mode: z.number().describe("Likeliest value."),
    high: z.number().describe("Highest value held possible."),
    source: z
      .string({ error: "where the value comes from, in words" })
      .describe('Where it comes from; "judgement" where there is no other source.'),
    date: date.nullable().default(null).describe("Date of the source."),
    because: z.string().describe("Why this value, in a line."),
  })
  .describe("An uncertain number: every run draws it from the triangular distribution low, mode, high.");

const numbers = z.array(z.array(z.number()));

const jointPrior = z
  .strictObject({
    parameters: z.array(z.string()).describe("Ids of the parameters that are drawn together."),
    correlation: numbers
      .optional()
      .describe("Correlations of the normal variables behind them (a Gaussian copula), row by row."),
    sample: numbers.optional().describe("Or rows of values, one of which every run takes as a whole."),
  })
  .describe(
    "Parameters that are drawn together: by a correlation, each from its own prior, or from a sample.",
  );

const redLine = z
  .strictObject({
    id: name,
    forbids: z
      .record(z.string(), someValuesSchema)
      .describe("Forbidden values by issue; with several issues, what has one of the values of each."),
    because: z.string().describe("The reason, in a line."),
    source: z.string().optional().describe("Where its holder said so."),
  })
  .describe("A hard constraint: no agreement of its holder ever crosses it.");

const interest = z.strictObject({
  utility: z
    .record(
      z.string(),
      z.strictObject({
        weight: z.number().nonnegative().describe("Weights of a table are normalised."),
        values: z
          .record(z.string(), z.number())
          .describe(
            "Worth of each value, usually from 0 to 1; of a range of the first, the last and any between.",
          ),
      }),
    )
    .describe("Weight and worth of the values of every issue of the table."),
  reservation: amount.describe("Worth of walking away, in the same unit."),
  moves: z
    .record(z.string(), amount)
    .optional()
    .describe("What a unit of an input adds to the worth of walking away, by input."),
  interactions: z
    .array(
      z.strictObject({
        when: z
          .record(z.string(), matchSchema)
          .describe("Values by issue; with several issues, what has one of the values of each."),
        adds: z.number().describe("What they add to the worth of a text; below 0 takes away."),
      }),
    )
    .optional()
    .describe("What values of several issues are worth together, over what each is worth."),
  discount: z
    .strictObject({
      factor: z
        .number()
        .positive({ error: "a number above 0 and at most 1" })
        .max(1, { error: "a number above 0 and at most 1" })
        .describe("What is left of an agreement's worth after a unit of time."),
      per: z
        .enum(["round", "day", "time"])
        .describe("The unit: a round of a meeting, a day of the run, or the whole time of a meeting."),
    })
    .optional()
    .describe("How an agreement loses worth with the time it takes."),
});

const agent = z.strictObject({
  strategy: strategySchema.default({ name: "linear" }),
  redLines: z.array(redLine).optional(),
  at: z
    .record(z.string(), interest)
    .default({})
    .describe("What it wants, table by table; a mediator who wants nothing at a table leaves it out."),
});

const table = z.strictObject({
  settles: z
    .record(name, issueSchema)
    .refine((issues) => Object.keys(issues).length > 0, { error: "at least one issue" })
    .describe("The issues, each with its values."),
  seats: z.array(z.string()).min(2).describe("Agents in the order in which they act."),
  protocol: protocolSchema.default({ name: "stacked alternating offers", rounds: 20 }),
  meets: z.array(day).min(1).describe("Days on which it meets, until a text is in force."),
  ratification: z
    .strictObject({ by: z.array(z.string()).min(1), window: amount.describe("Days they have for it.") })
    .optional()
    .describe("Who must ratify what is signed without them."),
});

/** The schema of scenario files. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  name: name.describe("Name of the scenario."),
  about: z.string().optional().describe("What it is about, in a phrase."),
  start: date.describe("Date of day 0."),
  days: z.int().nonnegative().max(100_000).describe("Days after day 0 until a run ends."),
  parameters: z.record(z.string(), parameter).optional().describe("Uncertain numbers by dotted id."),
  priors: z
    .record(z.string(), jointPrior)
    .optional()
    .describe("Parameters that are drawn together, by group."),
  inputs: z.record(name, inputSchema).optional(),
  tables: z.record(name, table),
  agents: z.record(name, agent),
  words: wordsSchema.optional(),
  claims: claimsSchema.optional(),
});

/** A scenario as a file has it, checked by its schema alone. */
export type WrittenScenario = z.infer<typeof scenarioSchema>;

/** A scenario as a file declares it, checked, with the series of its CSV files. */
export type Declared = Omit<WrittenScenario, "inputs"> & {
  readonly inputs?: Readonly<Record<string, DeclaredInput>> | undefined;
};

/** A table of a declared scenario. */
export type DeclaredTable = z.infer<typeof table>;

/** What an agent of a declared scenario wants at a table. */
export type DeclaredInterest = z.infer<typeof interest>;

/** The JSON Schema of scenario files, for editors. */
export function scenarioJsonSchema(): object {
  return {
    title: "A summitry scenario",
    ...z.toJSONSchema(scenarioSchema, { io: "input", target: "draft-7" }),
  };
}
