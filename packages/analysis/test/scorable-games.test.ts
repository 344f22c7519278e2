import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { acceptable, analyse } from "@summitry/analysis";
import { additive, agenda } from "@summitry/core";

/** Games of six parties with thresholds, two of which have a veto: a third party's, read where they are at hand. */
interface Games {
  readonly games: Readonly<
    Record<
      "base" | "game1",
      {
        readonly agents: Readonly<
          Record<
            string,
            {
              readonly role: string;
              readonly scores: readonly (readonly number[])[];
              readonly threshold: number;
            }
          >
        >;
        readonly deals: number;
        readonly unanimous: number;
        readonly at_least_n_minus_1: number;
        readonly n_minus_1_with_vetoes: number;
        readonly max_welfare_unanimous: readonly [number, readonly string[]];
      }
    >
  >;
}

const file = new URL("../../../../shared/fixtures/validation/scorable_games.json", import.meta.url);
const missing = "needs shared/fixtures/validation/scorable_games.json beside this copy of the repository";

describe.each(["base", "game1"] as const)("the scorable game %s", (name) => {
  it("has as many deals that pass as its authors' rule says", ({ skip }) => {
    skip(!existsSync(file), missing);
    const { games } = JSON.parse(readFileSync(file, "utf8")) as Games;
    const { agents, ...counts } = games[name];
    const players = Object.entries(agents);
    const letters = "ABCDE".split("");
    const values = (letter: string, issue: number) =>
      (players[0]?.[1].scores[issue] ?? []).map((_, value) => `${letter}${value + 1}`);
    const space = agenda(Object.fromEntries(letters.map((letter, issue) => [letter, values(letter, issue)])));
    const parties = players.map(([id, { scores, threshold }]) => ({
      id,
      utility: additive(
        space,
        Object.fromEntries(
          letters.map((letter, issue) => {
            const worth = values(letter, issue).map((value, at) => [value, scores[issue]?.[at] ?? NaN]);
            return [letter, { weight: 1, values: Object.fromEntries(worth) as Record<string, number> }];
          }),
        ),
      ),
      reservation: threshold,
    }));
    const problem = { agenda: space, parties };
    const vetoes = players.filter(([, { role }]) => role !== "player").map(([id]) => id);
    const atLeast = parties.length - 1;

    expect(vetoes).toHaveLength(2);
    expect(space.size).toBe(counts.deals);
    expect(acceptable(problem).size).toBe(counts.unanimous);
    expect(acceptable(problem, { atLeast }).size).toBe(counts.at_least_n_minus_1);
    expect(acceptable(problem, { atLeast, vetoes }).size).toBe(counts.n_minus_1_with_vetoes);
    const { zone, maxWelfare } = analyse(problem);
    expect(zone.size).toBe(counts.unanimous);
    const [welfare, deal] = counts.max_welfare_unanimous;
    const sum = (utilities: Readonly<Record<string, number>>) =>
      Object.values(utilities).reduce((total, each) => total + each, 0);
    expect(maxWelfare.map(({ utilities }) => sum(utilities))).toContain(welfare);
    expect(maxWelfare.map(({ outcome }) => letters.map((letter) => outcome[letter]))).toContainEqual(deal);
  });
});
