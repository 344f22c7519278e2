import * as z from "zod";
import { namesOf } from "../choices/named.ts";

/** What is wrong with a scenario file, and where. */
export interface FileProblem {
  /** Keys and list positions that lead to the place. */
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** What would be accepted, in words or as a list. */
  readonly allowed: string | readonly string[];
}

/** The first problem that a schema finds in some data, with what it would accept. */
export function problemOf(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): FileProblem {
  const found = foundBy(issue, schema, data);
  const key = found.path.at(-1);
  const isRest = typeof key === "string" && /^\d+$/.test(key) && valueAt(data, found.path) === null;
  return isRest ? { ...found, value: "nothing", allowed: AFTER_COMMA } : found;
}

/** What a number without a value may be: in braces, { none: 0,5 } has a key 5. */
const AFTER_COMMA = "a number; or a point before it, instead of a decimal comma";

function foundBy(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): FileProblem {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "invalid_key":
      return { path, value: path.at(-1), allowed: issue.issues[0]?.message ?? issue.message };
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      return { path: [...path, key], value: key, allowed: keysAt(schema, data, path) };
    }
    case "invalid_value":
      return { path, value, allowed: issue.values.map(String) };
    case "invalid_type": {
      const isStock = issue.message.startsWith("Invalid input");
      const allowed = isStock ? kindOf(issue.expected, value) : issue.message;
      return { path, value: value ?? "nothing", allowed };
    }
    case "invalid_union": {
      if (issue.discriminator === undefined) return { path, value, allowed: issue.message };
      return { path, value: value ?? "nothing", allowed: namesAt(schema, data, path) };
    }
    case "too_small":
    case "too_big":
      return { path, value, allowed: issue.message.startsWith("Too ") ? endOf(issue) : issue.message };
    default:
      return { path, value, allowed: issue.message };
  }
}

/** The value at a path of some data. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Keys that are allowed at a path. */
function keysAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, data, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** Names that a part of the file can choose from. */
function namesAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  const union = plain(schemaAt(schema, data, path.slice(0, -1)) ?? schema, undefined);
  const key = String(path.at(-1));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return union.options.flatMap((option) => namesOf(option, key));
}

/** Whether an option is the default, whose name may be left out. */
function mayLack(option: unknown, key: string): boolean {
  return option instanceof z.ZodObject && option.shape[key] instanceof z.ZodOptional;
}

function schemaAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = plain(schema, data);
  let here = data;
  for (const key of path) {
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
    else return undefined;
    here = valueAt(here, [key]);
    at = plain(at, here);
  }
  return at;
}

/** A schema without the defaults and optionals around it; of a union, the option that the data has chosen. */
function plain(schema: unknown, data: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return plain(schema.unwrap(), data);
  }
  if (data === undefined || !(schema instanceof z.ZodUnion)) return schema;
  if (schema instanceof z.ZodDiscriminatedUnion) return named(schema, data);
  const isOfItsKind = (option: unknown): boolean =>
    Array.isArray(data) ? option instanceof z.ZodArray : option instanceof z.ZodObject;
  return schema.options.find(isOfItsKind) ?? schema;
}

/** The option that the data names. */
function named(union: z.ZodDiscriminatedUnion, data: unknown): unknown {
  const key = union.def.discriminator;
  const name = valueAt(data, [key]);
  const isChosen = (option: unknown): boolean =>
    name === undefined ? mayLack(option, key) : namesOf(option, key).includes(String(name));
  return union.options.find(isChosen) ?? union;
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "keys with values",
  record: "names with values",
  string: "a text",
};

/** What is expected, in words. */
function kindOf(expected: string, value: unknown): string {
  if (expected === "number" && typeof value === "number") return "a finite number";
  return KINDS[expected] ?? expected;
}

/** The end of a range that was passed, in words. */
function endOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const { origin, inclusive = true } = issue;
  const least = issue.code === "too_small";
  const end = String(least ? issue.minimum : issue.maximum);
  const many = least ? `at least ${end}` : `at most ${end}`;
  if (origin === "array" || origin === "set") return `${many} item${end === "1" ? "" : "s"}`;
  if (origin === "string") return `a text of ${many} character${end === "1" ? "" : "s"}`;
  if (inclusive) return `a number of ${many}`;
  return least ? `a number above ${end}` : `a number below ${end}`;
}
