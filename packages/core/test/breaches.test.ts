import { describe, expect, it } from "vitest";
import {
  simulate,
  stackedAlternatingOffers,
  type BargainingAction,
  type Protocol,
  type Rule,
} from "@summitry/core";
import { deal, ofType, small, smallTable, stub, stubborn } from "./small.ts";

const line = {
  id: "too-cheap",
  forbids: (outcome: object) => "price" in outcome && outcome.price === 10,
  because: "a test",
};
const [cheapest, dearest] = [deal.outcome(0), deal.outcome(5)];

/** Ben answers Anna's offer, or opens. */
function breachOf(action: unknown, benOpens = false) {
  const ben = stub("ben", { redLines: [line], respond: () => action as BargainingAction });
  const anna = stub("anna", { strategy: stubborn(cheapest) });
  const { log } = simulate(small(benOpens ? [ben, anna] : [anna, ben]));
  return { first: ofType(log, "breach")[0], log };
}

describe("an illegal answer is a breach: logged, discarded, and the turn passes", () => {
  it.each<[string, unknown, Rule, readonly string[]]>([
    ["nonsense", "accept", "not-an-action", []],
    ["an answer of an unknown kind", { type: "shrug" }, "not-an-action", []],
    ["an answer to another question", { type: "attend" }, "not-an-action", []],
    [
      "an offer that is not on the agenda",
      { type: "offer", outcome: { price: 15, delivery: "slow" } },
      "off-agenda",
      [],
    ],
    ["an offer that says too little", { type: "offer", outcome: { price: 20 } }, "off-agenda", []],
    ["an offer across its own line", { type: "offer", outcome: cheapest }, "own-red-line", ["too-cheap"]],
    ["assent across its own line", { type: "accept" }, "own-red-line", ["too-cheap"]],
    ["nothing at all", null, "not-an-action", []],
  ])("%s", (_, action, rule, lines) => {
    const { first, log } = breachOf(action);
    expect(first).toMatchObject({ day: 0, by: "ben", table: "table", rule, lines, action });
    const after = log[log.findIndex((event) => event === first) + 1];
    expect(after).toMatchObject({ type: "offer", by: "anna", round: 1 });
    expect(ofType(log, "sign")).toEqual([]);
  });

  it("assent to nothing", () => {
    expect(breachOf({ type: "accept" }, true).first).toMatchObject({ rule: "no-standing-offer" });
  });

  it("assent to its own offer, where the protocol takes an offer for assent", () => {
    const alternating = stackedAlternatingOffers({ rounds: 2 });
    const twice: Protocol = {
      ...alternating,
      next(talks, seats) {
        const next = alternating.next(talks, seats);
        const maker = next.type === "turn" ? next.standing?.by : undefined;
        return maker === undefined ? next : { ...next, by: maker };
      },
    };
    const ben = stub("ben", {
      respond: ({ standing }) =>
        standing === null ? { type: "offer", outcome: dearest } : { type: "accept" },
    });
    const table = smallTable({ seats: ["ben", "anna"], meets: [0], protocol: twice });
    const { log } = simulate(small([ben, stub("anna", { strategy: stubborn() })], { tables: { table } }));
    expect(ofType(log, "breach")[0]).toMatchObject({ by: "ben", rule: "own-offer" });
  });

  it("an act that is no list of moves", () => {
    const ben = stub("ben", { act: () => "invite" as never });
    const { log } = simulate(small([stub("anna"), ben]));
    expect(ofType(log, "breach")).toMatchObject([{ by: "ben", table: null, rule: "not-an-action" }]);
  });
});

describe("an offer across the line of another", () => {
  it("is legal, and annotated", () => {
    const { log } = breachOf({ type: "offer", outcome: dearest });
    expect(ofType(log, "offer")[0]).toMatchObject({
      by: "anna",
      crosses: [{ line: "too-cheap", holder: "ben" }],
    });
    expect(ofType(log, "offer")[1]).toMatchObject({ by: "ben", crosses: [] });
  });
});
