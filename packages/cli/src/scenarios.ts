import type { Scenario } from "@summitry/core";
import type { Experiments } from "./claims/experiments.ts";
import type { ScenarioChanges } from "./changes.ts";
import type { Listed } from "./listed.ts";
import type { FullVocabulary } from "./vocabulary/words.ts";

/** A scenario that the command knows by name. Its code is loaded only when needed, so that `--help` is fast. */
export interface KnownScenario {
  /** What it is about, in a phrase. */
  readonly about: string;
  /** Loads it. */
  load(): Promise<LoadedScenario>;
  /** Loads the claims about it as experiments, where there are any. */
  loadClaims?(): Promise<Experiments>;
}

/** A scenario with its vocabulary. */
export interface LoadedScenario {
  readonly vocabulary: FullVocabulary;
  /** The options that --set takes beside parameters, where they are known. */
  readonly options?: readonly Listed[];
  /**
   * Makes the scenario with changes.
   *
   * @throws InputError for an unknown mechanism, option or parameter.
   */
  make(changes: ScenarioChanges): Scenario | Promise<Scenario>;
  /** Makes the scenario from the options in a manifest, if these can say more than changes can. */
  readonly from?: (options: unknown) => Scenario;
}

/** Scenarios by name. */
export type Scenarios = Readonly<Record<string, KnownScenario>>;

/** The scenarios that come with the command. */
export const scenarios: Scenarios = {
  alaska: {
    about: "the summit of 15 August 2025 and the talks that may follow until the end of that year",
    async load() {
      const [{ alaska }, { changedAlaska, optionsToSet }, { alaskaVocabulary }, { FullVocabulary }] =
        await Promise.all([
          import("@summitry/alaska"),
          import("./alaska-options.ts"),
          import("./vocabulary/alaska.ts"),
          import("./vocabulary/words.ts"),
        ]);
      return {
        vocabulary: new FullVocabulary(alaskaVocabulary, "alaska"),
        options: optionsToSet,
        make: changedAlaska,
        from: (options) => alaska(options as Parameters<typeof alaska>[0]), // it checks what it is given
      };
    },
    loadClaims: async () => (await import("./claims/alaska.ts")).alaskaExperiments,
  },
};
