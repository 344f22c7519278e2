import { InputError } from "@summitry/core";
import type { PointDesign } from "@summitry/monte-carlo";
import { type Figure, heatMap, sweepCurve, tornado } from "@summitry/plots";
import { spelled } from "@summitry/story/english";
import type { DoneSweep, Swept } from "./simulate-sweeps.ts";

/**
 * What draws a design: a tornado where one parameter moves at a time, a curve along one, a map over a grid of two; `null` for
 * others.
 */
function drawerOf({ recipe, varies }: PointDesign): typeof tornado | null {
  if (recipe.type === "one at a time") return tornado;
  if (varies.length === 1) return sweepCurve;
  return varies.length === 2 && recipe.type === "grid" ? heatMap : null;
}

/** @throws InputError for sweeps that no figure shows, before they are simulated. */
export function checkSweepFigure(variants: readonly Swept[], isShard: boolean): void {
  const allowed = "one variant as a whole, along one parameter, over a grid of two, or one at a time";
  const [first] = variants;
  if (variants.length === 1 && first !== undefined && drawerOf(first.design) !== null && !isShard) return;
  const value = isShard ? "a shard" : (first?.design.varies.join(", ") ?? "nothing");
  throw new InputError({ field: "--figure", value, allowed });
}

/** The figure of a sweep that was checked: of the first outcome that is shown. */
export function sweepFigure([done]: readonly DoneSweep[], [name = ""]: readonly string[]): Figure {
  const { design } = (done as DoneSweep).swept;
  const points = (done as DoneSweep).swept
    .outcomes()
    .flatMap(({ values, outcomes }) =>
      outcomes.filter((outcome) => outcome.name === name).map((estimate) => ({ ...estimate, values })),
    );
  return (drawerOf(design) ?? tornado)(points, { measure: `probability of ${spelled(name)}` });
}
