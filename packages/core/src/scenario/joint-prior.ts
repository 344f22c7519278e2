import { aListOf, aNumber, anObject, aRecordOf, maybe } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { assertDottedName } from "../errors/name.ts";
import { ids } from "../errors/things.ts";
import { cholesky } from "../numbers/cholesky.ts";
import type { Parameter } from "../world/parameter.ts";
import { assertWithinLimits, unknownParameter } from "./held.ts";

/** Parameters that are drawn together, each from its own prior: what is known is how they hang together. */
export interface Correlated {
  /** Ids of the parameters. */
  readonly parameters: readonly string[];
  /**
   * Correlations of the normal variables behind them, row by row in the order of `parameters` (a Gaussian copula): ones on
   * the diagonal, symmetric, positive definite. The rank correlation (Spearman's rho) of two parameters is then (6 / pi)
   * asin(r / 2), which is within 0.018 of r.
   */
  readonly correlation: readonly (readonly number[])[];
}

/** Parameters that are drawn together from a sample, a row at a time: a posterior, say, or what was observed. */
export interface Sampled {
  /** Ids of the parameters. */
  readonly parameters: readonly string[];
  /** Rows with a value for each parameter, in the order of `parameters`; all rows are equally likely. */
  readonly sample: readonly (readonly number[])[];
}

/** How some parameters are drawn together. */
export type JointPrior = Correlated | Sampled;

const rows = aListOf(aListOf(aNumber(), { of: "numbers" }), { atLeast: 1, of: "rows of numbers" });

/** Checks the shape of joint priors; whether they fit the parameters is for `checkPriors`. */
export const takesPriors = aRecordOf(
  anObject(
    { parameters: ids, correlation: maybe(rows), sample: maybe(rows) },
    { of: "parameters that are drawn together: an object" },
  ),
  "parameters that are drawn together, by the name of the group",
);

/** The parts of a scenario that joint priors concern. */
interface WithPriors {
  readonly priors?: Readonly<Record<string, JointPrior>>;
  readonly parameters?: readonly Parameter[];
}

/**
 * Checks that joint priors fit the parameters of a scenario.
 *
 * @throws InputError for the name of a group that is no name or a parameter's, for an unknown parameter or one in two
 *   groups, for a matrix that is no correlation matrix, and for sample rows of another length or with values beyond limits.
 */
export function checkPriors({ priors = {}, parameters = [] }: WithPriors): void {
  const groups = new Map<string, string>();
  for (const [name, prior] of Object.entries(priors)) {
    const field = `priors.${name}`;
    assertDottedName(field, name);
    if (parameters.some(({ id }) => id === name))
      throw new InputError({ field, value: name, allowed: "a name that no parameter has" });
    if (prior.parameters.length === 0)
      throw new InputError({ field: `${field}.parameters`, value: [], allowed: "at least one parameter" });
    for (const id of prior.parameters) {
      if (!parameters.some((each) => each.id === id))
        throw unknownParameter(id, parameters, `${field}.parameters`);
      const other = groups.get(id);
      if (other !== undefined)
        throw new InputError({ field: `${field}.parameters`, value: id, allowed: otherThan(name, other) });
      groups.set(id, name);
    }
    checkForm(field, prior, parameters);
  }
}

function otherThan(name: string, other: string): string {
  return name === other ? "every parameter once" : `parameters of no other group: this one is in ${other}`;
}

function checkForm(field: string, prior: JointPrior, all: readonly Parameter[]): void {
  const given = ["correlation", "sample"].filter((form) => form in prior);
  if (given.length !== 1) {
    const allowed = "either a correlation or a sample";
    throw new InputError({ field, value: Object.keys(prior), allowed });
  }
  if ("sample" in prior) checkSample(`${field}.sample`, prior, all);
  else checkCorrelation(`${field}.correlation`, prior);
}

function checkSample(field: string, { parameters, sample }: Sampled, all: readonly Parameter[]): void {
  const known = parameters.map((id) => all.find((each) => each.id === id) as Parameter);
  for (const [at, row] of sample.entries()) {
    if (row.length !== known.length) {
      const allowed = `${known.length} numbers: ${parameters.join(", ")}`;
      throw new InputError({ field: `${field}.${at}`, value: row, allowed });
    }
    for (const [place, parameter] of known.entries())
      assertWithinLimits(`${field}.${at}.${place}`, row[place], parameter);
  }
}

function checkCorrelation(field: string, { parameters, correlation }: Correlated): void {
  const size = parameters.length;
  const refuse = (where: string, value: unknown, allowed: string): never => {
    throw new InputError({ field: `${field}${where}`, value, allowed });
  };
  if (correlation.length !== size) refuse("", correlation, `${size} rows, one for each parameter`);
  for (const [i, row] of correlation.entries()) {
    if (row.length !== size) refuse(`.${i}`, row, `${size} numbers, one for each parameter`);
    if (row[i] !== 1) refuse(`.${i}.${i}`, row[i], "1 on the diagonal");
    for (let j = 0; j < i; j++) {
      const mirrored = correlation[j]?.[i];
      if (row[j] !== mirrored) refuse(`.${i}.${j}`, row[j], `${mirrored}, as in row ${j}: it is symmetric`);
    }
  }
  if (cholesky(correlation) === null)
    refuse("", correlation, "a positive definite matrix: no parameter may follow from the others");
}
