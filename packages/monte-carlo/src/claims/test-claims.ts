import {
  type Claim,
  type Contrast,
  type Identity,
  InputError,
  scenarioPackage,
  type ScenarioPackage,
  type VariantOptions,
} from "@summitry/core";
import { aListOf, anObject, aNumber, aText, maybe } from "@summitry/core/checks";
import type { MonteCarloOptions } from "../options.ts";
import { controlContrast } from "./control.ts";
import { find } from "./find.ts";
import type { Finding, Findings } from "./findings.ts";
import { distinct } from "./variant.ts";
import { Variants } from "./variants.ts";

/** Which claims to test, and how. Progress counts the runs of all variants. */
export interface ClaimOptions extends MonteCarloOptions {
  /** Ids of the claims to test; all when left out. */
  readonly only?: readonly string[] | undefined;
}

const takesChoice = anObject(
  { runs: aNumber({ min: 1, whole: true }), only: maybe(aListOf(aText, { of: "ids of claims" })) },
  { open: true, within: "", of: "options: an object" },
);

/**
 * Puts the claims about a scenario to the test. Each claim compares two variants on the same seeds, run by run, and then
 * again with what it says is the cause switched off. A variant that several claims need is simulated once.
 *
 * @example const { findings } = await testClaims(alaskaPackage, { runs: 500, seed: 42 });
 * @throws InputError for an unknown claim, options that the scenario does not take, or a measure that is not a number.
 * @throws The reason of `signal` once that is aborted.
 */
export async function testClaims<O extends VariantOptions, R extends Identity>(
  tested: ScenarioPackage<O, R>,
  given: ClaimOptions,
): Promise<Findings> {
  takesChoice("options", given);
  const { only, ...options } = given;
  const plan = chosen(tested, only);
  const variants = new Variants(distinct(plan.flatMap(contrasts)), (each) => tested.make(each), options);
  const findings: Finding[] = [];
  for (const [at, claim] of plan.entries()) {
    findings.push(await find(claim, variants));
    variants.keep(plan.slice(at + 1).flatMap(contrasts));
  }
  const { count, failures, notice } = variants;
  const { runs, seed = 0 } = options;
  return { findings, runs, seed: String(seed), variants: count, failures, notice };
}

/**
 * Number of runs that testing claims takes, over all their variants.
 *
 * @throws InputError for an unknown claim.
 */
export function claimRuns<O extends VariantOptions, R extends Identity>(
  tested: ScenarioPackage<O, R>,
  options: Pick<ClaimOptions, "runs" | "only">,
): number {
  takesChoice("options", options);
  const { runs, only } = options;
  return runs * distinct(chosen(tested, only).flatMap(contrasts)).length;
}

/** The contrasts that a claim needs: its own, and that of its control. */
function contrasts<O extends VariantOptions, R extends Identity>(claim: Claim<O, R>): readonly Contrast<O>[] {
  const off = controlContrast(claim);
  return off === null ? [claim] : [claim, off];
}

function chosen<O extends VariantOptions, R extends Identity>(
  tested: ScenarioPackage<O, R>,
  only?: readonly string[],
): readonly Claim<O, R>[] {
  const { claims = [] } = scenarioPackage(tested);
  const known = claims.map(({ id }) => id);
  if (known.length === 0)
    throw new InputError({ field: "claims", value: known, allowed: "a scenario package with claims" });
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new InputError({ field: "only", value: unknown, allowed: known });
  return only === undefined ? claims : claims.filter(({ id }) => only.includes(id));
}
