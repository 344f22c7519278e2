import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const program = at("runtimes/batch-digest.mjs");

const runtimes = [
  { name: "Deno", file: at("../node_modules/deno/deno"), args: ["run", "--allow-all"] },
  { name: "Bun", file: at("../node_modules/bun/bin/bun.exe"), args: ["run"] },
];

async function made(file: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(file, [...args, program], { cwd: at("..") });
  return JSON.parse(stdout);
}

for (const { name, file, args } of runtimes) {
  test(`200 runs in ${name} have the digest they have in Node`, async ({ skip }) => {
    skip(!existsSync(file), `${name} is not installed: npm run test:all installs it`);
    const node = await made(process.execPath);
    expect(node).toMatchObject({ notice: null });
    expect(await made(file, ...args)).toEqual(node);
  });
}
