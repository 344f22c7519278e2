import type { Calibration, CalibrationCheck, Observation, Posterior, Marginal } from "@summitry/monte-carlo";
import { capitalized, fixed, grouped, joined, percent, withCount } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { numberTable, threeDigits } from "./number-table.ts";

/** So many parameters outside the bands are named. */
const MOST_NAMED = 5;

/** What is needed to describe a calibration. */
export interface CalibrationTableOptions {
  readonly title: string;
  /** The command that gives the same again. */
  readonly again: string;
  readonly look: TerminalStyle;
}

/** What a record says of the parameters of a scenario, as lines for a terminal. */
export function calibrationTable(
  found: Calibration,
  check: CalibrationCheck | null,
  { title, again, look: { colours, width } }: CalibrationTableOptions,
): readonly string[] {
  const { runs, seed, observed, parameters } = found;
  const prose = (text: string): readonly string[] => wrap(text, width, 0, 0);
  const record = observed.map(({ name, observation, agreement }) => [
    name,
    valueOf(observation),
    toleranceOf(observation),
    percent(agreement),
  ]);
  const informed = parameters
    .filter((each) => each.informed)
    .toSorted((one, other) => other.contraction.estimate - one.contraction.estimate);
  return [
    ...prose(
      `${capitalized(title)}. What a record says, from ${withCount(runs, "draw")} of seed ${seed}`,
    ).map(colours.bold),
    ...numberTable(["Observed", "Value", "Tolerance", "Draws that agree"], record, colours.bold),
    ...prose(countOf(found)).map(colours.bold),
    ...numberTable(["Parameter", "Prior", "Posterior", "Contraction"], informed.map(rowOf), colours.bold),
    ...(found.enough ? prose(readingOf(parameters, informed.length)) : []),
    ...(check === null ? [] : prose(checkOf(check))),
    `The same again: ${again}`,
  ];
}

function rowOf({ parameter, prior, posterior, contraction }: Posterior): readonly string[] {
  const interval = `${fixed(contraction.low, 2)} to ${fixed(contraction.high, 2)}`;
  return [
    parameter,
    marginalOf(prior),
    marginalOf(posterior),
    `${fixed(contraction.estimate, 2)} (${interval})`,
  ];
}

function countOf({ effective, enough, runs, runsNeeded, widened, method }: Calibration): string {
  const counted =
    method === "rejection" ? withCount(effective, "draw") : withCount(effective, "effective draw");
  if (!enough) {
    const few = effective < 1 ? "No draw agrees" : `Too few draws agree: ${counted} of ${grouped(runs)}`;
    const least = effective < 1 ? "at least " : "about ";
    return `${few}. No posterior can be told; ${least}${grouped(rounded(runsNeeded))} runs would do.`;
  }
  if (widened === 1) return `The posterior rests on ${counted}.`;
  return (
    `The posterior rests on ${counted}, with tolerances ${fixed(widened, 2)} times as wide as given; about ` +
    `${grouped(rounded(runsNeeded))} runs would do without.`
  );
}

function readingOf(parameters: readonly Posterior[], informed: number): string {
  const others = parameters.length - informed;
  const not =
    others === 0
      ? ""
      : `${informed === 0 ? "No parameter is informed by the record" : `${withCount(others, "other parameter")} ${others === 1 ? "is" : "are"} not informed by the record`}: a contraction below 0.1, or one that may be chance. `;
  return `${not}Prior and posterior are mean ± standard deviation. Contraction is the share by which the deviation shrank, with its 95 % interval.`;
}

function checkOf({ records, tried, parameters }: CalibrationCheck): string {
  if (records === 0)
    return `The check has nothing to go by: of ${withCount(tried, "synthetic record")} too few draws agree with any.`;
  const outside = parameters.filter(({ inside }) => !inside).map(({ parameter }) => parameter);
  const named = outside.length > MOST_NAMED ? [...outside.slice(0, MOST_NAMED), "others"] : outside;
  const which =
    outside.length === 0 ? "none leaves" : `${outside.length} ${outside.length === 1 ? "leaves" : "leave"}`;
  return (
    `Check with ${withCount(records, "synthetic record")}: of ${withCount(parameters.length, "parameter")} ${which} the 95 % bands ` +
    `that each of a sound method leaves one time in twenty${outside.length === 0 ? "" : ` (${joined(named)})`}.`
  );
}

function valueOf({ value }: Observation): string {
  return typeof value === "number" ? threeDigits(value) : value ? "yes" : "no";
}

function toleranceOf(observation: Observation): string {
  if ("misread" in observation) return `${percent(observation.misread)} misread`;
  const optional = observation.optional === true ? ", where there" : "";
  const width =
    "deviation" in observation
      ? `deviation ${threeDigits(observation.deviation)}`
      : `within ${threeDigits(observation.halfWidth)}`;
  return `${width}${optional}`;
}

function marginalOf({ mean, deviation }: Marginal): string {
  return `${threeDigits(mean)} ± ${threeDigits(deviation)}`;
}

/** Two significant digits: what is known of it. */
function rounded(runs: number): number {
  return Number(runs.toPrecision(2));
}
