// The slow tier: installs what it needs where it can, then runs the *.all.test.ts files. A test whose tool is
// missing skips and says so. Arguments go on to vitest.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
const onPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
const missing = (what) => console.warn(`Not installed here: ${what}. The tests that need it will skip.`);

const programs = ["chromium", "jupyter-nbconvert"].filter((name) => !onPath(name));
if (programs.length > 0) {
  const apt = (...args) => run("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  const may = onPath("apt-get") && process.getuid?.() === 0;
  if (!may || !apt("-q", "update") || !apt("-qq", "install", "-y", "--no-install-recommends", ...programs)) {
    missing(programs.join(", "));
  }
}

if (!existsSync("node_modules/deno/deno") || !existsSync("node_modules/bun/bin")) {
  const runtimes = ["deno@2.9.6", "bun@1.4.5"];
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...runtimes]))
    missing(runtimes.join(", "));
}

const environment = "node_modules/.cache/python";
if (!existsSync(`${environment}/ready`)) {
  const readers = ["duckdb==2.0.1", "pandas==3.1.1", "polars==2.1.0", "pyarrow==26.0.1"];
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...readers];
  const python = `${environment}/bin/python`;
  if (onPath("python3") && run("python3", ["-m", "venv", environment]) && run(python, pip)) {
    run("touch", [`${environment}/ready`]);
  } else {
    run("rm", ["-rf", environment]);
    missing(`Python with ${readers.join(", ")}`);
  }
}

const ready = run("npm", ["run", "build"]) && run("node", ["scripts/browser-bundles.mjs"]);
const args = ["vitest", "run", "--config", "vitest.all.config.ts", ...process.argv.slice(2)];
process.exitCode = ready && run("npx", args) ? 0 : 1;
