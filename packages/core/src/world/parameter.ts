import { ids } from "../errors/things.ts";
import { aListOf, aName, aNumber, anObject, aText, maybe, orNull } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { assertDottedName } from "../errors/name.ts";

/** Where a figure or a statement comes from. */
export interface Evidence {
  /** Publication, address or "judgement", with enough to find it again. */
  readonly source: string;
  /** Date of the source as YYYY-MM-DD, or `null` where it has none. */
  readonly date: string | null;
  /** Why this value, in a line. */
  readonly because: string;
}

/** An uncertain number of a scenario, with its prior and its evidence. */
export interface Parameter<Id extends string = string> extends Evidence {
  /** Dotted name, the same in options, rows and on the command line: `momentum.mean`. */
  readonly id: Id;
  /** Unit in words, "1" for a pure number. */
  readonly unit: string;
  /** Lowest value held possible. */
  readonly low: number;
  /** Likeliest value. */
  readonly mode: number;
  /** Highest value held possible. */
  readonly high: number;
  /** Lowest and highest value that makes sense at all, such as 0 and 1 for a share; any number when left out. */
  readonly limits?: readonly [number, number];
  /** Ids of the agents who know the drawn value; everyone when left out. */
  readonly seenBy?: readonly string[];
}

/** Drawn values of a run's parameters, by id. */
export type Drawn = Readonly<Record<string, number>>;

/** A number, or a parameter whose drawn value is used. */
export type Amount = number | Parameter;

const takesNamed = anObject({ id: aName }, { open: true, of: "a parameter: an object" });
const takes = anObject(
  {
    unit: aText,
    low: aNumber(),
    mode: aNumber(),
    high: aNumber(),
    limits: maybe(aListOf(aLimit, { of: "two numbers" })),
    seenBy: maybe(ids),
    source: aText,
    date: orNull(aText),
    because: aText,
  },
  { open: true },
);

/** A number that may be infinite. */
function aLimit(field: string, value: unknown): void {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new InputError({ field, value, allowed: "a number" });
}

/**
 * Declares a parameter. Each run draws it from the triangular distribution (low, mode, high).
 *
 * @throws InputError unless the id is a name, low <= mode <= high, all finite and within the limits, or for a parameter without a source or
 *   a reason.
 */
export function parameter<const Id extends string>(definition: Parameter<Id>): Parameter<Id> {
  takesNamed("parameter", definition);
  takes(definition.id, definition);
  const { id, unit, low, mode, high, limits, seenBy, source, date, because } = definition;
  const [least, most] = limits ?? ANY;
  assertDottedName("parameter.id", id);
  if (!(low <= mode && mode <= high)) {
    throw new InputError({ field: id, value: [low, mode, high], allowed: "low <= mode <= high" });
  }
  if (low < least || high > most) {
    throw new InputError({ field: id, value: [low, high], allowed: `values from ${least} to ${most}` });
  }
  for (const [name, words] of Object.entries({ source, because })) {
    if (typeof words === "string" && words.trim() !== "") continue;
    throw new InputError({ field: `${id}.${name}`, value: words, allowed: EVIDENCE });
  }
  const made: { -readonly [K in keyof Parameter<Id>]: Parameter<Id>[K] } = {
    id,
    unit,
    low,
    mode,
    high,
    source,
    date,
    because,
  };
  if (limits !== undefined) made.limits = limits;
  if (seenBy !== undefined) made.seenBy = seenBy;
  return Object.freeze(made);
}

const EVIDENCE = 'a source ("judgement", where there is no other) and the reason for the value, in words';

/** No limits at all. */
export const ANY: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Draws a value from the prior: the inverse of the triangular distribution function, at a number uniform on [0, 1). */
export function draw({ low, mode, high }: Parameter, share: number): number {
  const width = high - low;
  if (width === 0) return mode;
  return share < (mode - low) / width
    ? low + Math.sqrt(share * width * (mode - low))
    : high - Math.sqrt((1 - share) * width * (high - mode));
}

/** The modes of parameters, by id. */
export function likeliestOf(parameters: readonly Parameter[]): Drawn {
  return Object.fromEntries(parameters.map(({ id, mode }) => [id, mode]));
}

/** The parameters among some amounts. */
export function named(...amounts: readonly Amount[]): readonly Parameter[] {
  return amounts.filter((amount) => typeof amount !== "number");
}
