import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "./pages.ts";

test("the terminal's page shows what the commands print", { timeout: 300_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/docs-terminal.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
