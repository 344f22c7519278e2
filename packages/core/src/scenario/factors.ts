import { own } from "../data/own.ts";
import { aScenario } from "../errors/checks.ts";
import { cholesky } from "../numbers/cholesky.ts";
import { normalQuantile, normalShare } from "../numbers/normal.ts";
import { draw, type Parameter } from "../world/parameter.ts";
import type { HeldValues } from "./held.ts";
import type { Correlated, JointPrior, Sampled } from "./joint-prior.ts";
import type { Scenario } from "./scenario.ts";

/** One of the independent things that a run draws: a parameter, or several that are drawn together. */
export interface Factor {
  /** Id of the parameter, or name of the group that is drawn together. */
  readonly name: string;
  /** Ids of the parameters it gives values to. */
  readonly parameters: readonly string[];
  /** How many numbers, uniform on [0, 1), one draw takes: 1 for a parameter and for a sample, k for k correlated ones. */
  readonly dimensions: number;
  /** The values at a point of the unit cube (inverse distribution functions): written into `values` by id. */
  write(shares: readonly number[], values: Record<string, number>): void;
}

/**
 * The independent things that the runs of a scenario draw: parameters in their order, then groups that are drawn
 * together. What is held is not among them; a group whose parameters are held in part gives values to the others. A
 * design is passed over: this is what would be drawn without it.
 *
 * @example factors(alaska()).map(({ name, dimensions }) => [name, dimensions]);
 */
export function factors(scenario: Scenario): readonly Factor[] {
  aScenario("scenario", scenario);
  return factorsOf(scenario.definition);
}

/** The parts of a scenario that say what is drawn. */
interface Drawing {
  readonly parameters?: readonly Parameter[];
  readonly priors?: Readonly<Record<string, JointPrior>>;
  readonly fixed?: HeldValues;
}

/** The same from a definition. */
export function factorsOf({ parameters = [], priors = {}, fixed = {} }: Drawing): readonly Factor[] {
  if (fixed === "mode") return [];
  const grouped = new Set(Object.values(priors).flatMap((prior) => prior.parameters));
  const isFree = (id: string): boolean => own(fixed, id) === undefined;
  const alone = parameters.filter(({ id }) => isFree(id) && !grouped.has(id)).map(single);
  const together = Object.entries(priors).map(([name, prior]) => {
    if ("sample" in prior) return sampled(name, prior, isFree);
    return correlated(name, prior, parameters, isFree);
  });
  return [...alone, ...together.filter((factor) => factor.parameters.length > 0)];
}

function single(parameter: Parameter): Factor {
  const { id } = parameter;
  return {
    name: id,
    parameters: [id],
    dimensions: 1,
    write: ([share = 0], values) => void (values[id] = draw(parameter, share)),
  };
}

function sampled(name: string, { parameters, sample }: Sampled, isFree: (id: string) => boolean): Factor {
  const free = [...parameters.entries()].filter(([, id]) => isFree(id));
  return {
    name,
    parameters: free.map(([, id]) => id),
    dimensions: 1,
    write: ([share = 0], values) => {
      const row = sample[Math.floor(share * sample.length)] as readonly number[];
      for (const [place, id] of free) values[id] = row[place] as number;
    },
  };
}

/** Shares of 0 and 1 stand for infinite values of a normal variable, of which no sum makes sense. */
const FIRST = Number.EPSILON / 2;
const LAST = 1 - FIRST;

function correlated(
  name: string,
  { parameters: ids, correlation }: Correlated,
  all: readonly Parameter[],
  isFree: (id: string) => boolean,
): Factor {
  const lower = cholesky(correlation) as readonly (readonly number[])[];
  const known = ids.map((id) => all.find((each) => each.id === id) as Parameter);
  return {
    name,
    parameters: ids.filter(isFree),
    dimensions: ids.length,
    write: (shares, values) => {
      const normal = ids.map((_, at) =>
        normalQuantile(Math.min(LAST, Math.max(FIRST, shares[at] as number))),
      );
      for (const [at, parameter] of known.entries()) {
        if (!isFree(parameter.id)) continue;
        const mixed = (lower[at] as readonly number[]).reduce(
          (sum, part, of) => sum + part * (normal[of] as number),
          0,
        );
        values[parameter.id] = draw(parameter, normalShare(mixed));
      }
    },
  };
}
