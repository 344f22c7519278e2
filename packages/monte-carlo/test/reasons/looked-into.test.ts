import { describe, expect, it } from "vitest";
import { lookInto } from "../../src/reasons/looked-into.ts";
import { siege } from "../scenarios/siege.ts";

describe("looking into a batch", () => {
  it("takes the first thousand runs that did not fail where nobody says how many, or all if there are fewer", async () => {
    const look = (runs: number, failed: number) => {
      const firstRuns = (count: number) =>
        Promise.resolve(Array.from({ length: count }, (_, run) => run + failed));
      const taken: number[] = [];
      const account = { take: ({ row }: { readonly row: { readonly run: number } }) => taken.push(row.run) };
      return lookInto(
        siege(),
        { seed: "1", runs, failed, firstRuns },
        {},
        {
          take: (run) => void account.take(run),
          answer: (looked) => ({ ...looked, first: taken[0], taken: taken.length }),
        },
      );
    };
    expect(await look(1500, 2)).toEqual({
      seed: "1",
      runs: 1000,
      of: 1500,
      failed: 2,
      first: 2,
      taken: 1000,
    });
    expect(await look(7, 2)).toEqual({ seed: "1", runs: 5, of: 7, failed: 2, first: 2, taken: 5 });
  });
});
