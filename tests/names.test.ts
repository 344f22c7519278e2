import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { exportedNames, namesIn, wordsOf } from "./exported-names.ts";
import { root } from "./imports.ts";

const headings = [
  "vocabulary of the project (docs/vocabulary.md)",
  "terms of the field",
  "terms of the trade",
  "the scenario",
  "plain English",
  "to be renamed",
];

/** The words of `words.txt` by heading. */
const listed = new Map(
  readFileSync(join(root, "tests/words.txt"), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...words] = section.trim().split("\n");
      return [heading, words] as const;
    }),
);

/** The names that each word is part of. */
const named = new Map<string, string[]>();
for (const { name, of, file } of exportedNames) {
  for (const word of wordsOf(name)) {
    named.set(word, [...(named.get(word) ?? []), `${of === undefined ? "" : `${of}.`}${name} in ${file}`]);
  }
}

describe("the words of exported names", () => {
  const words = [...listed.values()].flat();
  const unused = (under: readonly string[]) => under.filter((word) => !named.has(word));

  it("are all listed in words.txt", () => {
    const known = new Set(words);
    const unknown = [...named].filter(([word]) => !known.has(word));
    expect(unknown.map(([word, names]) => `${word}: ${names.slice(0, 3).join(", ")}`)).toEqual([]);
  });

  it("are listed once, in order, under the headings that there are", () => {
    expect([...listed.keys()]).toEqual(headings);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const [heading, under] of listed) expect(under, heading).toEqual([...under].sort());
  });

  it("are those of today: no name uses a listed word any more", () => {
    for (const heading of headings.slice(0, -1)) expect(unused(listed.get(heading)!), heading).toEqual([]);
  });

  it("that were to be renamed and have been are off the list", () => {
    expect(unused(listed.get("to be renamed")!)).toEqual([]);
  });
});

describe("a name", () => {
  /** Two files that stand for one module, each on its own platform. */
  const platforms = ["plots/src/platform/browser.ts", "plots/src/platform/node.ts"];
  /** The figures import no values of other packages, so they put their few sentences together themselves. */
  const english = ["plots/src/words/english.ts", "story/src/words/english.ts"];
  const numbers = ["plots/src/words/number.ts", "story/src/words/english.ts"];
  const declaredTwice = {
    capitalized: english,
    fixed: numbers,
    joined: english,
    spelled: english,
    withCount: english,
  };

  it("has one meaning: it is exported by one file", () => {
    const files = new Map<string, Set<string>>();
    for (const { name, of, file } of exportedNames) {
      if (of === undefined) files.set(name, (files.get(name) ?? new Set()).add(file));
    }
    const several = [...files]
      .filter(([, declaring]) => declaring.size > 1)
      .map(([name, declaring]) => [name, [...declaring].sort()] as const)
      .filter(([, declaring]) => declaring.join() !== platforms.join());
    expect(Object.fromEntries(several)).toEqual(declaredTwice);
  });

  it.each([
    ["paretoFront2D", ["pareto", "front", "d"]],
    ["toCSV", ["to", "csv"]],
    ["PNGView", ["png", "view"]],
    ["LARGEST_AGENDA", ["largest", "agenda"]],
    ["km2", ["km"]],
    ["turns$", ["turns"]],
  ])("%s is of the words %j", (name, words) => expect(wordsOf(name)).toEqual(words));

  it("is exported with the members of its types and signatures, hidden ones left out", () => {
    const text = `
      import { gone } from "./other.ts";
      export { gone as renamed, gone } from "./other.ts";
      export * as space from "./other.ts";
      const local = 1;
      function later(): void {}
      export { later };
      export interface Shape { side: { length: number }; turn(by: { angle: number }): void }
      export class Box { #own = 1; private hidden = 2; lid = { inside: 3 };
        constructor(readonly open: boolean, private key: string) {}
        method(): { answer: number } { const inner: { deep: number } = { deep: 1 }; return { answer: inner.deep }; } }
      export const make = (options: { speed: number }) => ({ made: options.speed });
      export type Both = { first: 1 } | { second: 2 };`;
    const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
    const names = namesIn(source).map(({ name, of }) => (of === undefined ? name : `${of}.${name}`));
    expect(names).toEqual([
      ...["renamed", "space", "later"],
      ...["Shape", "Shape.side", "Shape.length", "Shape.turn", "Shape.angle"],
      ...["Box", "Box.lid", "Box.open", "Box.method", "Box.answer"],
      ...["make", "make.speed"],
      ...["Both", "Both.first", "Both.second"],
    ]);
  });
});
