import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equilibria, played, randomGames } from "./equilibrium-games.ts";

describe("backward induction", () => {
  it("ends five thousand games in a subgame-perfect equilibrium", () => {
    const property = fc.property(randomGames, (game) => {
      expect(equilibria(game)).toContainEqual(played(game));
    });
    fc.assert(property, { numRuns: 5000 });
  });
});
