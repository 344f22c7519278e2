import { expect, it } from "vitest";
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
])("%s that was thrown is told in words", (_, cause, words) => {
  expect(reasonOf(cause)).toBe(words);
});
