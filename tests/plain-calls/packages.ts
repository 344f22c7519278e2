import { scenarioPackage, simulate } from "@summitry/core";
import { claimRuns, testClaims } from "@summitry/monte-carlo";
import * as scenarioFile from "@summitry/scenario-file";
import * as story from "@summitry/story";
import { may, needs, type Field } from "./breakage.ts";
import type { Entry, Excuses } from "./entry.ts";
import { scenario } from "./samples.ts";

const claim = () => ({
  id: "same",
  says: "nothing changes",
  measures: "share of runs",
  measure: () => true,
  expects: { within: 0 },
  base: {},
  changed: {},
  control: { none: "nothing to switch off" },
});
const parts = () => ({
  about: "a sale",
  make: () => scenario,
  settings: {},
  vocabulary: { title: "A sale", agents: {} },
  story: {},
  claims: [claim()],
});
const given = (at: string): readonly Field[] => [
  needs(`${at}.about`, "about", ["text"]),
  needs(`${at}.make`, "make", ["function"]),
  may(`${at}.settings`, "settings", ["object"]),
  may(`${at}.vocabulary`, "vocabulary", ["object"]),
  may(`${at}.vocabulary.title`, "vocabulary.title", ["text"]),
  may(`${at}.vocabulary.agents`, "vocabulary.agents", ["object"]),
  may(`${at}.story`, "story", ["object"]),
  needs(`${at}.claims.0.says`, "claims.0.says", ["text"]),
  needs(`${at}.claims.0.measure`, "claims.0.measure", ["function"]),
];
const log = () => simulate(scenario, { seed: 1, run: 0 }).log;
const words = () => story.wordsOf(scenario);
const { definition } = scenario;
const days = () => story.story(definition, log(), words());
const calendar = () => new story.Calendar("2026-03-02");

/** Scenario packages, and what is done with them. */
export const packageCalls: readonly Entry[] = [
  {
    name: "core.scenarioPackage",
    args: () => [parts()],
    call: scenarioPackage,
    fields: [needs("0", "scenarioPackage", ["object"]), ...given("0")],
  },
  {
    name: "monte-carlo.testClaims",
    args: () => [parts(), { runs: 2, seed: 1, workers: 0 }],
    call: testClaims,
    fields: [
      needs("0", "scenarioPackage", ["object"]),
      ...given("0"),
      needs("1", "options", ["object"]),
      needs("1.runs", "runs", [], [0, -1, 0.5]),
      may("1.only", "only", ["list"]),
      may("1.workers", "workers", [], [-1, 0.5]),
    ],
  },
  {
    name: "monte-carlo.claimRuns",
    args: () => [parts(), { runs: 2 }],
    call: claimRuns,
    fields: [
      needs("0", "scenarioPackage", ["object"]),
      needs("1", "options", ["object"]),
      needs("1.runs", "runs", [], [0]),
    ],
  },
  {
    name: "story.wordsOf",
    args: () => [scenario, parts()],
    call: story.wordsOf,
    fields: [
      needs("0", "scenario", []),
      may("1.vocabulary", "vocabulary", ["object"]),
      may("1.story", "story", ["object"]),
    ],
  },
  {
    name: "story.story",
    args: () => [definition, log(), words(), { verbose: true }],
    call: story.story,
    fields: [
      needs("0", "definition", ["object"]),
      needs("1", "log", ["list"]),
      needs("2", "words", []),
      may("3.verbose", "verbose", ["flag"]),
      may("3.worthOf", "worthOf", ["function"]),
    ],
  },
  {
    name: "story.Storyteller",
    args: () => [definition, words()],
    call: (...args: ConstructorParameters<typeof story.Storyteller>) => new story.Storyteller(...args),
    fields: [needs("0", "definition", ["object"]), needs("1", "words", [])],
  },
  {
    name: "story.watchedRun",
    args: () => [scenario, { seed: 1, run: 0 }],
    call: story.watchedRun,
    fields: [needs("0", "scenario", []), may("1.run", "run", [], [-1, 0.5])],
  },
  {
    name: "story.asText",
    args: () => [days(), calendar()],
    call: story.asText,
    fields: [needs("0", "days", ["list"]), needs("1", "calendar", [])],
  },
  {
    name: "story.Calendar",
    args: () => ["2026-03-02"],
    call: (start: string) => new story.Calendar(start),
    fields: [needs("0", "start", [], ["2026-3-2"])],
  },
  {
    name: "scenario-file.readScenario",
    args: () => ["examples/scenario-files/lake.yaml"],
    call: scenarioFile.readScenario,
    fields: [needs("0", "file", ["name"])],
  },
  {
    name: "scenario-file.readScenarioPackage",
    args: () => ["examples/scenario-files/lake.yaml"],
    call: scenarioFile.readScenarioPackage,
    fields: [needs("0", "file", ["name"])],
  },
];

/** What needs no calls. */
export const packageExcuses: Excuses = {
  "story.FullVocabulary": "wordsOf makes it",
  "story.sameTerms": "compares two outcomes of a log",
  "scenario-file.declaredScenario": "takes what readScenario has checked",
  "scenario-file.declaredPackage": "takes what readScenario has checked",
  "scenario-file.writtenScenario": "takes what readScenario has checked",
  "scenario-file.scenarioJsonSchema": "takes nothing",
};
