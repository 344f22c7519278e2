import { InputError } from "@summitry/core";
import type { Path } from "./known.ts";
import type { FileProblem } from "./problem.ts";
import type { Declared } from "../schema.ts";

/** The problem, if there is one, that the library has with what a file declares, at the place that causes it. */
export function refusals(make: () => unknown, placeOf: (error: InputError) => Path): readonly FileProblem[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ path: placeOf(error), value: error.value, allowed: error.allowed }];
  }
}

/** A field of the library without its first word, which says who refused: of `range.step`, the path to `step`. */
export function withoutFirstWord({ field }: InputError): Path {
  const [, ...rest] = field.split(/[.[\]]+/).filter((part) => part !== "");
  return rest;
}

/** The place of a scenario's field in the file, as far down as the file has it; a name refused stands last. */
export function placeIn(declared: Declared, { field, value }: InputError): Path {
  const path: PropertyKey[] = [];
  let part: unknown = declared;
  for (const word of [...field.split("."), value]) {
    const next = stepInto(part, word);
    if (next === null) continue;
    path.push(next.key);
    part = next.part;
  }
  return path;
}

function stepInto(
  part: unknown,
  word: unknown,
): { readonly key: PropertyKey; readonly part: unknown } | null {
  if (typeof part !== "object" || part === null || typeof word !== "string") return null;
  if (Array.isArray(part)) {
    const place = /^\d+$/.test(word) ? Number(word) : -1;
    const named = part.findIndex((each: unknown) => each === word || idOf(each) === word);
    const key = named >= 0 ? named : place;
    return key < 0 || key >= part.length ? null : { key, part: part[key] as unknown };
  }
  if (!Object.hasOwn(part, word)) return null;
  return { key: word, part: (part as Record<string, unknown>)[word] };
}

function idOf(part: unknown): unknown {
  return typeof part === "object" && part !== null && "id" in part ? part.id : undefined;
}
