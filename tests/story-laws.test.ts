import { alaska, alaskaPackage } from "@summitry/alaska";
import { type Scenario, simulate } from "@summitry/core";
import { readScenario } from "@summitry/scenario-file";
import { Calendar, type FullVocabulary, story, watchedRun, wordsOf } from "@summitry/story";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeMeeting } from "../packages/story/src/describe/describe-meeting.ts";
import { partiesOf } from "../packages/story/src/describe/story-context.ts";
import { groupEvents } from "../packages/story/src/events/group-events.ts";
import { LatestTerms } from "../packages/story/src/events/latest-terms.ts";

const file = (name: string): Promise<Scenario> =>
  readScenario(new URL(`../examples/scenario-files/${name}.yaml`, import.meta.url));
const [harbour, lake] = [await file("harbour"), await file("lake")];
const cases: readonly (readonly [name: string, scenario: Scenario, words: FullVocabulary])[] = [
  ["Alaska", alaska(), wordsOf(alaska(), alaskaPackage)],
  ["the harbour", harbour, wordsOf(harbour)],
  ["the lake", lake, wordsOf(lake)],
];
const which = fc.record({ seed: fc.nat(10_000), run: fc.nat(100) });

describe.each(cases)("a story of %s", (_, scenario, words) => {
  const some = { numRuns: 40 };
  const sentences = (seeded: { readonly seed: number; readonly run: number }): readonly string[] => {
    const { run, worthOf } = watchedRun(scenario, seeded);
    return story(scenario.definition, run.log, words, { worthOf }).flatMap(({ paragraphs }) =>
      paragraphs.map(({ says }) => says),
    );
  };

  it("is of the run that nobody watched", () => {
    fc.assert(
      fc.property(which, (seeded) => {
        expect(watchedRun(scenario, seeded).run.digest).toBe(simulate(scenario, seeded).digest);
      }),
      { numRuns: 10 },
    );
  });

  it("has nobody in it whom only a pronoun names, and no sentence twice in a row", () => {
    fc.assert(
      fc.property(which, (seeded) => {
        const all = sentences(seeded);
        const idiom = /the front line as it is/g;
        for (const says of all)
          expect(says.replace(idiom, "")).not.toMatch(/\b(he|him|his|she|her|it|its|they|them|their)\b/i);
        all.forEach((says, at) => expect(says).not.toBe(all[at - 1]));
      }),
      some,
    );
  });

  it("says of everyone who sits at a meeting how they opened, or that they made no offer", () => {
    fc.assert(
      fc.property(which, (seeded) => {
        const { run, worthOf } = watchedRun(scenario, seeded);
        const { groups, signed, textEnds } = groupEvents(run.log);
        const { tables, start } = scenario.definition;
        const teller = {
          ...{ vocabulary: words, calendar: new Calendar(start), tables, signed, textEnds, worthOf },
          ...{ openings: new LatestTerms(), signatures: new LatestTerms(), verbose: false },
        };
        for (const group of groups) {
          if (group.type !== "meeting") continue;
          const details = describeMeeting(teller, group)
            .slice(1)
            .map(({ says }) => says);
          const makers = new Set(group.offers.map(({ by }) => by));
          for (const seat of group.open.seats) {
            const name = words.speaker(seat, group.open.level);
            const opening = `${name} opens `.toLowerCase();
            const opened = details.filter((says) => says.toLowerCase().startsWith(opening));
            expect(opened).toHaveLength(makers.has(seat) ? 1 : 0);
            const isMediated = partiesOf(teller, group.open).length < group.open.seats.length;
            if (makers.has(seat) || makers.size === 0 || isMediated) continue;
            const quiet = details.filter((says) => /makes? no offer/.test(says)).join();
            expect(quiet.toLowerCase()).toContain(name.toLowerCase());
          }
        }
      }),
      some,
    );
  });
});
