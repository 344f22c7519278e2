import { alaska, columns } from "@summitry/alaska";
import { expect, it } from "vitest";
import { pages } from "./pages.ts";

const page = pages.find(({ path }) => path === "docs/columns.md")?.text ?? "";
const first = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((row) => row.split("|")[1]?.trim());

it("the page on the columns of a run has each column and each outcome, and nothing else", () => {
  const names = [...Object.keys(columns), ...Object.keys(alaska().outcomes)];
  expect(first).toEqual(names.map((name) => `\`${name}\``));
});
