import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  elementaryEffects,
  givenDataIndices,
  type GivenData,
  type PickFreezeOutputs,
  type RadialOutputs,
  shapleyEffects,
  sobolIndices,
  type WayOutputs,
} from "../../src/index.ts";

interface Case {
  readonly sobol: { readonly outputs: PickFreezeOutputs; readonly first: number[]; readonly total: number[] };
  readonly shapley: WayOutputs & { readonly shares: number[]; readonly halfWidths: number[] };
  readonly radial: RadialOutputs & {
    readonly mu: number[];
    readonly muStar: number[];
    readonly sigma: number[];
  };
  readonly given: GivenData & { readonly first: number[]; readonly pawn: number[] };
}

const path = new URL("../fixtures/salib/indices.json", import.meta.url);
const { SALib, cases } = JSON.parse(readFileSync(path, "utf8")) as {
  readonly SALib: string;
  readonly cases: Readonly<Record<string, Case>>;
};

/** Fails where two lists are more than 1e-9 apart. */
function expectEqual(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, value] of found.entries()) expect(Math.abs(value - expected[at]!)).toBeLessThan(1e-9);
}

const estimates = (effects: readonly { readonly estimate: number }[]) =>
  effects.map(({ estimate }) => estimate);

describe.each(Object.entries(cases))(`the same points and outputs as SALib ${SALib}, %s`, (_, each) => {
  test("Sobol indices, centred and divided as by its sobol.analyze", () => {
    const { first, total } = sobolIndices(each.sobol.outputs);
    expectEqual(estimates(first), each.sobol.first);
    expectEqual(estimates(total), each.sobol.total);
  });

  test("Shapley effects, as shares", () => {
    const { orders, outputs, shares, halfWidths } = each.shapley;
    const effects = shapleyEffects({ orders, outputs });
    expectEqual(estimates(effects), shares);
    // Its interval is 1.96 of the same standard errors; ours takes Student's t.
    expectEqual(
      effects.map(({ standardError }) => 1.959963984540054 * standardError),
      halfWidths,
    );
  });

  test("elementary effects", () => {
    const { base, moved, steps, mu, muStar, sigma } = each.radial;
    const effects = elementaryEffects({ base, moved, steps });
    expectEqual(estimates(effects.map((effect) => effect.mu)), mu);
    expectEqual(estimates(effects.map((effect) => effect.muStar)), muStar);
    expectEqual(
      effects.map((effect) => effect.sigma),
      sigma,
    );
  });

  test("given data: the curve of ten harmonics as its rbd_fast, and PAWN", () => {
    const { inputs, output, first, pawn } = each.given;
    const found = givenDataIndices({ inputs, output });
    expectEqual(estimates(found.first), first);
    expectEqual(estimates(found.pawn), pawn);
  });
});
