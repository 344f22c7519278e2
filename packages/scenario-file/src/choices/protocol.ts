import {
  conditionalVoting,
  type Limits,
  mediatedSingleText,
  type Protocol,
  simultaneousOffers,
  stackedAlternatingOffers,
} from "@summitry/core";
import * as z from "zod";

const limits = {
  rounds: z.int().positive().optional().describe("Rounds until the deadline; may be left out with a hazard."),
  hazard: z
    .number()
    .min(0, { error: "a chance from 0 to 1" })
    .max(1, { error: "a chance from 0 to 1" })
    .optional()
    .describe("Chance after every round that the talks break down; 0 when left out."),
};

/** The protocols that a table can have, by name, each with a description. */
export const protocolSchema = z
  .discriminatedUnion("name", [
    z
      .strictObject({
        name: z.literal("stacked alternating offers").optional(),
        ...limits,
        step: z
          .enum(["round", "offer"])
          .optional()
          .describe("What counts as a round: everybody acting once (the default), or a single action."),
      })
      .describe("all have to agree; each accepts the standing offer or replaces it"),
    z
      .strictObject({
        name: z.literal("mediated single text"),
        ...limits,
        mediator: z
          .string({ error: "the id of somebody seated there" })
          .describe("Agent at the table who puts texts forward and does not sign."),
      })
      .describe("all parties have to agree; a mediator puts a text forward, they accept or object"),
    z
      .strictObject({
        name: z.literal("conditional voting"),
        ...limits,
        power: z
          .record(z.string(), z.number().positive({ error: "a number above 0" }))
          .optional()
          .describe("Power of the seated, by agent; 1 for those left out."),
        sealed: z
          .boolean()
          .optional()
          .describe("Whether nobody sees a bid before all have made theirs; false when left out."),
      })
      .describe("some may agree without the others; each makes a bid, votes on all bids, may opt in"),
    z
      .strictObject({ name: z.literal("simultaneous offers"), ...limits })
      .describe("all have to agree; offers are opened at once, then each votes for those it would sign"),
  ])
  .describe("Whose turn it is, what is legal, and when a meeting ends.");

/** A protocol as a file declares it. */
export type DeclaredProtocol = z.infer<typeof protocolSchema>;

/** Makes the protocol that a file declares. */
export function protocolOf(protocol: DeclaredProtocol): Protocol {
  const { rounds, hazard } = protocol;
  const limits = {
    ...(rounds === undefined ? {} : { rounds }),
    ...(hazard === undefined ? {} : { hazard }),
  } as Limits;
  switch (protocol.name) {
    case undefined:
    case "stacked alternating offers":
      return stackedAlternatingOffers({ ...limits, step: protocol.step ?? "round" });
    case "mediated single text":
      return mediatedSingleText({ ...limits, mediator: protocol.mediator });
    case "conditional voting":
      return conditionalVoting({
        ...limits,
        power: protocol.power ?? {},
        sealed: protocol.sealed ?? false,
      });
    case "simultaneous offers":
      return simultaneousOffers(limits);
    default:
      return protocol satisfies never;
  }
}

/** Id of the mediator, or `null` when there is none. */
export function mediatorOf(protocol: DeclaredProtocol): string | null {
  return protocol.name === "mediated single text" ? protocol.mediator : null;
}
