import { alaska, alaskaPackage } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { FullVocabulary, wordsOf } from "@summitry/story";
import pico from "picocolors";
import { describe, expect, it } from "vitest";
import { pages } from "../src/telling/pages.ts";
import { fishing } from "./fixtures.ts";

const look = { width: 100, colours: pico.createColors(false) };

describe("the pages of a run", () => {
  it("go from the title to the command that repeats it, for a scenario without any words", () => {
    const scenario = fishing();
    const run = simulate(scenario, { seed: "it's", run: 2 });
    expect(pages(scenario.definition, run, new FullVocabulary({ name: "fishing" }), look)).toEqual([
      "Fishing",
      "Run 2 of seed it's, 1 March 2025 to 3 March 2025. A model, not a forecast.",
      "",
      "March 2025",
      "   1  North and South meet on talks.",
      "        North opens with quota large, and holds to that.",
      "        South opens with quota small, and holds to that.",
      "        No agreement after 2 rounds, as time ran out.",
      "   3  The run ends: the horizon is reached.",
      "",
      "What stood at the end",
      "  Talks held  1",
      "",
      `Log digest: ${run.digest}`,
      "The same run again: npx summitry run fishing --seed 'it'\\''s' --run 2",
    ]);
  });

  it("of Alaska fill the width and no more than three screens, name people, and tell every signature", () => {
    const scenario = alaska({ without: ["control"] });
    const screen = 55; // lines
    for (const run of [0, 1, 2, 3]) {
      const done = simulate(scenario, { seed: 1, run });
      const all = pages(scenario.definition, done, wordsOf(alaska(), alaskaPackage), look);
      const lines = all.slice(0, -1);
      expect(all.at(-1)).toBe(
        `The same run again: npx summitry run alaska --seed 1 --run ${run} --without control`,
      );
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
      expect(all.length).toBeLessThan(3 * screen);
      expect(lines.join("\n")).toContain("Switched off: control.");
      expect(lines.join("\n")).not.toMatch(/\b(trump|putin|zelensky|undefined|null|NaN)\b/);
      const signatures = done.log.filter(({ type }) => type === "sign").length;
      expect(lines.filter((line) => /^ {8}(Signed|Initialled) in round/.test(line))).toHaveLength(signatures);
    }
  });
});
