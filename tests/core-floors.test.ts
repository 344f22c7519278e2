import { posix } from "node:path";
import { expect, it } from "vitest";
import type { Arrow } from "./circles.ts";
import { packages } from "./imports.ts";

/** The rooms of core from the ground up: each may import itself and the rooms listed before it. */
const rooms = [
  "numbers",
  "errors",
  "data",
  "agenda",
  "preference",
  "preference/large",
  "preference/kinds",
  "world",
  "world/event",
  "protocols",
  "agent",
  "strategies/opponent-models",
  "strategies/parts",
  "strategies",
  "scenario",
  "csv",
  "rules",
  "rules/judging",
  "run",
  "drivers",
  "drivers/live",
  "single-table",
  ".",
];
const ground = ["numbers", "errors", "data"];

const { files, own } = packages.find(({ folder }) => folder === "core")!;
const roomOf = posix.dirname;

/** Imports that lead from a room to a higher one. */
function upward(order: readonly string[], imports: readonly Arrow[]): readonly string[] {
  return imports
    .filter(({ from, to }) => order.indexOf(roomOf(to)) > order.indexOf(roomOf(from)))
    .map(({ from, to, where }) => `${roomOf(from)} -> ${roomOf(to)}: ${where}`);
}

it("every room has a floor, and every floor is a room", () => {
  expect([...rooms].sort()).toEqual([...new Set(files.map(roomOf))].sort());
});

it("no room imports a higher one", () => {
  expect(upward(rooms, own)).toEqual([]);
});

it("the ground imports no other room", () => {
  expect(own.filter(({ from, to }) => ground.includes(roomOf(from)) && roomOf(to) !== roomOf(from))).toEqual(
    [],
  );
});

it("only the index stands outside the rooms", () => {
  expect(files.filter((file) => roomOf(file) === ".")).toEqual(["index.ts"]);
});

it("an import of a higher room is told with its line", () => {
  const arrow = (from: string, to: string): Arrow => ({ from, to, where: `${from}:1` });
  const imports = [arrow("b/x.ts", "a/y.ts"), arrow("a/y.ts", "b/x.ts"), arrow("a/y.ts", "a/z.ts")];
  expect(upward(["a", "b"], imports)).toEqual(["a -> b: a/y.ts:1"]);
  expect(upward(["a", "b", "."], [arrow("b/x.ts", "index.ts")])).toEqual(["b -> .: b/x.ts:1"]);
});
