import {
  aListOf,
  aNumber,
  anObject,
  aRecordOf,
  anything,
  aScenario,
  aSeed,
  maybe,
} from "@summitry/core/checks";
import { type Factor, factors, InputError, type Scenario, type Seed } from "@summitry/core";
import { type PointDesign, repeated } from "./point-design.ts";
import { assertWithin, factorsNamed, parameterOf } from "./varied.ts";

/** How a parameter is spread over the points: after its prior, or evenly from one value to another. */
export type Spread = "prior" | readonly [from: number, to: number];

/** Points that fill the space of what is uncertain. */
export interface SpreadOptions {
  /**
   * What is varied: parameters, groups that are drawn together and, by the part of their ids before a dot, all that is
   * called alike; groups only after their priors. All that is drawn, after its prior, when left out.
   */
  readonly vary?: Readonly<Record<string, Spread>>;
  /** Number of points: a whole number of at least 1. */
  readonly points: number;
  /** Number of runs at every point: a whole number of at least 1. */
  readonly runs: number;
  /** The seed of the design, which has nothing to do with that of the runs; 0 when left out. */
  readonly seed?: Seed;
}

/** Where a point of a design lies in one dimension, from 0 to 1: `name` and `dimension` are those within a factor. */
export type Coordinate = (point: number, place: Place) => number;

/** One dimension of the space. */
export interface Place {
  /** Name of the factor. */
  readonly name: string;
  /** Which of its dimensions, from 0. */
  readonly at: number;
  /** Its number among all dimensions of the space, from 0. */
  readonly dimension: number;
}

const takes = anObject(
  {
    vary: maybe(aRecordOf(anything, '"prior" or [from, to] by parameter')),
    points: aNumber({ whole: true, min: 1 }),
    runs: aNumber({ whole: true, min: 1 }),
    seed: maybe(aSeed),
  },
  { within: "", of: "options: an object" },
);
const aRange = aListOf(aNumber(), { atLeast: 2, of: "numbers, from and to" });

/** Checks the options of such a design. */
export function checkSpread(scenario: Scenario, options: SpreadOptions): void {
  aScenario("scenario", scenario);
  takes("options", options);
}

/** What is varied. */
export function spreadFactors(scenario: Scenario, vary: SpreadOptions["vary"]): readonly Factor[] {
  if (vary === undefined) return some(vary, factors(scenario));
  const found = Object.entries(vary).flatMap(([name, spread]) => spreadOf(scenario, name, spread));
  const names = found.flatMap(({ parameters }) => parameters);
  const twice = names.find((id, at) => names.indexOf(id) < at);
  if (twice !== undefined)
    throw new InputError({ field: "vary", value: twice, allowed: "every parameter once" });
  return some(vary, found);
}

function some(vary: unknown, found: readonly Factor[]): readonly Factor[] {
  if (found.length > 0) return found;
  throw new InputError({ field: "vary", value: vary, allowed: "something that the scenario draws" });
}

function spreadOf(scenario: Scenario, name: string, spread: Spread): readonly Factor[] {
  const found = factorsNamed(scenario, name);
  if (spread === "prior") return found;
  const field = `vary.${name}`;
  aRange(field, spread);
  if (found[0]?.parameters[0] !== name)
    throw new InputError({ field, value: spread, allowed: '"prior": it is more than one parameter' });
  const [from, to] = spread;
  if (!(from < to) || spread.length > 2)
    throw new InputError({ field, value: spread, allowed: "two numbers, the lower one first" });
  for (const [at, value] of spread.entries())
    assertWithin(`${field}.${at}`, value, parameterOf(scenario, name));
  const write: Factor["write"] = ([share = 0], values) => void (values[name] = from + share * (to - from));
  return [{ name, parameters: [name], dimensions: 1, write }];
}

/** The design whose points have these coordinates. */
export function spreadDesign(
  type: string,
  { vary, points, runs, seed = 0 }: SpreadOptions,
  varied: readonly Factor[],
  coordinate: Coordinate,
): PointDesign {
  const recipe = { type, ...(vary === undefined ? {} : { vary }), points, runs, seed };
  const varies = varied.flatMap(({ parameters }) => parameters);
  const valuesAt = (point: number): Readonly<Record<string, number>> => {
    const values: Record<string, number> = {};
    let dimension = 0;
    for (const { name, dimensions, write } of varied) {
      const shares: number[] = [];
      for (let at = 0; at < dimensions; at++, dimension++)
        shares.push(coordinate(point, { name, at, dimension }));
      write(shares, values);
    }
    return values;
  };
  return repeated({ recipe, points, varies, valuesAt }, runs);
}
