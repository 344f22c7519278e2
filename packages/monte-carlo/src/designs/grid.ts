import { aNumber, anObject, anything, aRecordOf, aScenario } from "@summitry/core/checks";
import type { Scenario } from "@summitry/core";
import { axisOf, type AxisValues, setStep } from "./axis.ts";
import { type PointDesign, repeated } from "./point-design.ts";

/** Every combination of some values. */
export interface GridOptions {
  /**
   * Values by the id of the parameter, at least one each; rows of values for parameters that are drawn together. With
   * none there is one point, where all is drawn.
   */
  readonly vary: Readonly<Record<string, AxisValues>>;
  /** Number of runs at every point: a whole number of at least 1. */
  readonly runs: number;
}

const takes = anObject(
  { vary: aRecordOf(anything, "values by parameter"), runs: aNumber({ whole: true, min: 1 }) },
  { within: "", of: "options: an object" },
);

/**
 * The design that goes through every combination of some values; the last of them changes fastest. What it leaves out
 * is drawn.
 *
 * @example grid(alaska(), { vary: { "momentum.mean": [0, 100, 200], lossAversion: [1, 2] }, runs: 200 })
 * @throws InputError for an unknown parameter, one that is held or drawn together with others, or values beyond limits.
 */
export function grid(scenario: Scenario, options: GridOptions): PointDesign {
  aScenario("scenario", scenario);
  takes("options", options);
  const { vary, runs } = options;
  const names = Object.keys(vary);
  const axes = names.map((name) => axisOf(scenario, name, vary[name] as AxisValues));
  const points = axes.reduce((count, { rows }) => count * rows.length, 1);
  const valuesAt = (point: number): Readonly<Record<string, number>> => {
    const values: Record<string, number> = {};
    let rest = point;
    for (const axis of axes.toReversed()) {
      setStep(axis, rest % axis.rows.length, values);
      rest = Math.floor(rest / axis.rows.length);
    }
    return values;
  };
  const varies = axes.flatMap(({ parameters }) => parameters);
  return repeated({ recipe: { type: "grid", vary, runs }, points, varies, valuesAt }, runs);
}
