// One file an entry for pages with an import map, each with its own dependencies and without the other packages: the map
// leads from one to the other. The entries of a package share what both need. Written beside the example page, or to the
// folder given.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv[2] ?? `${root}examples/import-map/bundles`;

const entries = {
  core: { core: "index.ts", "core-checks": "errors/checks.ts" },
  analysis: { analysis: "index.ts" },
  alaska: { alaska: "index.ts" },
  "monte-carlo": { "monte-carlo": "index.ts" },
  plots: { plots: "index.ts" },
};

for (const [name, files] of Object.entries(entries)) {
  const sources = Object.entries(files).map(([entry, file]) => [
    entry,
    `${root}packages/${name}/src/${file}`,
  ]);
  await build({
    entryPoints: Object.fromEntries(sources),
    outdir: out,
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
