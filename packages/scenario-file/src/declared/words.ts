import type { Vocabulary } from "@summitry/core";
import type { Declared } from "../schema.ts";

/** The words for the ids of a declared scenario. */
export function vocabularyOf({ about, tables, words = {} }: Declared): Vocabulary {
  const { title = about, caveat, limits, agents, tables: spoken, outcomes = {} } = words;
  const agreed = Object.keys(tables).map((table) => [table, `a text on ${table} in force`]);
  return {
    ...(title === undefined ? {} : { title }),
    ...(caveat === undefined ? {} : { caveat }),
    ...(limits === undefined ? {} : { limits }),
    ...(agents === undefined ? {} : { agents }),
    ...(spoken === undefined ? {} : { tables: spoken }),
    outcomes: { ...Object.fromEntries(agreed), nothing: "no text in force at any table", ...outcomes },
  };
}
