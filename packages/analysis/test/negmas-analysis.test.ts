import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse, type Point } from "@summitry/analysis";
import { additive, agenda } from "@summitry/core";
import type { Issues } from "@summitry/core";

/** The solution points of NegMAS 0.15.7 (https://negmas.readthedocs.io) on small domains, beside their traces. */
interface Case {
  readonly domain: {
    readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  };
  readonly parties: readonly {
    readonly weights: readonly number[];
    readonly values: readonly Readonly<Record<string, number>>[];
    readonly reserved_value: number | null;
  }[];
  readonly result: { readonly agreement: readonly string[] | null };
  readonly analysis: {
    readonly utility_ranges: readonly (readonly [number, number])[];
    readonly opposition: number | "Infinity";
    readonly rational_fraction: number;
    readonly agreement_distances?: Readonly<Record<string, number | "NaN">>;
    readonly agreement_optimality?: Readonly<Record<string, number | "NaN">>;
    readonly max_dist?: number;
  } & Readonly<Record<(typeof LISTS)[number][0], readonly Listed[]>>;
}

interface Listed {
  readonly outcome: readonly string[];
  readonly utilities: readonly number[];
}

const LISTS = [
  ["pareto", "pareto"],
  ["nash", "nash"],
  ["kalai_egalitarian", "kalai"],
  ["kalai_smorodinsky", "kalaiSmorodinsky"],
  ["modified_kalai", "modifiedKalai"],
  ["modified_kalai_smorodinsky", "modifiedKalaiSmorodinsky"],
  ["max_welfare", "maxWelfare"],
  ["max_relative_welfare", "maxRelativeWelfare"],
] as const;

const TARGETS = [
  ["pareto", "pareto"],
  ["nash", "nash"],
  ["kalai", "kalai"],
  ["modified_kalai", "modifiedKalai"],
  ["ks", "kalaiSmorodinsky"],
  ["modified_ks", "modifiedKalaiSmorodinsky"],
] as const;

const folder = new URL("../../core/test/fixtures/negmas/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

/** Numbers that differ by less than 1e-12, infinite and missing ones as they are. */
function same(own: number, theirs: number | string | undefined, what: string): void {
  const expected = Number(theirs);
  if (Number.isFinite(expected)) expect(Math.abs(own - expected), what).toBeLessThan(1e-12);
  else expect(own, what).toBe(expected);
}

describe("the solution points of a public platform", () => {
  it("are all here", () => expect(files).toHaveLength(16));

  it.each(files)("%s", (file) => {
    const { domain, parties, result, analysis } = JSON.parse(
      readFileSync(new URL(file, folder), "utf8"),
    ) as Case;
    const issues: Issues = Object.fromEntries(domain.issues.map(({ name, values }) => [name, values]));
    const space = agenda(issues);
    const parts = ({ weights, values }: Case["parties"][number]) =>
      Object.fromEntries(
        space.names.map((name, at) => [name, { weight: weights[at] ?? NaN, values: values[at] ?? {} }]),
      );
    const own = analyse({
      agenda: space,
      parties: parties.map((party, at) => ({
        id: String(at),
        utility: additive(space, parts(party)),
        ...(party.reserved_value === null ? {} : { reservation: party.reserved_value }),
      })),
    });

    const listed = ({ outcome, utilities }: Point): Listed => ({
      outcome: space.names.map((name) => outcome[name] as string),
      utilities: parties.map((_, at) => utilities[at] as number),
    });
    for (const [theirs, ours] of LISTS) expect(own[ours].map(listed), ours).toEqual(analysis[theirs]);

    for (const [at, [min, max]] of analysis.utility_ranges.entries())
      expect(own.utilityRanges[at]).toEqual({ min, max });
    expect(own.rationalShare).toBe(analysis.rational_fraction);
    same(own.opposition, analysis.opposition, "opposition");
    expect(own.blockedBy.length > 0).toBe(analysis.pareto.length === 0);

    const { agreement_distances: distances = {}, agreement_optimality: optimality = {}, max_dist } = analysis;
    expect(result.agreement === null).toBe(max_dist === undefined);
    if (result.agreement === null) return;
    const { agreement } = result;
    const outcome = Object.fromEntries(space.names.map((name, at) => [name, agreement[at] ?? ""]));
    const measured = { distances: own.distances(outcome), optimality: own.optimality(outcome) };
    for (const [theirs, ours] of TARGETS) {
      same(measured.distances[ours], distances[`${theirs}_dist`], `distance of ${ours}`);
      same(measured.optimality[ours], optimality[`${theirs}_optimality`], `optimality of ${ours}`);
    }
    same(
      Object.values(own.at(outcome).utilities).reduce((sum, utility) => sum + utility, 0),
      distances["max_welfare"],
      "welfare",
    );
    same(measured.optimality.maxWelfare, optimality["max_welfare_optimality"], "optimality of welfare");
    same(own.maxDistance, max_dist, "longest distance");
    expect(Object.keys(distances)).toHaveLength(TARGETS.length + 1);
    expect(Object.keys(optimality)).toHaveLength(TARGETS.length + 1);
  });
});
