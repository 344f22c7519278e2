import { describe, expect, it } from "vitest";
import { concessions } from "../src/describe/concessions.ts";
import { FullVocabulary } from "../src/words/full-vocabulary.ts";

const words = new FullVocabulary({ name: "fishing" });
const first = { quota: "large", season: "long", wardens: "open", price: 1, gear: "any" };

describe("how a party moved", () => {
  it.each([
    ["it made no offer", [], ""],
    ["it made one", [first], ""],
    ["it made the same again", [first, { ...first }], ", and holds to that"],
    ["it returned to the first", [first, { ...first, price: 2 }, first], ", and comes back to that"],
    [
      "it changed, added and dropped terms",
      [first, { ...first, quota: "small", wardens: "shared", season: "open" }],
      "; by the last offer, quota small instead of quota large, wardens shared added, season long dropped",
    ],
    [
      "it changed a lot",
      [first, { quota: "small", season: "short", wardens: "none", price: 2, gear: "nets" }],
      "; by the last offer, quota small instead of quota large, season short instead of season long, wardens none " +
        "added, 2 more changes",
    ],
  ])("is said where %s", (_, offers, says) => {
    expect(concessions(words, offers)).toBe(says);
  });
});
