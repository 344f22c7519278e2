import { position } from "./evidence/positions/index.ts";
import { positionActors, positionIssues, type PositionIssue } from "./evidence/positions/position-row.ts";
import { SALIENCE } from "./parameters/positions.ts";

/** The predictions of two of the simplest models for an issue. */
export interface Baseline {
  readonly issue: PositionIssue;
  /** Mean of the four ideals, weighted by salience; code from 0 (Russia's maximum) to 10 (Ukraine's maximum). */
  readonly mean: number;
  /** Median of the four ideals, weighted by salience; same codes. */
  readonly median: number;
}

/**
 * What the stated positions predict without any bargaining, to be read beside the results of a simulation. Of the
 * models compared on 66 decisions of the European Union, one that weights positions by salience did best (Schneider,
 * Finke and Bailer 2010, Political Studies 58).
 */
export function baselines(): readonly Baseline[] {
  return positionIssues.map((issue) => {
    const stated = positionActors
      .map((actor) => position(actor, issue))
      .map(({ ideal, salience }) => ({ ideal, weight: SALIENCE[salience] }))
      .sort((one, other) => one.ideal - other.ideal);
    const total = stated.reduce((sum, { weight }) => sum + weight, 0);
    const mean = stated.reduce((sum, { ideal, weight }) => sum + ideal * weight, 0) / total;
    return { issue, mean, median: medianOf(stated, total / 2) };
  });
}

function medianOf(ascending: readonly { ideal: number; weight: number }[], half: number): number {
  let below = 0;
  for (const { ideal, weight } of ascending) {
    below += weight;
    if (below >= half) return ideal;
  }
  return Number.NaN;
}
