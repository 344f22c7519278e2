import { type Amount, autoregressive, constant, type Input, randomWalk, series } from "@summitry/core";
import * as z from "zod";

/** A number, or the id of a parameter. */
export const amountSchema = z
  .union([z.number(), z.string()], { error: "a number, or the id of a parameter" })
  .describe("A number, or the id of a parameter whose drawn value is used.");

/** An input: a process, or data. */
export const inputSchema = z
  .discriminatedUnion("process", [
    z.strictObject({ process: z.literal("constant"), unit: z.string().default("1"), value: amountSchema }),
    z.strictObject({
      process: z.literal("series"),
      unit: z.string().default("1"),
      points: z
        .array(z.strictObject({ day: z.int(), value: z.number() }))
        .min(1)
        .describe("Values from a day until the next one."),
    }),
    z.strictObject({
      process: z.literal("csv"),
      unit: z.string().default("1"),
      file: z.string().min(1).describe("Path of a CSV file, from the folder of this one."),
      column: z
        .string()
        .optional()
        .describe("Its column of values; may be left out where there is but one beside the days."),
      when: z
        .string()
        .optional()
        .describe("Its column of dates, or of days of the run; the first when left out."),
      decimal: z
        .enum([".", ","])
        .optional()
        .describe("The decimal mark; told from the numbers when left out."),
    }),
    z.strictObject({
      process: z.literal("autoregressive"),
      unit: z.string().default("1"),
      mean: amountSchema,
      deviation: amountSchema.describe("Standard deviation in the long run."),
      memory: amountSchema.describe(
        "Share of a departure from the mean that is left a day later, from 0 to below 1.",
      ),
      start: amountSchema.optional().describe("Value on day 0; the mean when left out."),
    }),
    z.strictObject({
      process: z.literal("random walk"),
      unit: z.string().default("1"),
      start: z.number().describe("Where it starts, between the ends."),
      low: z.number().describe("The lower end, at which it stays."),
      high: z.number().describe("The upper end, at which it stays."),
      step: z.number().optional().describe("Size of a day's step, above 0; 1 when left out."),
      up: amountSchema.describe("Chance of a step up, from 0 to 1; otherwise it goes down."),
    }),
  ])
  .describe("An outside quantity that varies with time.");

/** A number, or the id of a parameter. */
export type DeclaredAmount = z.infer<typeof amountSchema>;

/** An input as a file has it. */
export type WrittenInput = z.infer<typeof inputSchema>;

/** An input whose data are in a CSV file. */
export type CsvInput = Extract<WrittenInput, { process: "csv" }>;

/** An input with all its data. */
export type DeclaredInput = Exclude<WrittenInput, CsvInput>;

/** Makes an input declared by a file. */
export function declaredInput(input: DeclaredInput, amount: (amount: DeclaredAmount) => Amount): Input {
  switch (input.process) {
    case "constant":
      return constant(amount(input.value), input.unit);
    case "series":
      return series(input.points, input.unit);
    case "autoregressive": {
      const { unit, mean, deviation, memory, start = mean } = input;
      const parts = {
        mean: amount(mean),
        deviation: amount(deviation),
        memory: amount(memory),
        start: amount(start),
      };
      return autoregressive({ unit, ...parts });
    }
    case "random walk": {
      const { unit, start, low, high, step = 1, up } = input;
      return randomWalk({ unit, start, low, high, step, up: amount(up) });
    }
    default:
      return input satisfies never;
  }
}
