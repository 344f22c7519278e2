/**
 * How every package checks what it is given, where things are made: a shape says of each field what it takes, and
 * the first field that is otherwise is named by an InputError. Its own entry, for the packages beside core.
 */
import { InputError } from "./input-error.ts";

export { nearestName } from "./nearest-name.ts";
export { reasonOf } from "./reason.ts";
export { shown } from "./shown.ts";

/** Checks one value; throws an InputError that names the field for any other. */
export type Check = (field: string, value: unknown) => void;

/** Which numbers are taken. */
export interface NumberRange {
  /** The least; any when left out. */
  readonly min?: number;
  /** The most; any when left out. */
  readonly max?: number;
  /** All must be above it. */
  readonly above?: number;
  /** All must be below it. */
  readonly below?: number;
  /** Whether it has to be a whole number. */
  readonly whole?: boolean;
  /** How an error says it, where its own words would not do. */
  readonly says?: string;
}

/** A finite number in a range. */
export function aNumber(range: NumberRange = {}): Check {
  const { min, max, above, below, whole = false, says = wordsFor(range) } = range;
  return (field, value) => {
    const good =
      typeof value === "number" &&
      (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
      (min === undefined || value >= min) &&
      (max === undefined || value <= max) &&
      (above === undefined || value > above) &&
      (below === undefined || value < below);
    if (!good) refuse(field, value, says);
  };
}

/** A range in words. */
function wordsFor({ min, max, above, below, whole = false }: NumberRange): string {
  const isClosed = (min ?? above) !== undefined && (max ?? below) !== undefined;
  const kind = whole ? "a whole number" : isClosed ? "a number" : "a finite number";
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  const ends = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(min === undefined ? [] : [`of at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return [kind, ends.join(" and ")].join(" ").trim();
}

/** A seed: a text or a finite number. */
export const aSeed: Check = (field, value) => {
  if (typeof value !== "string" && !Number.isFinite(value)) refuse(field, value, "a text or a finite number");
};

/** A text; it may be empty. */
export const aText: Check = (field, value) => {
  if (typeof value !== "string") refuse(field, value, "a text");
};

/** The name of something: a text that is not empty. */
export const aName: Check = (field, value) => {
  if (typeof value !== "string" || value === "") refuse(field, value, "a name, as text");
};

/** True or false. */
export const aFlag: Check = (field, value) => {
  if (typeof value !== "boolean") refuse(field, value, "true or false");
};

/** A function. */
export const aFunction: Check = (field, value) => {
  if (typeof value !== "function") refuse(field, value, "a function");
};

/** One of some values. */
export function oneAmong(values: readonly string[]): Check {
  return (field, value) => {
    if (!values.some((each) => each === value)) refuse(field, value, values);
  };
}

/** Anything, for what is checked elsewhere. */
export const anything: Check = () => undefined;

/** A function, or what a check takes. */
export function aFunctionOr(check: Check): Check {
  return (field, value) => {
    if (typeof value !== "function") check(field, value);
  };
}

/** What a check takes, or nothing at all. */
export function maybe(check: Check): Check {
  return (field, value) => {
    if (value !== undefined) check(field, value);
  };
}

/** What a check takes, or `null`. */
export function orNull(check: Check): Check {
  return (field, value) => {
    if (value !== null) check(field, value);
  };
}

/** A list, each item of which passes a check. */
export function aListOf(each: Check, { atLeast = 0, of = "items" } = {}): Check {
  return (field, value) => {
    if (!Array.isArray(value)) return refuse(field, value, `a list of ${of}`);
    if (value.length < atLeast) refuse(field, value, `at least ${atLeast} ${of}`);
    for (let at = 0; at < value.length; at++) each(`${field}.${at}`, value[at]);
  };
}

/** A plain object whose values, whatever their names, pass a check. */
export function aRecordOf(each: Check, of = "values by name"): Check {
  return (field, value) => {
    if (!isPlain(value)) return refuse(field, value, of);
    for (const [name, item] of Object.entries(value)) each(`${field}.${name}`, item);
  };
}

/** How an object is checked beside its parts. */
export interface ObjectRules {
  /** What stands before the names of its parts: its own name when left out, nothing for "". */
  readonly within?: string;
  /** Whether it may have parts beside those named. */
  readonly open?: boolean;
  /** What it is, for an error. */
  readonly of?: string;
}

/** An object with parts, each with a check. A part that there is none of, such as a misspelt option, is refused. */
export function anObject(
  parts: Readonly<Record<string, Check>>,
  { within, open = false, of = "an object" }: ObjectRules = {},
): Check {
  const names = Object.keys(parts);
  const checks = Object.entries(parts);
  return (field, value) => {
    if (!isPlain(value))
      return refuse(field, value, names.length === 0 ? of : `${of} with ${names.join(", ")}`);
    const before = within ?? field;
    for (const [name, check] of checks) check(before === "" ? name : `${before}.${name}`, value[name]);
    if (open) return;
    for (const name of Object.keys(value)) if (!names.includes(name)) refuse(field, name, names);
  };
}

/** Something that a function of the library makes: it has methods of these names. */
export function aThingWith(methods: readonly string[], what: string): Check {
  return (field, value) => {
    const good =
      typeof value === "object" &&
      value !== null &&
      methods.every((name) => typeof (value as Record<string, unknown>)[name] === "function");
    if (!good) refuse(field, value, what);
  };
}

/** A scenario, and not, say, the function that makes one. */
export const aScenario: Check = (field, value) => {
  if (typeof value === "object" && value !== null && "definition" in value) return;
  refuse(field, value, "a scenario, as defineScenario makes it");
};

/** Numbers by position: a list or a typed array. */
export const numbersInOrder: Check = (field, value) => {
  if (!isArrayOfNumbers(value)) return refuse(field, value, "a list of numbers");
  for (let at = 0; at < value.length; at++)
    if (typeof value[at] !== "number" || Number.isNaN(value[at]))
      refuse(`${field}.${at}`, value[at], "a number");
};

function isArrayOfNumbers(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Whether a value is an object with parts by name, and no list, date, map or the like. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function refuse(field: string, value: unknown, allowed: string | readonly string[]): never {
  throw new InputError({ field, value, allowed });
}
