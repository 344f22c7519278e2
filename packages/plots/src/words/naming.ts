import type { IssueWords } from "@summitry/core";
import { assertLabels, assertParts, optionalPart, textPart } from "../data-parts.ts";
import { capitalized, joined, spelled } from "./english.ts";
import { labelOf } from "./label.ts";
import { plainNumber } from "./number.ts";

/** What parties, tables, lines, issues and their values are called. */
export interface NamingOptions {
  /** Labels of parties and tables by id, and of red lines as `holder.line`, without the holder. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How issues and their values are spoken of, by name of the issue, as in the `words` of an agenda. */
  readonly issues?: Readonly<Record<string, IssueWords>>;
}

/** Names in words; what has no label is spelled from its id. */
export interface Naming {
  party(id: string): string;
  table(id: string): string;
  /** Red lines with their holders: "guarantees and reparations (Zelensky)". */
  lines(lines: readonly { readonly holder: string; readonly line: string }[]): string;
  /** A party, or a red line as `holder.line`. */
  who(id: string): string;
  issue(name: string): string;
  value(issue: string, value: string | number): string;
}

/**
 * The names by some labels.
 *
 * @throws DataError for labels that are no texts.
 */
export function namingOf({ labels = {}, issues = {} }: NamingOptions): Naming {
  assertLabels("wording.labels", labels);
  assertParts("wording.issues", issues);
  for (const [name, words] of Object.entries(issues)) {
    const field = `wording.issues.${name}`;
    assertParts(field, words, { label: optionalPart(textPart), unit: optionalPart(textPart) });
    assertLabels(`${field}.values`, words.values);
  }
  const party = (id: string) => labelOf(labels, id) ?? capitalized(id);
  const line = (holder: string, id: string) => labelOf(labels, `${holder}.${id}`) ?? spelled(id);
  const wordsOf = (issue: string): IssueWords => (Object.hasOwn(issues, issue) ? (issues[issue] ?? {}) : {});
  const lines: Naming["lines"] = (several) => {
    const holders = [...new Set(several.map(({ holder }) => holder))];
    return joined(
      holders.map((holder) => {
        const own = several.filter((each) => each.holder === holder);
        return `${joined(own.map((each) => line(holder, each.line)))} (${party(holder)})`;
      }),
    );
  };
  return {
    party,
    table: (id) => labelOf(labels, id) ?? spelled(id),
    lines,
    who(id) {
      const [holder = "", ...rest] = id.split(".");
      return rest.length === 0 ? party(id) : `${party(holder)}: ${line(holder, rest.join("."))}`;
    },
    issue: (name) => wordsOf(name).label ?? capitalized(spelled(name)),
    value(issue, value) {
      const { values = {}, unit } = wordsOf(issue);
      const text = typeof value === "number" ? plainNumber(value) : value;
      return labelOf(values, String(value)) ?? (unit === undefined ? text : `${text}\u00a0${unit}`);
    },
  };
}
