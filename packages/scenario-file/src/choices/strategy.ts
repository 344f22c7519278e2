import {
  aspiration,
  BOULWARE,
  CONCEDER,
  hillClimber,
  LINEAR,
  mediation,
  micro,
  niceTitForTat,
  randomWalker,
  type Strategy,
  titForTat,
  tough,
} from "@summitry/core";
import * as z from "zod";

const exponent = z
  .union([z.number().positive(), z.enum(["boulware", "linear", "conceder"])], {
    error: "a number above 0, or boulware, linear or conceder",
  })
  .describe(
    "Above 1 holds out until late (boulware is 4), 1 is linear, below 1 concedes early (conceder is 1/4).",
  );

const share = (says: string) =>
  z
    .number()
    .min(0, { error: `${says} from 0 to 1` })
    .max(1, { error: `${says} from 0 to 1` })
    .optional();

/** The strategies that an agent can have, by name, each with a description. */
export const strategySchema = z
  .discriminatedUnion("name", [
    z
      .strictObject({ name: z.literal("aspiration"), exponent })
      .describe("concedes over time, by its exponent early, steadily or late"),
    z.strictObject({ name: z.literal("boulware") }).describe("concedes late: aspiration with exponent 4"),
    z.strictObject({ name: z.literal("linear") }).describe("concedes steadily: aspiration with exponent 1"),
    z.strictObject({ name: z.literal("conceder") }).describe("concedes early: aspiration with exponent 1/4"),
    z
      .strictObject({ name: z.literal("hill-climber"), exponent })
      .describe("as aspiration, one issue of its last offer at a time, toward what others seem to want"),
    z
      .strictObject({
        name: z.literal("tit-for-tat"),
        kindness: share("a share").describe(
          "What it gives at every offer unasked, as a share; 0 when left out.",
        ),
      })
      .describe("gives as much, in its own utility, as it was given"),
    z
      .strictObject({ name: z.literal("nice-tit-for-tat") })
      .describe("gives as much as it was given, on the way to the Nash point it estimates"),
    z.strictObject({ name: z.literal("micro") }).describe("one step down for every new offer of the others"),
    z.strictObject({ name: z.literal("tough") }).describe("never gives way"),
    z
      .strictObject({ name: z.literal("random-walker") })
      .describe("any outcome worth at least walking away: a baseline"),
    z
      .strictObject({
        name: z.literal("mediation"),
        bias: share("a chance").describe(
          "Chance that a change has to be as good for the mediator as the text so far; 0 when left out.",
        ),
      })
      .describe("for a mediator: changes one issue of a single text at a time"),
  ])
  .describe("How it bargains.");

/** A strategy as a file declares it. */
export type DeclaredStrategy = z.infer<typeof strategySchema>;

const EXPONENTS = { boulware: BOULWARE, linear: LINEAR, conceder: CONCEDER } as const;

const exponentOf = (exponent: number | keyof typeof EXPONENTS): number =>
  typeof exponent === "number" ? exponent : EXPONENTS[exponent];

/** Makes the strategy that a file declares. */
export function strategyOf(strategy: DeclaredStrategy): Strategy {
  switch (strategy.name) {
    case "aspiration":
      return aspiration({ exponent: exponentOf(strategy.exponent) });
    case "boulware":
    case "linear":
    case "conceder":
      return aspiration({ exponent: EXPONENTS[strategy.name] });
    case "hill-climber":
      return hillClimber({ exponent: exponentOf(strategy.exponent) });
    case "tit-for-tat":
      return titForTat({ kindness: strategy.kindness ?? 0 });
    case "nice-tit-for-tat":
      return niceTitForTat();
    case "micro":
      return micro();
    case "tough":
      return tough();
    case "random-walker":
      return randomWalker();
    case "mediation":
      return mediation({ bias: strategy.bias ?? 0 });
    default:
      return strategy satisfies never;
  }
}
