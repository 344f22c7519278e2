import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { pages, root } from "./pages.ts";

test("the terminal's page shows what the commands print", { timeout: 300_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/docs-terminal.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("the README shows how npm start ends", { timeout: 300_000 }, () => {
  const shown = pages[0]!.blocks.find(({ language }) => language === "")!.code;
  const { COLUMNS: _, ...env } = process.env;
  const { stdout } = spawnSync("npm", ["start", "--silent"], { cwd: root, encoding: "utf8", env });
  expect(stdout.slice(-shown.length)).toBe(shown);
});
