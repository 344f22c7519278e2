import { describe, expect, it } from "vitest";
import { exercisedWithout, mutatedText } from "./mutate.ts";
import { mutations } from "./mutation-list.ts";

describe("a rule that can be taken out", () => {
  it.each(mutations)("stands in $file: without it passes $lets", (mutation) => {
    expect(mutatedText(mutation)).not.toBe("");
  });
});

/** A few of the rules that are taken out in the slow tier. */
const SOME = [
  "an offer across its maker's own line",
  "assent across one's own line",
  "ratification across one's own line",
  "a text into force that crosses a line by now",
];

const NOTHING = { runs: [], broken: null };

describe("an engine without one of its rules", () => {
  it.each(mutations.filter(({ lets }) => SOME.includes(lets)))(
    "is noticed: $lets",
    { timeout: 120_000 },
    async (mutation) => {
      expect((await exercisedWithout(mutation, NOTHING)).broken).toMatch(/^red lines: /);
    },
  );
});
