import * as z from "zod";

const phrase = z.string().min(1, { error: "a text that is not empty" });

/** The words of a file for its own ids; words for issues stand with them. */
export const wordsSchema = z
  .strictObject({
    title: phrase.optional().describe("Title of the scenario; what it is about when left out."),
    caveat: phrase.optional().describe("How much its numbers can be trusted, in a phrase."),
    limits: z.array(phrase).optional().describe("What the scenario leaves out, each in a sentence."),
    agents: z.record(z.string(), phrase).optional().describe("Names of agents, by id."),
    tables: z
      .record(
        z.string(),
        z.strictObject({
          topic: phrase.describe("What its meetings are about: a ceasefire."),
          text: phrase.describe("What is signed there: the ceasefire text."),
          unit: phrase
            .optional()
            .describe("Unit of what texts and walking away are worth there: billion dollars."),
        }),
      )
      .optional()
      .describe("Words for tables, by name."),
    outcomes: z.record(z.string(), phrase).optional().describe("What the outcomes count, by name."),
  })
  .describe("Words for ids, as stories, tables and reports tell them.");
