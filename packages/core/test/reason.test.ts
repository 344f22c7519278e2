import { describe, expect, it } from "vitest";
import { additive, agenda, aspiration, negotiate, stackedAlternatingOffers } from "@summitry/core";
import { reasonOf } from "@summitry/core/checks";

it.each<[string, unknown, string]>([
  ["an error", new Error("broken"), "broken"],
  ["an error without a message", new RangeError(), "RangeError"],
  ["a text", "broken", "broken"],
  ["an empty text", "", '"" was thrown'],
  ["an object", { code: 5 }, '{"code":5} was thrown'],
  ["an object with a message", { message: "broken", code: 5 }, "broken"],
  ["an object whose message is no text", { message: 5 }, '{"message":5} was thrown'],
  ["null", null, "null was thrown"],
  ["nothing", undefined, "undefined was thrown"],
  ["a number", Number.NaN, "NaN was thrown"],
  ["a symbol", Symbol("x"), "Symbol(x) was thrown"],
  ["an object without a prototype", Object.create(null), "{} was thrown"],
  [
    "an object that throws when it is read",
    {
      get message() {
        throw new Error("no");
      },
    },
    "something that can't be read was thrown",
  ],
])("%s that was thrown is told in words", (_, cause, words) => {
  expect(reasonOf(cause)).toBe(words);
});

describe("what is thrown as an object is told in words", () => {
  const prices = agenda({ price: [10, 20] });
  const utility = additive(prices, { price: { weight: 1, values: { 10: 0, 20: 1 } } });
  const thrown: unknown = { code: 5 };
  const failing = (): never => {
    throw thrown;
  };
  const seat = (id: string, more: object) => ({
    id,
    utility,
    strategy: aspiration({ exponent: 1 }),
    ...more,
  });
  const negotiated = (more: object) =>
    negotiate({
      agenda: prices,
      protocol: stackedAlternatingOffers({ rounds: 3 }),
      parties: [seat("anna", more), seat("ben", {})],
    });

  it.each([
    ["a strategy", { strategy: { propose: failing, accepts: failing } }, '{"code":5} was thrown'],
    ["a reservation value", { reservation: failing }, '{"code":5} was thrown'],
    [
      "a red line",
      { redLines: [{ id: "x", forbids: failing, because: "y" }] },
      'it threw: {"code":5} was thrown',
    ],
  ])("by %s", (_, more, words) => {
    expect(() => negotiated(more)).toThrow(words);
  });
});
