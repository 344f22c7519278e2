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
import type { DeclaredStrategy } from "./strategy-schema.ts";

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
