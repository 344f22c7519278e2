import { InputError, type Row, type ScenarioPackage, scenarioPackage } from "@summitry/core";
import type { Declared } from "../schema.ts";
import { claimsOf, type DeclaredVariant } from "./claims.ts";
import type { DeclaredColumns } from "./row.ts";
import { declaredScenario } from "./scenario.ts";
import { vocabularyOf } from "./words.ts";

/** What a file declares: its scenario, with its words and claims. */
export function declaredPackage(declared: Declared): ScenarioPackage<DeclaredVariant, Row<DeclaredColumns>> {
  return scenarioPackage({
    about: declared.about ?? `a scenario called ${declared.name}`,
    make({ parameters = {}, without = [] }: DeclaredVariant = {}) {
      if (without.length > 0) {
        throw new InputError({
          field: "without",
          value: without,
          allowed: "nothing: a file has no mechanisms",
        });
      }
      const scenario = declaredScenario({ declared });
      return Object.keys(parameters).length === 0 ? scenario : scenario.holding(parameters);
    },
    vocabulary: vocabularyOf(declared),
    claims: claimsOf(declared),
  });
}
