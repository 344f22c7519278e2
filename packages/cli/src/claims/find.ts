import type { Identity } from "@summitry/core";
import type { Claim, Contrast, VariantOptions } from "./claim.ts";
import { controlContrast, describeControl } from "./control.ts";
import type { Finding, ControlResult } from "./findings.ts";
import { differing, measureContrast } from "./measurement.ts";
import { isSingle } from "./variant.ts";
import type { Variants } from "./variants.ts";
import { verdictOf } from "./verdict.ts";

/**
 * Runs one claim with its control.
 *
 * @param states Columns about the state of the world, which may differ although nobody decided differently.
 */
export async function find<R extends Identity, O extends VariantOptions>(
  claim: Claim<O, R>,
  variants: Variants<R, O>,
  states: readonly string[],
): Promise<Finding> {
  const { id, says, measures, expects } = claim;
  const outcome = measureContrast(await variants.compare(claim), claim, isSingle(claim));
  const contrast = controlContrast(claim);
  return {
    id,
    says,
    measures,
    expects,
    ...outcome,
    control: describeControl(claim),
    controlResult: contrast === null ? null : await controlled(claim, contrast, variants, states),
    verdict: verdictOf(expects, outcome.difference),
  };
}

async function controlled<R extends Identity, O extends VariantOptions>(
  claim: Claim<O, R>,
  contrast: Contrast<O>,
  variants: Variants<R, O>,
  states: readonly string[],
): Promise<ControlResult> {
  const comparison = await variants.compare(contrast);
  const outcome = measureContrast(comparison, claim, isSingle(contrast));
  const columns = differing(comparison, [...variants.drawn(contrast), ...states]);
  const exact = outcome.zero && columns.length === 0 && comparison.failed === 0;
  return { ...outcome, exact, differing: columns };
}
