import { factors } from "@summitry/core";
import { discover, grid, luck, monteCarlo, sensitivity, sensitivityOf, sweep } from "@summitry/monte-carlo";
import { threeDigits } from "../../packages/cli/dist/tables/number-table.js";

/** Where on the distribution of a parameter the points of a sweep lie: shares of its draws that are below. */
export const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** A point of the design for groups takes several runs, so that it gets more of them. */
export const TIMES_FOR_GROUPS = 3;

/**
 * What the methods say of some outcomes of a scenario, each with about so many runs. Plain runs serve twice: for drivers and
 * for boxes.
 *
 * @param tell Is told what was done.
 */
export async function measured({ package: { make }, outcomes, over }, { runs, seed }, tell) {
  const scenario = make({});
  const plain = await monteCarlo(scenario, { runs, seed });
  if (plain.failed > 0)
    throw new Error(`${plain.failed} runs broke off`, { cause: plain.failures[0]?.error });
  const drivers = await sensitivityOf(scenario, plain, { of: outcomes });
  tell("drivers");
  const boxes = [];
  for (const outcome of outcomes) boxes.push({ outcome, ...(await discover(scenario, plain, { outcome })) });
  tell("boxes");
  const chance = await luck(scenario, { of: outcomes, runs, seed });
  tell("luck");
  const forGroups = { method: "sobol", over, of: outcomes, runs: TIMES_FOR_GROUPS * runs, seed };
  const groups = await sensitivity(scenario, forGroups);
  tell("groups");
  const along = leading(scenario, drivers, outcomes[0]);
  const values = pointsOf(along);
  const design = grid(scenario, { vary: { [along.name]: values }, runs: Math.floor(runs / values.length) });
  const swept = await sweep(scenario, design, { seed });
  tell("sweep");
  return { scenario, shares: plain.outcomes(), drivers, boxes, chance, groups, along, values, swept };
}

/** The parameter that an outcome depends on most, of those that are drawn alone: told from noise, if any is. */
export function leading(scenario, drivers, outcome) {
  const alone = new Map(
    factors(scenario)
      .filter(({ dimensions, parameters }) => dimensions === 1 && parameters.length === 1)
      .map((factor) => [factor.name, factor]),
  );
  const [first] = drivers.indices
    .filter((each) => each.outcome === outcome && each.index === "first" && alone.has(each.parameter))
    .toSorted((one, other) => Number(other.told) - Number(one.told) || other.estimate - one.estimate);
  return { ...alone.get(first.parameter), told: first.told };
}

/** Values all over the distribution of a parameter, with three digits; each once. */
function pointsOf({ name, write }) {
  const values = SHARES.map((share) => {
    const drawn = {};
    write([share], drawn);
    return Number(threeDigits(drawn[name]));
  });
  return [...new Set(values)];
}
