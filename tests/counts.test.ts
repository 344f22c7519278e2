import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alaskaPackage, alaskaParameters, columns, mechanisms, moves } from "@summitry/alaska";
import { expect, it } from "vitest";
import { root } from "./imports.ts";

const counts = {
  mechanisms: mechanisms.length,
  moves: Object.keys(moves).length,
  parameters: alaskaParameters.length,
  claims: alaskaPackage.claims?.length,
  columns: Object.keys(columns).length,
};

it.each([
  ["packages/alaska/README.md", ["mechanisms", "parameters"]],
  ["CHANGELOG.md", ["mechanisms", "moves", "claims", "columns"]],
] as const)("%s counts the parts of Alaska as they are", (page, parts) => {
  const text = readFileSync(join(root, page), "utf8").replace(/\s+/g, " ");
  for (const part of parts) expect(text).toContain(`${counts[part]} ${part}`);
});
