// The slow tier: installs what it needs where it can, then runs the *.all.test.ts files. A test whose tool is
// missing skips and says so. Arguments go on to vitest.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
const onPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));

const missing = ["chromium", "jupyter-nbconvert"].filter((name) => !onPath(name));
if (missing.length > 0) {
  const apt = (...args) => run("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  const may = onPath("apt-get") && process.getuid?.() === 0;
  if (!may || !apt("-q", "update") || !apt("-qq", "install", "-y", "--no-install-recommends", ...missing)) {
    console.warn(`Not installed here: ${missing.join(", ")}. The tests that need them will skip.`);
  }
}

if (!existsSync("node_modules/deno/deno")) {
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "deno@2.9.6"])) {
    console.warn("Not installed here: deno. The tests that need it will skip.");
  }
}

process.exitCode = run("npx", ["vitest", "run", "--config", "vitest.all.config.ts", ...process.argv.slice(2)])
  ? 0
  : 1;
