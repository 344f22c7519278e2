import { describe, expect, it } from "vitest";
import { additive, agenda, isEnumerated, type Outcome, stackedAlternatingOffers } from "@summitry/core";
import { explain } from "@summitry/analysis";
import { stub } from "../../../core/test/small.ts";
import { meetingOf, offering, runOf } from "./bargains.ts";

const names = Array.from({ length: 10 }, (_, issue) => `issue${issue}`);
const values = [0, 1, 2, 3, 4];
const wide = agenda(Object.fromEntries(names.map((name) => [name, values])));

/** The same value of every issue. */
const all = (value: number): Outcome => Object.fromEntries(names.map((name) => [name, value]));

/** Wants every issue high, or every one low; some count more. */
const wants = (high: boolean, weights: (issue: number) => number) =>
  additive(
    wide,
    Object.fromEntries(
      names.map((name, issue) => [
        name,
        {
          weight: weights(issue),
          values: Object.fromEntries(values.map((value) => [value, (high ? value : 4 - value) / 4])),
        },
      ]),
    ),
  );

const first = (issue: number): number => (issue < 5 ? 0.15 : 0.05);
const last = (issue: number): number => (issue < 5 ? 0.05 : 0.15);

const explained = (
  reservation: number,
  forbids: (outcome: Outcome) => boolean = () => false,
  then: Outcome = { ...all(0), issue0: 1 },
) => {
  const redLines = [{ id: "never", forbids, because: "never" }];
  const agents = [
    stub("high", {
      utility: { table: wants(true, first) },
      reservation: () => reservation,
      strategy: offering(all(4)),
    }),
    stub("low", {
      utility: { table: wants(false, last) },
      reservation: () => reservation,
      strategy: offering(all(0), then),
      redLines,
    }),
  ];
  const table = { agenda: wide as never };
  return explain(runOf(meetingOf(agents, stackedAlternatingOffers({ rounds: 2 }), table)));
};

describe("an agenda too large to be listed", () => {
  it("is one", () => expect(isEnumerated(wide)).toBe(false));

  it("has no counts, and the best text that changing one issue at a time finds", () => {
    const [told] = explained(0.7).meetings;
    expect(told).toMatchObject({ counts: null, closedBy: [], relaxing: [], crossed: [], ended: "deadline" });
    // Each gives way on what matters little to it: both get 0.75.
    expect(told?.nearest?.outcome).toEqual(
      Object.fromEntries(names.map((name, issue) => [name, issue < 5 ? 4 : 0])),
    );
    expect(told?.nearest?.gaps.map(({ gain }) => gain)).toEqual([
      expect.closeTo(0.05, 9),
      expect.closeTo(0.05, 9),
    ]);
    expect(told?.nearestOffer).toMatchObject({ by: "low", round: 1 });
    expect(told?.lastMove).toEqual({ by: "low", round: 1, changed: [{ issue: "issue0", from: 0, to: 1 }] });
  });

  it("is said to have been missed, whether a text was there or not: nobody knows", () => {
    expect(explained(0.7).tables).toMatchObject([{ stage: "missed", how: "deadline", who: ["high"] }]);
    expect(explained(0.9).tables).toMatchObject([{ stage: "missed", how: "deadline" }]);
    expect(explained(0.9).meetings[0]?.nearest?.gaps.map(({ gain }) => gain)).toEqual([
      expect.closeTo(-0.15, 9),
      expect.closeTo(-0.15, 9),
    ]);
  });

  it("is searched from other offers too, where the nearest one is cut off by red lines", () => {
    const lone: Outcome = { ...all(0), issue0: 1, issue1: 1 };
    const besides = (outcome: Outcome): boolean =>
      names.filter((name) => outcome[name] !== lone[name]).length === 1;
    const told = explained(0.7, besides, lone).meetings[0];
    expect(told?.nearestOffer?.outcome).toEqual(lone);
    expect(told?.nearest?.gaps.map(({ gain }) => gain)).toEqual([
      expect.closeTo(0.05, 9),
      expect.closeTo(0.05, 9),
    ]);
  });

  it("has a nearest text on the right side of red lines where the search finds one", () => {
    const told = explained(0.7, (outcome) => Number(outcome["issue9"]) < 2).meetings[0];
    expect(told?.nearest).toMatchObject({ crosses: [], outcome: { issue9: 2 } });
  });
});
