import type { Claim, Row, VariantOptions } from "@summitry/core";
import { type DeclaredColumns, declaredOutcomes } from "./row.ts";
import type { Declared } from "../schema.ts";

/** A variant of a declared scenario: the values at which parameters are held. */
export interface DeclaredVariant extends VariantOptions {
  readonly without?: readonly never[];
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The claims of a declared scenario. */
export function claimsOf(declared: Declared): readonly Claim<DeclaredVariant, Row<DeclaredColumns>>[] {
  const { claims = [] } = declared;
  const outcomes = declaredOutcomes(declared);
  return claims.map(({ base, changed, of, control, ...claim }) => ({
    ...claim,
    base: { parameters: base },
    changed: { parameters: changed },
    measure: (row) => (Object.hasOwn(outcomes, of) ? (outcomes[of]?.(row) ?? false) : numberIn(row[of])),
    control:
      "none" in control
        ? control
        : {
            placebo: {
              base: { parameters: control.placebo.base },
              changed: { parameters: control.placebo.changed },
            },
            because: control.because,
          },
  }));
}

/** A number, or yes or no, of a column; what is not there is no number, which whoever tests the claim refuses. */
function numberIn(cell: unknown): number | boolean {
  return typeof cell === "boolean" ? cell : typeof cell === "number" ? cell : Number.NaN;
}
