import type { Claim, Contrast, Identity, VariantOptions } from "@summitry/core";
import { controlContrast } from "./control.ts";
import type { Finding, ControlResult } from "./findings.ts";
import { differing, measureContrast } from "./measurement.ts";
import { isSingle } from "./variant.ts";
import type { Variants } from "./variants.ts";
import { verdictOf } from "./verdict.ts";

/** Tests one claim, and its control. */
export async function find<R extends Identity, O extends VariantOptions>(
  claim: Claim<O, R>,
  variants: Variants<R, O>,
): Promise<Finding> {
  const { id, says, measures, expects, control } = claim;
  const outcome = measureContrast(await variants.compare(claim), claim, isSingle(claim));
  const contrast = controlContrast(claim);
  return {
    id,
    says,
    measures,
    expects,
    ...outcome,
    control,
    controlResult: contrast === null ? null : await controlled(claim, contrast, variants),
    verdict: verdictOf(expects, outcome.difference),
  };
}

async function controlled<R extends Identity, O extends VariantOptions>(
  claim: Claim<O, R>,
  contrast: Contrast<O>,
  variants: Variants<R, O>,
): Promise<ControlResult> {
  const comparison = await variants.compare(contrast);
  const outcome = measureContrast(comparison, claim, isSingle(contrast));
  const columns = differing(comparison, variants.givenColumns(contrast));
  const exact = outcome.zero && columns.length === 0 && comparison.failed === 0;
  return { ...outcome, exact, differing: columns };
}
