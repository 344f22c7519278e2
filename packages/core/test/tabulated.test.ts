import { describe, expect, it } from "vitest";
import { agenda, InputError, tabulated, type UtilityList } from "@summitry/core";
import { deal } from "./small.ts";

const six = [0, 0.5, 1, 1.5, 2, 2.5];
const slow = { price: 10, delivery: "slow" } as const;
type List = UtilityList<typeof deal.issues>;

describe("a tabulated preference", () => {
  it.each([[six], [Float64Array.from(six)]])("holds utilities in enumeration order", (source) => {
    const worth = tabulated(deal, source);
    expect([...worth.table().values]).toEqual(six);
    expect(six.map((_, index) => worth.at(index))).toEqual(six);
    expect(worth.of({ price: 20, delivery: "fast" })).toBe(1.5);
  });

  it("keeps what it was given, whatever becomes of it", () => {
    const source = [...six];
    const worth = tabulated(deal, source);
    source.fill(9);
    expect(worth.at(1)).toBe(0.5);
    expect([...worth.table().values]).toEqual(six);
  });

  it("is a list of outcomes, and a number for the others", () => {
    const worth = tabulated(deal, {
      outcomes: [
        { outcome: { price: 30, delivery: "fast" }, utility: 3 },
        { outcome: slow, utility: -1 },
      ],
      otherwise: 0.25,
    });
    expect([...worth.table().values]).toEqual([-1, 0.25, 0.25, 0.25, 0.25, 3]);
  });

  it("needs no number for the others when there are none", () => {
    const outcomes = six.map((utility, index) => ({ outcome: deal.outcome(5 - index), utility }));
    expect([...tabulated(deal, { outcomes }).table().values]).toEqual(six.toReversed());
  });

  it("speaks of the outcomes that are not excluded", () => {
    const narrow = agenda(deal.issues, { excludes: ({ price }) => price === 20 });
    expect(tabulated(narrow, [1, 2, 3, 4]).of({ price: 30, delivery: "slow" })).toBe(3);
  });

  it.each<[string, readonly number[] | List, string]>([
    ["too few", [1, 2], "tabulated: 2 is not allowed; expected 6 utilities, one for every outcome"],
    ["too many", [...six, 3], "tabulated: 7 is not allowed"],
    [
      "one that is no number",
      [0, 1, Number.NaN, 3, 4, 5],
      'utility: NaN is not allowed; expected a finite number for {"price":20,"delivery":"slow"}',
    ],
    [
      "an infinite one in a list",
      { outcomes: [{ outcome: slow, utility: -Infinity }], otherwise: 0 },
      'utility: -Infinity is not allowed; expected a finite number for {"price":10,"delivery":"slow"}',
    ],
    [
      "an outcome twice",
      {
        outcomes: [
          { outcome: slow, utility: 1 },
          { outcome: { ...slow }, utility: 1 },
        ],
        otherwise: 0,
      },
      "tabulated.outcomes.1.outcome",
    ],
    [
      "what is no outcome",
      {
        outcomes: [{ outcome: { price: 11, delivery: "slow" }, utility: 1 }],
        otherwise: 0,
      } as unknown as List,
      'tabulated.outcomes.0.outcome: {"price":11,"delivery":"slow"} is not allowed; expected an outcome of the agenda',
    ],
    [
      "outcomes left out",
      { outcomes: [{ outcome: slow, utility: 1 }] },
      'tabulated.otherwise: undefined is not allowed; expected a number, since the list lacks {"price":10,"delivery":"fast"}',
    ],
    [
      "a number for the others that is none",
      { outcomes: [], otherwise: Number.NaN },
      "tabulated.otherwise: NaN",
    ],
  ])("refuses %s", (_, source, message) => {
    expect(() => tabulated(deal, source)).toThrow(InputError);
    expect(() => tabulated(deal, source)).toThrow(message);
  });
});
