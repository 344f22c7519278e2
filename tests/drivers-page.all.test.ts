import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { commandsOf } from "./commands.ts";
import { pages, root } from "./pages.ts";

const page = pages.find(({ path }) => path === "docs/drivers.md")!;
const batches = page.blocks.flatMap(commandsOf).filter(({ words: [, verb] }) => verb === "batch");

it.each(batches.map(({ words }) => words.slice(1)))(
  "docs/drivers.md is of the model as it is: %s %s",
  { timeout: 900_000 },
  (...words) => {
    const { stdout } = spawnSync(process.execPath, ["packages/cli/bin/summitry.js", ...words, "--json"], {
      cwd: root,
      encoding: "utf8",
    });
    const { outcomes } = JSON.parse(stdout) as { outcomes: readonly { name: string; estimate: number }[] };
    const name = words[1] === "alaska" ? "Alaska" : "Colorado";
    const shown = [...page.text.matchAll(new RegExp(`^\\| ${name}: \`(\\w+)\` +\\| ([\\d.]+) %`, "gm"))];
    expect(shown.length).toBeGreaterThan(2);
    for (const [, outcome, share] of shown) {
      const found = outcomes.find((each) => each.name === outcome);
      expect((100 * found!.estimate).toFixed(1), outcome).toBe(share);
    }
  },
);
