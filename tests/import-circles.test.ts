import { describe, expect, it } from "vitest";
import { type Arrow, betweenFolders, betweenSiblings, circleIn, described } from "./circles.ts";
import { packages } from "./imports.ts";

describe.each(packages)("$manifest.name", ({ own, files }) => {
  it("imports files that are there", () => expect(own.filter(({ to }) => !files.includes(to))).toEqual([]));

  it("has no circle between files", () => expect(described(circleIn(own))).toBe(""));

  it("has no circle between folders", () => expect(described(circleIn(betweenFolders(own)))).toBe(""));

  it("has no circle between what stands side by side in a folder", () =>
    expect(described(circleIn(betweenSiblings(own)))).toBe(""));
});

describe("the search for circles", () => {
  const arrows = (...pairs: readonly string[]): readonly Arrow[] =>
    pairs.map((pair) => {
      const [from = "", to = ""] = pair.split(" ");
      return { from, to, where: `${from} imports ${to}` };
    });

  it("names two files that import each other, and the lines that do", () => {
    const circle = circleIn(arrows("top.ts a.ts", "a.ts b.ts", "b.ts c.ts", "c.ts d.ts", "c.ts b.ts"));
    expect(described(circle)).toBe("b.ts -> c.ts -> b.ts\n  b.ts imports c.ts\n  c.ts imports b.ts");
  });

  it("finds a file that imports itself, the shortest circle of several, and a long one", () => {
    expect(circleIn(arrows("a.ts a.ts"))).toHaveLength(1);
    expect(circleIn(arrows("a b", "b c", "c a", "d e", "e d"))).toHaveLength(2);
    expect(circleIn(arrows("a b", "b c", "c d", "d a"))).toHaveLength(4);
  });

  it("finds a circle between folders whose files are in none", () => {
    const files = arrows("x/a.ts y/b.ts", "y/c.ts x/d.ts");
    expect(circleIn(files)).toEqual([]);
    expect(described(circleIn(betweenFolders(files)))).toContain("x -> y -> x");
    expect(described(circleIn(betweenSiblings(files)))).toContain("x -> y -> x");
  });

  it("tells a folder from the folder it stands in, where it counts folders alone", () => {
    const files = arrows("x/a.ts x/y/b.ts", "x/y/b.ts x/c.ts");
    expect(described(circleIn(betweenFolders(files)))).toContain("x -> x/y -> x");
    expect(circleIn(betweenSiblings(files))).toEqual([]);
  });

  it("takes a folder with all that is below it, where it compares what stands side by side", () => {
    const files = arrows("x/p/a.ts y/b.ts", "y/b.ts x/q/c.ts", "main.ts x/p/a.ts");
    expect(circleIn(betweenFolders(files))).toEqual([]);
    expect(described(circleIn(betweenSiblings(files)))).toContain("x -> y -> x");
  });

  it("finds none where there is none", () => {
    const files = arrows("index.ts x/a.ts", "index.ts y/b.ts", "x/a.ts y/b.ts", "x/a.ts x/c.ts");
    for (const graph of [files, betweenFolders(files), betweenSiblings(files)]) {
      expect(circleIn(graph)).toEqual([]);
      expect(described(circleIn(graph))).toBe("");
    }
  });
});
