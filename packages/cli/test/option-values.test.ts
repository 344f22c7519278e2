import { describe, expect, it } from "vitest";
import { commaSeparated, given, wholeNumber } from "../src/option-values.ts";

describe("a whole number", () => {
  const number = wholeNumber(1, 2000);

  it("is made of digits and within its limits", () => {
    expect(["1", "2000", "0017"].map(number)).toEqual([1, 2000, 17]);
    for (const text of [
      "",
      " ",
      "0",
      "2001",
      "0x10",
      "1e3",
      "1,000",
      "-1",
      "1.0",
      "9".repeat(400),
      "\u0663",
    ]) {
      expect(() => number(text)).toThrow("a whole number from 1 to 2,000");
    }
  });
});

describe("a text", () => {
  it("has to be given", () => {
    expect(["a", "-5", "a b"].map(given)).toEqual(["a", "-5", "a b"]);
    for (const text of ["", "  ", "--json"]) expect(() => given(text)).toThrow("missing");
  });

  it("may be a list with commas", () => {
    expect(commaSeparated("momentum, control")).toEqual(["momentum", "control"]);
    expect(commaSeparated("momentum,")).toEqual(["momentum", ""]);
  });
});
