import { aFunction, aName, aNumber, anObject, aRecordOf, anything, type Check } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { own } from "../data/own.ts";
import type { Parameter } from "../world/parameter.ts";
import { assertWithinLimits, type HeldValues, unknownParameter } from "./held.ts";

/** What one run of a design takes. */
export interface DesignedRun {
  /** The run whose random streams it uses, and whose draws of all parameters that `values` leaves out. */
  readonly like: number;
  /** Values of parameters by id, in place of draws. */
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Which values and which luck each run takes, instead of going by its own number alone. It is a pure function of its
 * recipe.
 */
export interface Design {
  /** Plain JSON data that it can be made from again: in another thread, from a folder. Small: never a table of points. */
  readonly recipe: { readonly type: string; readonly [key: string]: unknown };
  /** Number of runs it has. */
  readonly runs: number;
  /** What run `run` takes; pure. */
  at(run: number): DesignedRun;
}

const takes = anObject(
  {
    recipe: anObject({ type: aName }, { open: true, of: "plain data" }),
    runs: aNumber({ whole: true, min: 1 }),
    at: aFunction,
  },
  { open: true, of: "a design: an object" },
);

const aDesignedRun = anObject(
  { like: aNumber({ whole: true, min: 0 }), values: aRecordOf(anything) },
  { of: "what a run takes: an object" },
);

/** Checks that it is a design; what its runs take is checked as they are simulated. */
export const takesDesign: Check = (field, value) => takes(field, value);

/** The parts of a scenario that a design has to fit. */
interface Designed {
  readonly design?: Design;
  readonly parameters?: readonly Parameter[];
  readonly fixed?: HeldValues;
}

/** What the runs of a scenario without a design take: all comes from their own streams. */
const NO_VALUES: DesignedRun["values"] = Object.freeze({});

/**
 * What a run takes.
 *
 * @throws InputError for a run that the design has not, and for values of parameters that are unknown, held by the
 *   scenario or beyond their limits.
 */
export function designedRun(definition: Designed, run: number): DesignedRun {
  const { design } = definition;
  if (design === undefined) return { like: run, values: NO_VALUES };
  if (run >= design.runs) {
    const allowed = `a run of the design "${design.recipe.type}": a whole number from 0 to ${design.runs - 1}`;
    throw new InputError({ field: "run", value: run, allowed });
  }
  const taken = design.at(run);
  const field = `design.at(${run})`;
  aDesignedRun(field, taken);
  checkValues(definition, taken.values, field);
  return taken;
}

/** Goes through the parameters rather than the values: there may be hundreds of both. */
function checkValues({ parameters = [], fixed = {} }: Designed, values: object, field: string): void {
  let left = Object.keys(values).length;
  const given = values as Readonly<Record<string, unknown>>;
  for (const parameter of parameters) {
    if (left === 0) return;
    const { id } = parameter;
    if (!Object.hasOwn(given, id)) continue;
    const value = given[id];
    const where = `parameters.${id} in ${field}`;
    assertWithinLimits(where, value, parameter);
    const held = fixed === "mode" ? parameter.mode : own(fixed, id);
    if (held !== undefined) {
      const allowed = `none: the design sets ${id}, and the scenario is holding it at ${held}`;
      throw new InputError({ field: where, value, allowed });
    }
    left -= 1;
  }
  const ids = parameters.map(({ id }) => id);
  const stranger = Object.keys(given).find((id) => !ids.includes(id));
  if (stranger !== undefined) throw unknownParameter(stranger, parameters, `parameters in ${field}`);
}
