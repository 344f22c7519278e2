import { expect, it } from "vitest";
import { theEve } from "../src/opening.ts";

const say = {
  date: (day: number) => `day ${day}`,
  count: (count: number, noun: string) => `${count} ${noun}`,
  whole: String,
  percent: (share: number) => `${Math.round(share * 100)} %`,
};

it("the eve is told from the quantities of the start, with the last day that moved each", () => {
  const told = theEve(
    {
      quantities: { threatLive: 1, credibility: 0.2, frustration: 0.3, mood: -0.2, aidUS: 0.7 },
      inner: {},
      because: {
        threatLive: ["timeline 2025-07-14", "timeline 2025-08-13"],
        frustration: ["timeline 2025-07-31"],
      },
    },
    say,
  );
  expect(told).toEqual([
    "A threat of Trump's against Moscow of 13 August stands, and is hardly believed.",
    "Trump's anger with Putin, last stirred on 31 July, is low.",
    "The last word that Trump has heard was Kyiv's and Europe's.",
    "American support for Ukraine is at 70 % of full support.",
  ]);
});

it("nothing is told of what is not there", () => {
  expect(theEve({ quantities: { threatLive: 0 }, inner: {} }, say)).toEqual([]);
});
