import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "@summitry/core";
import { nearestName } from "@summitry/core/checks";

const options = ["seed", "run", "runs", "workers", "until", "secondsPerRun", "onProgress"];

describe("the nearest name", () => {
  it.each([
    ["sed", "seed"],
    ["seeed", "seed"],
    ["sead", "seed"],
    ["sede", "seed"],
    ["Seed", "seed"],
    ["rn", "run"],
    ["worker", "workers"],
    ["secondPerRuns", "secondsPerRun"],
    ["unitl", "until"],
    ["x", null],
    ["", null],
    ["halfWidth", null],
    ["constructor", null],
    ["s".repeat(1_000_000), null],
  ])("for %.20s is %s", (given, name) => {
    expect(nearestName(given, options)).toBe(name);
  });

  it("is the first one listed on a tie", () => {
    expect(nearestName("cat", ["hat", "bat"])).toBe("hat");
    expect(nearestName("cat", ["bat", "hat"])).toBe("bat");
  });

  it("is none where nothing is known", () => {
    expect(nearestName("seed", [])).toBe(null);
  });

  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 8 });

  it("is itself for a name that is known", () => {
    fc.assert(
      fc.property(names, fc.nat(), (known, pick) => {
        const name = known[pick % known.length]!;
        expect(nearestName(name, known)).toBe(name);
      }),
    );
  });

  it("is found again after one letter is lost, doubled, changed or swapped with the next", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(), fc.nat(3), (name, pick, kind) => {
        const at = pick % (name.length - 1);
        const [before, letter, next, after] = [
          name.slice(0, at),
          name[at]!,
          name[at + 1]!,
          name.slice(at + 2),
        ];
        const misspelt = [
          before + next + after,
          before + letter + letter + next + after,
          `${before}#${next}${after}`,
          before + next + letter + after,
        ][kind]!;
        expect(nearestName(misspelt, [name])).toBe(name);
      }),
    );
  });
});

describe("bad input", () => {
  it("is told with the name that was meant, and all names are kept", () => {
    const error = new InputError({ field: "options", value: "sed", allowed: ["seed", "run"] });
    expect(error.message).toBe(
      'options: "sed" is not allowed; expected one of seed, run; did you mean seed?',
    );
    expect(error).toMatchObject({ field: "options", value: "sed", allowed: ["seed", "run"] });
  });

  it("is told without a guess where no name is near, and where words say what is expected", () => {
    const allowed = ["seed", "run"];
    expect(new InputError({ field: "options", value: "misspelt", allowed }).message).not.toContain("mean");
    expect(new InputError({ field: "options", value: 7, allowed }).message).not.toContain("mean");
    expect(new InputError({ field: "seed", value: "sed", allowed: "seed" }).message).not.toContain("mean");
  });
});
