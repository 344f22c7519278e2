import { z } from "zod";

/** What is wrong with a scenario file, and where. */
export interface Problem {
  /** Keys and list positions that lead there. */
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** What would be accepted, in words or as a list. */
  readonly allowed: string | readonly string[];
}

/** The first problem that a schema has with some data, in terms of what it would accept. */
export function problemOf(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Problem {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      return { path: [...path, key], value: key, allowed: keysAt(schema, data, path) };
    }
    case "invalid_value":
      return { path, value, allowed: issue.values.map(String) };
    case "invalid_type":
      return { path, value: value ?? "nothing", allowed: `${article(issue.expected)} ${issue.expected}` };
    case "invalid_union": {
      if (issue.discriminator === undefined) return { path, value, allowed: issue.message };
      return { path, value: value ?? "nothing", allowed: namesAt(schema, data, path) };
    }
    default:
      return { path, value, allowed: issue.message.replace(/^Too (small|big): expected /, "") };
  }
}

/** What stands at a path of some data. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Keys that may stand at a path. */
function keysAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, data, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** Names among which a part of the file chooses what else it holds. */
function namesAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  const union = plain(schemaAt(schema, data, path.slice(0, -1)) ?? schema, undefined);
  const key = String(path.at(-1));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return union.options.flatMap((option) => literals(option, key));
}

function literals(option: unknown, key: string): readonly string[] {
  const field: unknown = option instanceof z.ZodObject ? option.shape[key] : undefined;
  return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
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

/** A schema without defaults and options around it; of a choice, what the data has chosen. */
function plain(schema: unknown, data: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return plain(schema.unwrap(), data);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion) || data === undefined) return schema;
  const key = schema.def.discriminator;
  return (
    schema.options.find((option) => literals(option, key).includes(String(valueAt(data, [key])))) ?? schema
  );
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? "an" : "a";
}
