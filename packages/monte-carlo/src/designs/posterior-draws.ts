import { type Design, drawnParameters, factors, InputError, type Scenario, type Seed } from "@summitry/core";
import { aListOf, aNumber, anObject, anything, aScenario } from "@summitry/core/checks";

/** Runs whose drawn values are taken again, each with the luck of another run. */
export interface PosteriorDrawsOptions {
  /** The seed of the draws. */
  readonly seed: Seed;
  /** Numbers of the runs that drew the values; they are taken in turn. One may stand there several times. */
  readonly numbers: readonly number[];
  /** The run whose luck the first one has; the others follow. It should be none that the draws were chosen by. */
  readonly like: number;
  /** Number of runs: a whole number of at least 1. */
  readonly runs: number;
}

const aRun = aNumber({ whole: true, min: 0 });
const takes = anObject(
  {
    seed: anything,
    numbers: aListOf(aRun, { of: "numbers of runs", atLeast: 1 }),
    like: aRun,
    runs: aNumber({ whole: true, min: 1 }),
  },
  { within: "", of: "options: an object" },
);

/**
 * The design whose runs have values that other runs of the scenario drew: those of a posterior, which takes the place of the
 * prior so. `posteriorDesign` makes it of a calibration.
 *
 * @throws InputError for no numbers, and for a scenario that has a design of its own.
 */
export function posteriorDraws(scenario: Scenario, options: PosteriorDrawsOptions): Design {
  aScenario("scenario", scenario);
  takes("options", options);
  const { seed, numbers, like, runs } = options;
  const { design } = scenario.definition;
  if (design !== undefined) {
    const allowed = "a scenario without a design: its draws have to be those of the prior";
    throw new InputError({ field: "scenario", value: design.recipe.type, allowed });
  }
  const free = factors(scenario).flatMap(({ parameters }) => parameters);
  return Object.freeze({
    recipe: { type: "posterior", seed, numbers: [...numbers], like, runs },
    runs,
    at: (run: number) => {
      const drawn = drawnParameters(scenario, { seed, run: numbers[run % numbers.length] as number });
      return { like: like + run, values: Object.fromEntries(free.map((id) => [id, drawn[id] as number])) };
    },
  });
}
