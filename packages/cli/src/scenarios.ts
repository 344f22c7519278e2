import type { Scenario } from "@summitry/core";
import type { Experiments } from "./claims/experiments.ts";
import type { Words } from "./words/words.ts";

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
   * The scenario with mechanisms switched off.
   *
   * @throws InputError for an unknown mechanism.
   */
  make(without: readonly string[]): Scenario;
}

/** Scenarios by name. */
export type Scenarios = Readonly<Record<string, KnownScenario>>;

/** The scenarios that come with the command. */
export const scenarios: Scenarios = {
  alaska: {
    about: "the summit of 15 August 2025 and the talks that may follow until the end of that year",
    async load() {
      const [{ alaska }, { alaskaVocabulary }, { Words }] = await Promise.all([
        import("@summitry/alaska"),
        import("./words/alaska.ts"),
        import("./words/words.ts"),
      ]);
      return {
        words: new Words(alaskaVocabulary, "alaska"),
        make: (without) => alaska(without.length === 0 ? {} : { without: without as readonly never[] }),
      };
    },
    loadClaims: async () => (await import("./claims/alaska.ts")).alaskaClaims,
  },
};
