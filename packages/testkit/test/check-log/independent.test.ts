import { expect, it } from "vitest";
import { packages } from "../../../../tests/imports.ts";

const testkit = packages.find(({ folder }) => folder === "testkit")!;
const imports = testkit.imports.filter(({ file }) => file.includes("/check-log/"));

it("the checker of logs shares no code with the engine: of core it imports types, and how arguments are checked", () => {
  const outside = imports.filter(
    ({ specifier }) => !specifier.startsWith(".") && specifier !== "@summitry/core/checks",
  );
  expect(outside.length).toBeGreaterThan(10);
  expect(outside.filter(({ specifier, kind }) => specifier !== "@summitry/core" || kind !== "type")).toEqual(
    [],
  );
});

it("nor with the rest of the kit, which uses the engine", () => {
  const own = testkit.own.filter(
    ({ from, to }) => from.startsWith("check-log/") && !to.startsWith("check-log/"),
  );
  expect(own).toEqual([]);
});
