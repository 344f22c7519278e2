import { aNumber, anObject, anything, aRecordOf, aScenario, maybe, oneAmong } from "@summitry/core/checks";
import { factors, InputError, parameters, type Scenario } from "@summitry/core";
import { type Axis, axisOf, type AxisValues, setStep } from "./axis.ts";
import { type PointDesign, repeated } from "./point-design.ts";
import { parameterOf } from "./varied.ts";

/** One parameter moves at a time. */
export interface OneAtATimeOptions {
  /**
   * Values by the id of the parameter, or rows of values for parameters that are drawn together. When left out, every
   * parameter that is drawn alone takes its lowest, likeliest and highest value.
   */
  readonly vary?: Readonly<Record<string, AxisValues>>;
  /** What the other parameters are meanwhile: at their likeliest values, as when left out, or drawn. */
  readonly others?: "mode" | "drawn";
  /** Number of runs at every point: a whole number of at least 1. */
  readonly runs: number;
}

const takes = anObject(
  {
    vary: maybe(aRecordOf(anything, "values by parameter")),
    others: maybe(oneAmong(["mode", "drawn"])),
    runs: aNumber({ whole: true, min: 1 }),
  },
  { within: "", of: "options: an object" },
);

/**
 * The design that moves one parameter at a time, through its values, and leaves the others where they are. The first point
 * is the one at which none is moved.
 *
 * @example oneAtATime(alaska(), { vary: { "momentum.mean": [0, 100, 200] }, runs: 200 })
 * @throws InputError for an unknown parameter, one that is held or drawn together with others, or values beyond limits.
 */
export function oneAtATime(scenario: Scenario, options: OneAtATimeOptions): PointDesign {
  aScenario("scenario", scenario);
  takes("options", options);
  const { vary, others = "mode", runs } = options;
  const axes = Object.entries(vary ?? ownValues(scenario)).map(([name, values]) =>
    axisOf(scenario, name, values),
  );
  if (axes.length === 0)
    throw new InputError({ field: "vary", value: vary, allowed: "something that the scenario draws" });
  const steps = axes.flatMap((axis) => axis.rows.map((_, step): Step => ({ axis, step })));
  const valuesAt = (point: number): Readonly<Record<string, number>> => {
    const values: Record<string, number> = {};
    const moved = steps[point - 1];
    if (moved !== undefined) setStep(moved.axis, moved.step, values);
    return values;
  };
  const recipe = { type: "one at a time", ...(vary === undefined ? {} : { vary }), others, runs };
  const rest = others === "mode" ? likeliest(scenario) : {};
  const varies = axes.flatMap((axis) => axis.parameters);
  return repeated({ recipe, points: steps.length + 1, varies, valuesAt, rest }, runs);
}

interface Step {
  readonly axis: Axis;
  readonly step: number;
}

/** The lowest, likeliest and highest values of what is drawn alone; the likeliest once, where it is one of the others. */
function ownValues(scenario: Scenario): Readonly<Record<string, AxisValues>> {
  const alone = factors(scenario).filter(({ name, parameters: ids }) => ids.includes(name));
  return Object.fromEntries(
    alone.map(({ name }) => {
      const { low, mode, high } = parameterOf(scenario, name);
      return [name, [...new Set([low, mode, high])]];
    }),
  );
}

/** The likeliest values of all that is drawn. */
function likeliest(scenario: Scenario): Readonly<Record<string, number>> {
  const drawn = new Set(factors(scenario).flatMap((factor) => factor.parameters));
  const known = parameters(scenario).filter(({ id }) => drawn.has(id));
  return Object.fromEntries(known.map(({ id, mode }) => [id, mode]));
}
