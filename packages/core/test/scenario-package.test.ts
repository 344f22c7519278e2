import { describe, expect, it } from "vitest";
import { scenarioPackage } from "../src/index.ts";

const parts = { about: "a sale", make: () => null as never };
const claim = (changes: object) => ({
  ...{ id: "luck", says: "it counts", measures: "share of runs", measure: () => true },
  ...{ expects: "more", base: {}, changed: { luck: 1 }, control: { none: "it is luck" } },
  ...changes,
});
const refusal = (more: object): string => {
  try {
    scenarioPackage({ ...parts, ...more } as never);
  } catch (error) {
    return String((error as Error).message);
  }
  return "";
};

describe("a scenario package", () => {
  it("is what it was given", () => {
    expect(scenarioPackage(parts)).toBe(parts);
  });

  it.each([
    [{ about: 3 }, "about: 3 is not allowed; expected a text"],
    [{ make: "alaska" }, 'make: "alaska" is not allowed; expected a function'],
    [
      { vocabularies: {} },
      'scenarioPackage: "vocabularies" is not allowed; expected one of about, make, settings, vocabulary, story, claims; did you mean vocabulary?',
    ],
    [{ settings: { rounds: "a number" } }, 'settings.rounds: "a number" is not allowed'],
    [
      { settings: { rounds: { says: "how many" } } },
      "settings.rounds.takes: undefined is not allowed; expected a text",
    ],
    [{ vocabulary: { agent: {} } }, 'vocabulary: "agent" is not allowed'],
    [
      { vocabulary: { tables: { deal: { topic: "a deal" } } } },
      "vocabulary.tables.deal.text: undefined is not allowed",
    ],
    [
      { vocabulary: { moves: { call: "calls" } } },
      'vocabulary.moves.call: "calls" is not allowed; expected a function',
    ],
    [{ story: { end: () => [] } }, 'story: "end" is not allowed; expected one of opening, world, ending'],
    [{ claims: {} }, "claims: {} is not allowed; expected a list of claims"],
    [
      { claims: [claim({ expects: "mroe" })] },
      'claims.0.expects: "mroe" is not allowed; expected one of more, less',
    ],
    [{ claims: [claim({ statistic: "median" })] }, 'claims.0.statistic: "median" is not allowed'],
    [{ claims: [claim({ control: { nothing: "" } })] }, "claims.0.control.without: undefined is not allowed"],
    [
      { claims: [claim({ control: { placebo: { base: {}, changed: {} }, because: "the same" } })] },
      'claims.0.control.placebo: {"base":{},"changed":{}} is not allowed; expected a base and a changed that differ',
    ],
    [{ claims: [{ id: "luck" }] }, "claims.0.says: undefined is not allowed; expected a text"],
  ])("with %j is refused", (more, says) => {
    expect(refusal(more)).toContain(says);
  });
});
