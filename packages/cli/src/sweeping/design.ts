import { InputError, type Scenario } from "@summitry/core";
import {
  grid,
  latinHypercube,
  oneAtATime,
  type PointDesign,
  sobolPoints,
  type Spread,
} from "@summitry/monte-carlo";
import type { Over, Variation } from "../opening/variation.ts";

/** The designs that --design takes. */
export const DESIGNS = ["grid", "latin-hypercube", "sobol", "one-at-a-time"] as const;

/** What a design is made of. */
export interface DesignPlan {
  readonly design: (typeof DESIGNS)[number];
  /** Number of points, for designs that fill a space; 100 when left out. */
  readonly points?: number;
  /** Number of runs at every point. */
  readonly runs: number;
}

const POINTS = 100;

/**
 * The design that was asked for.
 *
 * @throws InputError for a form of --vary, or --points, that the design does not take, and as the design itself does.
 */
export function designFor(
  scenario: Scenario,
  varied: readonly Variation[],
  { design, points, runs }: DesignPlan,
): PointDesign {
  if (points !== undefined && (design === "grid" || design === "one-at-a-time")) {
    const allowed = `nothing with --design ${design}: its points are the values of --vary`;
    throw new InputError({ field: "--points", value: points, allowed });
  }
  switch (design) {
    case "grid":
      return grid(scenario, { vary: byName(varied, listed), runs });
    case "one-at-a-time":
      return oneAtATime(scenario, { ...(varied.length === 0 ? {} : { vary: byName(varied, listed) }), runs });
    case "latin-hypercube":
    case "sobol": {
      const make = design === "sobol" ? sobolPoints : latinHypercube;
      const vary = varied.length === 0 ? {} : { vary: byName(varied, spread) };
      return make(scenario, { ...vary, points: points ?? POINTS, runs });
    }
    default:
      return design satisfies never;
  }
}

function byName<V>(varied: readonly Variation[], read: (name: string, over: Over) => V): Record<string, V> {
  return Object.fromEntries(varied.map(({ name, over }) => [name, read(name, over)]));
}

function listed(name: string, over: Over): readonly number[] {
  const field = `--vary ${name}`;
  if (over.type !== "values") {
    const value = over.type === "prior" ? "prior" : `${over.from}:${over.to}`;
    throw new InputError({ field, value, allowed: "values, 1,2,3 or from:to:step; others take sobol" });
  }
  const stranger = over.values.find((value) => typeof value !== "number");
  if (stranger !== undefined) throw new InputError({ field, value: stranger, allowed: "a number" });
  return over.values as readonly number[];
}

function spread(name: string, over: Over): Spread {
  if (over.type === "prior") return "prior";
  if (over.type === "between") return [over.from, over.to];
  const allowed = "from:to or prior: the design itself says where its points lie";
  throw new InputError({ field: `--vary ${name}`, value: over.values.join(","), allowed });
}
