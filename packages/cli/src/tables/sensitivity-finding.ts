import type { LuckShare, Sensitivity, SensitivityIndex } from "@summitry/monte-carlo";
import { fixed, grouped, joined, percent, withCount } from "@summitry/story/english";

/** Most names in a sentence. */
const MOST_NAMED = 5;
/** Half-width of a share that is precise enough to need no remark. */
const PRECISE = 0.05;

/** What was found about an outcome, in a few sentences: which factors are told from noise, how much is luck, how sure. */
export function findingOf(found: Sensitivity, outcome: string): string {
  const indices = found.indices.filter((each) => each.outcome === outcome && each.parameter !== "luck");
  const luck = found.luck.find((each) => each.outcome === outcome);
  return [
    ...(found.indices.length === 0 ? [] : [driversIn(indices, found)]),
    ...(luck === undefined ? [] : [luckIn(luck, found.method)]),
    ...precisionIn(found, outcome),
  ].join(" ");
}

function driversIn(indices: readonly SensitivityIndex[], { points, method, runs }: Sensitivity): string {
  const parameters = [...new Set(indices.map(({ parameter }) => parameter))];
  if (indices.every(({ estimate }) => Number.isNaN(estimate)))
    return "It comes out the same in every run: nothing drives it.";
  const main = indices.filter(({ index }) => index === indices[0]?.index);
  const told = main
    .filter(({ parameter }) => indices.some((each) => each.parameter === parameter && each.told))
    .toSorted((one, other) => other.estimate - one.estimate);
  const [first, second] = told;
  if (first === undefined)
    return `None of ${withCount(parameters.length, nounOf(parameters))} is told from noise in ${withCount(method === "given data" ? points : runs, "run")}.`;
  const names = told.slice(0, MOST_NAMED).map(({ parameter }) => parameter);
  const more = told.length - names.length;
  const all = more === 0 ? joined(names) : `${names.join(", ")} and ${grouped(more)} more`;
  const others = parameters.length - told.length;
  const rest =
    others === 0
      ? ""
      : `; ${others === 1 ? "the other one is" : `the other ${grouped(others)} are`} indistinguishable from noise`;
  const lead =
    second === undefined || second.high < first.low
      ? ""
      : ` Which of ${first.parameter} and ${second.parameter} does more is not told: their intervals overlap.`;
  return `Told from noise: ${all}${rest}.${lead}`;
}

/** What factors are: groups, if any of them is one. */
function nounOf(names: readonly string[]): string {
  return names.some((name) => name.endsWith(".")) ? "group" : "parameter";
}

function luckIn({ share, low, high }: LuckShare, method: Sensitivity["method"]): string {
  if (Number.isNaN(share)) return "";
  const interval = `(${fixed(100 * low, 1)} to ${percent(high)})`;
  const what = method === "shapley" ? "Luck's part of the variance is" : "Luck is";
  const rest =
    method === "shapley" ? "" : `, and ${percent(Math.max(0, 1 - share))} is not knowing the parameters`;
  return `${what} ${percent(share)} ${interval}${method === "shapley" ? "" : " of the variance"}${rest}.`;
}

function precisionIn({ precision, method }: Sensitivity, outcome: string): readonly string[] {
  const found = precision.find((each) => each.outcome === outcome);
  if (
    found === undefined ||
    method === "morris" ||
    found.halfWidth <= PRECISE ||
    Number.isNaN(found.halfWidth)
  )
    return [];
  const { halfWidth, runsFor5Points } = found;
  return [
    `The sample is small: the widest interval reaches ${fixed(100 * halfWidth, 0)} points to either side, and 5 points would take about ${grouped(roundedUp(runsFor5Points))} runs.`,
  ];
}

/** A number to two digits, upwards. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
