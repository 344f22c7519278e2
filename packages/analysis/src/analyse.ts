import type { Interests, Issues, OutcomeOf } from "@summitry/core";
import type { Analysis } from "./analysis.ts";
import { baselinesOf } from "./baselines.ts";
import { distancesOf, longestIn, optimalityOf } from "./distances.ts";
import { blockedBy, obstructionOf } from "./obstacles.ts";
import { kalaiSmorodinsky1975Of } from "./kalai-smorodinsky-1975.ts";
import { oppositionOf } from "./opposition.ts";
import { OutcomeSet } from "./outcome-set.ts";
import { paretoOf } from "./pareto.ts";
import { byParty, pointAt, type Point } from "./point.ts";
import type { Problem } from "./problem.ts";
import { numberOf, evaluatedTable } from "./evaluated-table.ts";
import { shadowPricesOf } from "./shadow-prices.ts";
import * as score from "./solutions.ts";
import { indicesIn, rationalShareOf, zoneOf } from "./zone.ts";

/**
 * What one table allows: its zone of agreement and what closes it, the Pareto front, the solutions of bargaining
 * theory, and what every red line costs. Takes the same arguments as `negotiate`. A mediator, if the protocol has one,
 * has utilities here but does not sign. Whatever may change during a meeting is taken as it is when the meeting opens.
 *
 * @throws InputError for what `negotiate` refuses, a utility that is not finite, and a reservation value or red line that
 *   reads inputs, quantities or texts, which a table by itself doesn't have.
 */
export function analyse<I extends Issues, const P extends Interests<I> = Interests<I>>(
  problem: Problem<I, P>,
): Analysis<I, P["id"]> {
  const table = evaluatedTable(problem);
  const { agenda, seated, sides } = table;
  const obstruction = obstructionOf(table);
  const open = zoneOf(obstruction);
  const zone = indicesIn(open);
  const pareto = paretoOf(
    sides.map(({ utilities }) => utilities),
    zone,
  );
  const best = (by: score.Score): Uint32Array => score.solutionOf(table, pareto, by);
  const ideal = kalaiSmorodinsky1975Of(table, zone);
  const targets = {
    pareto,
    nash: best(score.nash),
    kalai: best(score.kalai),
    kalaiSmorodinsky1975: Uint32Array.from(ideal === null ? [] : [ideal]),
    kalaiSmorodinsky: best(score.kalaiSmorodinsky),
    modifiedKalai: best(score.modifiedKalai),
    modifiedKalaiSmorodinsky: best(score.modifiedKalaiSmorodinsky),
  };
  const points = new Map<number, Point<I, P["id"]>>();
  const pointsOf = (numbers: Uint32Array): readonly Point<I, P["id"]>[] =>
    Array.from(numbers, (index) => {
      const point = points.get(index) ?? pointAt(table, index);
      points.set(index, point);
      return point;
    });
  return {
    zone: new OutcomeSet(agenda, open),
    blockedBy: blockedBy(obstruction),
    shadowPrices: shadowPricesOf(table, obstruction, zone, pareto),
    pareto: pointsOf(pareto),
    nash: pointsOf(targets.nash),
    kalai: pointsOf(targets.kalai),
    kalaiSmorodinsky1975: pointsOf(targets.kalaiSmorodinsky1975)[0] ?? null,
    kalaiSmorodinsky: pointsOf(targets.kalaiSmorodinsky),
    modifiedKalai: pointsOf(targets.modifiedKalai),
    modifiedKalaiSmorodinsky: pointsOf(targets.modifiedKalaiSmorodinsky),
    maxWelfare: pointsOf(score.highestOf(table, pareto, score.welfare)),
    maxRelativeWelfare: pointsOf(score.highestOf(table, pareto, score.relativeWelfare)),
    baselines: baselinesOf(table, targets.nash),
    utilityRanges: Object.freeze(
      Object.fromEntries(seated.map(({ id, min, max }) => [id, { min, max }])),
    ) as Analysis<I, P["id"]>["utilityRanges"],
    disagreement: byParty(seated, ({ disagreement }) => disagreement),
    rationalShare: rationalShareOf(table, zone),
    opposition: oppositionOf(table, zone),
    maxDistance: longestIn(table),
    at: (outcome: OutcomeOf<I>) => pointAt(table, numberOf(table, outcome)),
    distances: (outcome: OutcomeOf<I>) => distancesOf(table, targets, numberOf(table, outcome)),
    optimality: (outcome: OutcomeOf<I>) => optimalityOf(table, targets, numberOf(table, outcome)),
  };
}
