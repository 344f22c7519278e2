import { type Agendas, type Design, type Identity, InputError, type Scenario } from "@summitry/core";
import { aListOf, aNumber, anObject, aText } from "@summitry/core/checks";
import { posteriorDraws } from "../designs/posterior-draws.ts";
import type { Calibration, PosteriorDraw } from "./calibrate.ts";

/** Most numbers that a design of a posterior goes through. */
const MOST_NUMBERS = 1_000;

const takes = anObject({ runs: aNumber({ whole: true, min: 1 }) }, { within: "", of: "options: an object" });
const aCalibration = anObject(
  {
    seed: aText,
    nextRun: aNumber({ whole: true, min: 1 }),
    draws: aListOf(
      anObject({ run: aNumber({ whole: true, min: 0 }), weight: aNumber({ above: 0 }) }, { open: true }),
      { of: "draws" },
    ),
  },
  { open: true, of: "a calibration, as calibrate gives it: an object" },
);

/**
 * A posterior in the place of the prior: the runs of the scenario with this design have parameters as its draws had them, in
 * turn, each with fresh luck. Draws that count more are taken more often, so that all runs count alike.
 *
 * @example
 * const learned = scenario.designed(posteriorDesign(scenario, found, { runs: 2_000 }));
 * const batch = await monteCarlo(learned, { runs: 2_000, seed: 42 });
 * @param calibration As `calibrate` of the same scenario has given it, also read from a file.
 * @throws InputError for a calibration with too few draws, and for a scenario that has a design.
 */
export function posteriorDesign<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  calibration: Calibration,
  options: { readonly runs: number },
): Design {
  aCalibration("calibration", calibration);
  takes("options", options);
  const { draws, seed, nextRun } = calibration;
  if (draws.length === 0) {
    const allowed = "the draws of a posterior: too few runs agreed with the record";
    throw new InputError({ field: "calibration.draws", value: draws, allowed });
  }
  return posteriorDraws(scenario, { seed, numbers: evenly(draws), like: nextRun, runs: options.runs });
}

/**
 * Numbers of draws that count alike: all where all of them do, or else a thousand by systematic resampling, where each stands
 * as often as its weight says, up to one.
 *
 * Source: Kitagawa (1996), "Monte Carlo filter and smoother for non-Gaussian nonlinear state space models", Journal of
 * Computational and Graphical Statistics 5.
 */
function evenly(draws: readonly PosteriorDraw[]): readonly number[] {
  const [first] = draws;
  const isEven = draws.every(({ weight }) => weight === first?.weight);
  if (isEven && draws.length <= MOST_NUMBERS) return draws.map(({ run }) => run);
  const all = draws.reduce((sum, { weight }) => sum + weight, 0);
  let [at, below] = [0, 0];
  return Array.from({ length: MOST_NUMBERS }, (_, place) => {
    const wanted = ((place + 0.5) / MOST_NUMBERS) * all;
    while (at < draws.length - 1 && below + (draws[at] as PosteriorDraw).weight < wanted) {
      below += (draws[at] as PosteriorDraw).weight;
      at += 1;
    }
    return (draws[at] as PosteriorDraw).run;
  });
}
