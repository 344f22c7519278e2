import { describe, expect, it } from "vitest";
import {
  commaSeparated,
  given,
  typedName,
  precision,
  settingsOf,
  shard,
  wholeNumber,
} from "../src/option-values.ts";

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

describe("a number written as people write it", () => {
  const number = wholeNumber(1, 2000);

  it.each([
    ["2,000", "; did you mean 2000?"],
    ["1'500", "; did you mean 1500?"],
    ["1e3", "; did you mean 1000?"],
    ["9,000", ""],
    ["2,00", ""],
    ["1e400", ""],
  ])("is refused with the digits that were meant: %s", (text, hint) => {
    expect(() => number(text)).toThrow(new RegExp(`from 1 to 2,000${hint.replace("?", "\\?")}$`));
  });

  it("is refused as per cent with the share that was meant", () => {
    expect(() => precision("deal=5%")).toThrow("; did you mean deal=0.05?");
    expect(() => precision("deal=5")).toThrow(/below 1$/);
  });
});

describe("a text", () => {
  it("has to be given", () => {
    expect(["a", "-5", "a b"].map(given)).toEqual(["a", "-5", "a b"]);
    for (const text of ["", "  ", "--json"]) expect(() => given(text)).toThrow("a value");
  });

  it("names the same thing in any form of Unicode", () => {
    const [composed, decomposed] = ["caf\u00e9", "cafe\u0301"];
    expect(commaSeparated(decomposed)).toEqual([composed]);
    expect(typedName(decomposed)).toBe(composed);
    expect(precision(`${decomposed}=0.1`).outcome).toBe(composed);
    expect(settingsOf(`${decomposed}.mean=1`)).toEqual([{ [`${composed}.mean`]: 1 }]);
  });

  it("may be a list with commas", () => {
    expect(commaSeparated("momentum, control")).toEqual(["momentum", "control"]);
    expect(commaSeparated("momentum,")).toEqual(["momentum", ""]);
    expect(commaSeparated("control", ["momentum"])).toEqual(["momentum", "control"]);
  });
});

describe("a precision", () => {
  it("is an outcome and a width", () => {
    expect(precision("ceasefire=0.01")).toEqual({ outcome: "ceasefire", halfWidth: 0.01 });
    for (const text of [
      "ceasefire",
      "=0.1",
      "ceasefire=",
      "ceasefire=0",
      "ceasefire=1",
      "ceasefire=x",
      "a=0.1=2",
    ]) {
      expect(() => precision(text)).toThrow("outcome=width");
    }
  });
});

describe("a shard", () => {
  it("is one of several", () => {
    expect(shard("3/16")).toEqual({ index: 3, of: 16 });
    for (const text of ["3", "0/2", "3/2", "-1/2", "1/2/3", "1.5/2"])
      expect(() => shard(text)).toThrow("i/n");
  });
});

describe("variants", () => {
  it("add up, one for each time they are given", () => {
    const one = settingsOf("a=1,b=true");
    expect(settingsOf("c=x", one)).toEqual([{ a: 1, b: true }, { c: "x" }]);
  });
});
