// @stdlib's portable functions are some 150 tiny packages: the published core carries them inside dist/numbers/math.js.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const core = fileURLToPath(new URL("../packages/core/", import.meta.url));
await build({
  entryPoints: [`${core}src/numbers/math.ts`],
  outfile: `${core}dist/numbers/math.js`,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});

for (const file of ["dist/numbers/math.js", "dist/numbers/math.d.ts"]) {
  const text = await readFile(core + file, "utf8");
  if (/(?:from|import|require)\s*\(?\s*["']@?[a-z]/.test(text)) {
    throw new Error(
      `${file} still imports a package: @summitry/core would be published with a missing dependency`,
    );
  }
}
