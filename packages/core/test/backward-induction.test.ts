import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agenda,
  backwardInduction,
  InputError,
  negotiate,
  stackedAlternatingOffers,
  utility,
} from "@summitry/core";
import { equilibria, played, randomGames } from "./equilibrium-games.ts";

/** The cause of the error that code throws. */
function causeOf(code: () => unknown): unknown {
  try {
    code();
  } catch (problem) {
    return problem instanceof Error ? problem.cause : null;
  }
  return null;
}

describe("backward induction", () => {
  it("ends in a subgame-perfect equilibrium", () => {
    const ends = { signed: 0, none: 0, tied: 0 };
    const property = fc.property(randomGames, (game) => {
      const [end, all] = [played(game), equilibria(game)];
      expect(all).toContainEqual(end);
      ends[end.outcome === null ? "none" : "signed"] += 1;
      if (all.length > 1) ends.tied += 1;
    });
    fc.assert(property, { numRuns: 500 });
    for (const number of Object.values(ends)) expect(number).toBeGreaterThan(20);
  });

  it("leaves the second what walking away is worth where there is one offer to accept", () => {
    // 6 - x for the first and x for the second, which walks away for 2.
    const game = {
      players: [
        { worth: [6, 5, 4, 3, 2, 1, 0], reservation: 1, factor: 1 },
        { worth: [0, 1, 2, 3, 4, 5, 6], reservation: 2, factor: 1 },
      ],
      actions: 2,
      isDiscounted: false,
    } as const;
    expect(equilibria(game).map(({ outcome }) => outcome)).toContain(2);
    expect(played(game).outcome).toBe(2);
  });

  it("is refused where both act in a round", () => {
    const pie = agenda({ part: [0, 1, 2] });
    const want = utility(pie, ({ part }) => part);
    const beliefs = (id: string) => () => ({ [id]: { preference: want, reservation: 0 } });
    const party = (id: string, other: string) => ({
      id,
      utility: want,
      reservation: 0,
      strategy: backwardInduction(),
      beliefs: beliefs(other) as never,
    });
    const talk = (step: "round" | "offer") =>
      negotiate({
        agenda: pie,
        protocol: stackedAlternatingOffers({ rounds: 4, step }),
        parties: [party("one", "other"), party("other", "one")],
      });
    expect(talk("offer").agreement).toEqual({ part: 2 });
    const message =
      'backwardInduction.step: "round" is not allowed; expected "offer", so that every action is a round';
    expect(() => talk("round")).toThrow(message);
    expect(causeOf(() => talk("round"))).toBeInstanceOf(InputError);
  });
});
