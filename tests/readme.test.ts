import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);

it.each([
  ["README.md", ["one-table.ts", "batch.ts"]],
  ["docs/batches.md", ["browser-batch/worker.ts", "precise-enough.ts", "batch-on-disk.ts"]],
])("%s shows the example programs as they are", (page, files) => {
  const text = readFileSync(new URL(page, root), "utf8");
  const blocks = [...text.matchAll(/```ts\n(?:\/\/ \S+\.ts\n)?([\s\S]*?)```/g)].map(([, code = ""]) => code);
  const programs = files.map((file) =>
    readFileSync(new URL(`examples/${file}`, root), "utf8").replaceAll(/^export /gm, ""),
  );
  expect(blocks).toEqual(programs);
});

it("links to files that exist", () => {
  for (const page of [
    "README.md",
    "docs/alaska.md",
    "docs/claims.md",
    "docs/architecture.md",
    "docs/batches.md",
    "docs/decisions/README.md",
  ]) {
    const base = new URL(page, root);
    const links = [...readFileSync(base, "utf8").matchAll(/\]\(([^)#]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    for (const target of links.filter((link) => !link.includes("://"))) {
      expect(() => readFileSync(new URL(target, base)), `${page} links to ${target}`).not.toThrow(/ENOENT/);
    }
  }
});
