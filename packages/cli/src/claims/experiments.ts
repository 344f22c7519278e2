import { type Agendas, InputError, type Scenario, type Identity } from "@summitry/core";
import type { MonteCarloOptions } from "@summitry/monte-carlo";
import type { Claim, Contrast, VariantOptions } from "./claim.ts";
import { controlContrast } from "./control.ts";
import { find } from "./find.ts";
import type { Finding, Findings } from "./findings.ts";
import { distinct } from "./variant.ts";
import { Variants } from "./variants.ts";

/** Which claims to run, and how. Progress counts the runs of all variants. */
export interface ClaimOptions extends MonteCarloOptions {
  /** Ids of the claims to run; all when left out. */
  readonly only?: readonly string[] | undefined;
}

/** The claims of a scenario. */
export interface Experiments {
  /** Ids of the claims, in their order. */
  readonly ids: readonly string[];
  /**
   * Number of runs that `run` takes, over all variants.
   *
   * @throws InputError for an unknown claim.
   */
  total(options: Pick<ClaimOptions, "runs" | "only">): number;
  /**
   * Runs claims. Run i of every variant has the same seed, and a variant that several claims need is simulated once.
   *
   * @throws InputError for an unknown claim, options that the scenario does not take, or a measure that is not a
   *   number.
   * @throws The reason of `signal` once that is aborted.
   */
  run(options: ClaimOptions): Promise<Findings>;
}

/** A scenario, made from its options, and the claims about it. */
export interface ClaimSubject<R extends Identity, O extends VariantOptions> {
  readonly claims: readonly Claim<O, R>[];
  /** Makes the scenario with the given options. */
  readonly make: (options: O) => Scenario<Agendas, R>;
  /** Columns about the state of the world rather than about decisions; none when left out. */
  readonly states?: readonly string[];
}

/** Makes experiments of the claims about a scenario. */
export function experiments<R extends Identity, O extends VariantOptions>({
  claims,
  make,
  states = [],
}: ClaimSubject<R, O>): Experiments {
  return {
    ids: claims.map(({ id }) => id),
    total: ({ runs, only }) => runs * distinct(chosen(claims, only).flatMap(contrasts)).length,
    async run({ only, ...options }) {
      const plan = chosen(claims, only);
      const variants = new Variants(distinct(plan.flatMap(contrasts)), make, options);
      const findings: Finding[] = [];
      for (const [at, claim] of plan.entries()) {
        findings.push(await find(claim, variants, states));
        variants.keep(plan.slice(at + 1).flatMap(contrasts));
      }
      const { count, failures, notice } = variants;
      const { runs, seed = 0 } = options;
      return { findings, runs, seed: String(seed), variants: count, failures, notice };
    },
  };
}

/** The contrasts that a claim needs: its own, and that of its control. */
function contrasts<O extends VariantOptions>(claim: Claim<O, never>): readonly Contrast<O>[] {
  const off = controlContrast(claim);
  return off === null ? [claim] : [claim, off];
}

function chosen<T extends { readonly id: string }>(
  claims: readonly T[],
  only?: readonly string[],
): readonly T[] {
  const known = claims.map(({ id }) => id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new InputError({ field: "--only", value: unknown, allowed: known });
  return only === undefined ? claims : claims.filter(({ id }) => only.includes(id));
}
