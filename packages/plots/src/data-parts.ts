import { DataError } from "./data-error.ts";

/** A part of some data, and what is right for it. */
type Part = readonly [good: (value: unknown) => boolean, allowed: string];

export const textPart: Part = [(value) => typeof value === "string", "a text"];
export const flagPart: Part = [(value) => typeof value === "boolean", "true or false"];
export const listPart: Part = [Array.isArray, "a list"];
const object: Part = [
  (value) => Object.prototype.toString.call(value) === "[object Object]",
  "an object with data by name",
];

/** The part, or nothing at all. */
export function optionalPart([good, allowed]: Part): Part {
  return [(value) => value === undefined || good(value), allowed];
}

/**
 * Throws unless a value is an object whose parts are as they should be.
 *
 * @param within What stands before the names of the parts; the field itself when left out.
 * @throws DataError naming the first part that is otherwise.
 */
export function assertParts(
  field: string,
  value: unknown,
  parts: Readonly<Record<string, Part>> = {},
  within = `${field}.`,
): void {
  assertPart(field, value, object);
  for (const [name, part] of Object.entries(parts))
    assertPart(within + name, (value as Readonly<Record<string, unknown>>)[name], part);
}

/**
 * Throws unless a value is right.
 *
 * @throws DataError naming the field.
 */
export function assertPart(field: string, value: unknown, [good, allowed]: Part): void {
  if (!good(value)) throw new DataError({ field, value, allowed });
}

/** The words around a figure. */
const words = {
  finding: optionalPart(textPart),
  subtitle: optionalPart(textPart),
  caption: optionalPart(textPart),
};

/**
 * Throws unless the words of a figure are texts.
 *
 * @throws DataError naming the first that is not.
 */
export function assertWords(wording: unknown, more: Readonly<Record<string, Part>> = {}): void {
  assertParts("wording", wording, { ...words, ...more });
}

/**
 * Throws unless the labels are texts.
 *
 * @throws DataError naming the first that is not.
 */
export function assertLabels(field: string, labels: unknown): void {
  if (labels === undefined) return;
  assertParts(field, labels);
  for (const [name, label] of Object.entries(labels as object))
    assertPart(`${field}.${name}`, label, textPart);
}
