import { describe, expect, it } from "vitest";
import {
  conditionalVoting,
  mediatedSingleText,
  negotiate,
  stackedAlternatingOffers,
  type Limits,
  type Protocol,
} from "@summitry/core";
import { cheap, deal, dear, stubborn } from "./small.ts";

const protocols: readonly (readonly [string, (limits: Limits) => Protocol])[] = [
  ["stackedAlternatingOffers", stackedAlternatingOffers],
  ["mediatedSingleText", (limits) => mediatedSingleText({ ...limits, mediator: "mia" })],
  ["conditionalVoting", conditionalVoting],
];

const talk = (protocol: Protocol, seed = 0) =>
  negotiate({
    agenda: deal,
    protocol,
    seed,
    parties: [
      { id: "mia", utility: cheap, strategy: stubborn() },
      { id: "anna", utility: cheap, strategy: { ...stubborn(), approves: () => false } },
      { id: "ben", utility: dear, strategy: { ...stubborn(), approves: () => false } },
    ],
  });

describe.each(protocols)("%s", (name, of) => {
  it("ends at its deadline", () => {
    expect(talk(of({ rounds: 7 }))).toMatchObject({ agreement: null, ended: "deadline", rounds: 7 });
  });

  it("breaks down after a number of rounds that is geometric, with the mean one over the hazard", () => {
    const hazard = 0.2;
    const runs = 1000;
    const lengths = Array.from({ length: runs }, (_, seed) => {
      const { ended, rounds } = talk(of({ hazard }), seed);
      expect(ended).toBe("breakdown");
      return rounds;
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / runs;
    const error = Math.sqrt((1 - hazard) / hazard ** 2 / runs);
    expect(Math.abs(mean - 1 / hazard)).toBeLessThan(4 * error);
    const first = lengths.filter((length) => length === 1).length / runs;
    expect(Math.abs(first - hazard)).toBeLessThan(4 * Math.sqrt((hazard * (1 - hazard)) / runs));
  });

  it("breaks down or reaches its deadline, whichever comes first", () => {
    const ends = Array.from({ length: 200 }, (_, seed) => talk(of({ rounds: 3, hazard: 0.3 }), seed));
    const deadlines = ends.filter(({ ended }) => ended === "deadline");
    expect(deadlines.every(({ rounds }) => rounds === 3)).toBe(true);
    const share = 0.7 ** 2;
    const error = Math.sqrt((share * (1 - share)) / 200);
    expect(Math.abs(deadlines.length / 200 - share)).toBeLessThan(4 * error);
    expect(ends.some(({ ended }) => ended === "breakdown")).toBe(true);
    expect(ends.every(({ rounds }) => rounds <= 3)).toBe(true);
  });

  it("has no random end without a hazard", () => {
    expect(of({ rounds: 3 }).hazard).toBe(0);
  });

  it.each<[object, string]>([
    [{}, "rounds: undefined is not allowed; expected a whole number from 1 to 10000000"],
    [{ hazard: 0 }, "rounds: undefined"],
    [{ rounds: 0 }, "rounds: 0"],
    [{ rounds: 10_000_001 }, "rounds: 10000001"],
    [{ rounds: 2.5, hazard: 0.1 }, "rounds: 2.5"],
    [{ rounds: 2, hazard: -0.1 }, "hazard: -0.1 is not allowed; expected a chance from 0 to 1"],
    [{ hazard: 1.1 }, "hazard: 1.1"],
    [{ hazard: Number.NaN }, "hazard: NaN"],
  ])("refuses %j", (limits, message) => {
    expect(() => of(limits as Limits)).toThrow(`${name}.${message}`);
  });
});

describe("time without a deadline", () => {
  it("is the chance that the talks would be over by the end of the round", () => {
    const times: number[] = [];
    const watching = { ...stubborn(), accepts: ({ time }: { time: number }) => (times.push(time), false) };
    negotiate({
      agenda: deal,
      protocol: stackedAlternatingOffers({ hazard: 0.5 }),
      seed: 5,
      parties: [
        { id: "anna", utility: cheap, strategy: stubborn() },
        { id: "ben", utility: dear, strategy: watching },
      ],
    });
    expect(times).toEqual(times.map((_, round) => 1 - 0.5 ** (round + 1)));
    expect(times.length).toBeGreaterThan(1);
  });
});
