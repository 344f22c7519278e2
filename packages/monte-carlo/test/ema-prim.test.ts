import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { prim } from "../src/index.ts";
import { casesOf } from "../src/discovery/cases.ts";
import { quasiP } from "../src/discovery/quasi-p.ts";

/** Trajectories of the PRIM of EMA Workbench, as ema/prim.py has made them. */
interface Case {
  readonly name: string;
  readonly peel: number;
  readonly mass: number;
  readonly values: Readonly<Record<string, readonly number[]>>;
  readonly outcome: readonly number[];
  readonly trajectory: readonly {
    readonly runs: number;
    readonly hits: number;
    readonly coverage: number;
    readonly density: number;
    readonly mass: number;
    readonly limits: Readonly<Record<string, readonly [number | null, number | null]>>;
    readonly quasiP: Readonly<Record<string, readonly [number | null, number | null]>>;
  }[];
}

const fixture = JSON.parse(readFileSync(new URL("ema/prim.json", import.meta.url), "utf8")) as {
  readonly cases: readonly Case[];
};

describe.each(fixture.cases)(
  "the trajectory of EMA Workbench: $name",
  ({ peel, mass, values, outcome, trajectory }) => {
    const found = prim(values, outcome, { peel, mass }).slice(0, trajectory.length);

    it("has the same boxes with the same runs in them", () => {
      expect(trajectory.length).toBeGreaterThan(10);
      for (const [at, { limits, runs, hits, coverage, density, mass: share }] of trajectory.entries()) {
        const { limits: own, ...counts } = found[at]!;
        expect(counts).toEqual({ runs, hits, coverage, density, mass: share });
        const ends = own.map(({ parameter, low, high }) => [parameter, [low, high].map(orNull)]);
        expect(Object.fromEntries(ends)).toEqual(limits);
      }
    });

    it("has the same quasi-p-values", () => {
      const points = casesOf(values, outcome);
      for (const [at, box] of found.entries()) {
        const own = quasiP(box, points);
        for (const [place, { parameter }] of box.limits.entries()) {
          const [low, high] = trajectory[at]!.quasiP[parameter]!;
          for (const [mine, theirs] of [
            [own[place]!.low, low],
            [own[place]!.high, high],
          ] as const) {
            if (theirs === null) expect(mine).toBeNull();
            else expect(mine! / theirs).toBeCloseTo(1, 9);
          }
        }
      }
    });
  },
);

function orNull(limit: number): number | null {
  return Number.isFinite(limit) ? limit : null;
}
