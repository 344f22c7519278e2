import type { Scenario } from "@summitry/core";
import type { Experiments } from "./claims/experiments.ts";
import type { ScenarioChanges } from "./changes.ts";
import type { Words } from "./vocabulary/words.ts";

/** A scenario that the command knows by name. Its code is loaded when it is needed, so that `--help` is quick. */
export interface KnownScenario {
  /** What it is about, in a phrase. */
  readonly about: string;
  /** Loads it. */
  load(): Promise<LoadedScenario>;
  /** Loads the claims about it as experiments, where there are any. */
  loadClaims?(): Promise<Experiments>;
}

/** A scenario with what its ids are called in prose. */
export interface LoadedScenario {
  readonly words: Words;
  /**
   * The scenario with changes.
   *
   * @throws InputError for an unknown mechanism, option or parameter.
   */
  make(changes: ScenarioChanges): Scenario | Promise<Scenario>;
  /** The scenario with options as a manifest holds them, where they can be more than changes say. */
  readonly from?: (options: unknown) => Scenario;
}

/** Scenarios by name. */
export type Scenarios = Readonly<Record<string, KnownScenario>>;

/** The scenarios that come with the command. */
export const scenarios: Scenarios = {
  alaska: {
    about: "the summit of 15 August 2025 and the talks that may follow until the end of that year",
    async load() {
      const [{ alaska }, { alaskaOptions }, { alaskaVocabulary }, { Words }] = await Promise.all([
        import("@summitry/alaska"),
        import("./alaska-options.ts"),
        import("./vocabulary/alaska.ts"),
        import("./vocabulary/words.ts"),
      ]);
      return {
        words: new Words(alaskaVocabulary, "alaska"),
        make: (changes) => alaska(alaskaOptions(changes)),
        from: (options) => alaska(options as Parameters<typeof alaska>[0]), // it checks what it is given
      };
    },
    loadClaims: async () => (await import("./claims/alaska.ts")).alaskaExperiments,
  },
};
