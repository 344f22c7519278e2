// One file a package for pages with an import map, each with its own dependencies and without the other packages: the map
// leads from one to the other. Written beside the example page, or to the folder given.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv[2] ?? `${root}examples/import-map/bundles`;

for (const name of ["core", "alaska", "monte-carlo"]) {
  await build({
    entryPoints: [`${root}packages/${name}/src/index.ts`],
    outdir: out,
    entryNames: name,
    chunkNames: `${name}-[hash]`,
    bundle: true,
    format: "esm",
    splitting: true,
    platform: "browser",
    target: "es2022",
    minify: true,
    external: ["@summitry/*"],
    logLevel: "warning",
  });
}
