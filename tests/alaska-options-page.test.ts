import { options } from "@summitry/alaska";
import { expect, it } from "vitest";
import { pages } from "./pages.ts";

it("the page on the options of Alaska has each as the scenario says it", () => {
  const page = pages.find(({ path }) => path === "docs/alaska-options.md");
  const rows = page?.text.split("\n").filter((line) => line.startsWith("| `")) ?? [];
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const said = Object.entries(options).map(([name, { takes, says }]) => [`\`${name}\``, takes, says]);
  expect(cells).toEqual(said);
});
