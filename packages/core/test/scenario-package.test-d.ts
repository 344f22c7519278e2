import { expectTypeOf, it } from "vitest";
import { column, defineScenario, scenarioPackage, type ScenarioPackage } from "../src/index.ts";

interface Options {
  readonly without?: readonly "tide"[];
  readonly depth?: number;
}

declare const definition: Parameters<
  typeof defineScenario<Record<never, never>, { caught: number }, never>
>[0];
const lake = (_options: Options = {}) => defineScenario(definition);

it("a package is of the options and rows of what it makes", () => {
  const made = scenarioPackage({
    about: "a lake",
    make: lake,
    settings: { depth: { says: "how deep it is", takes: "metres" } },
    story: { ending: ({ caught }) => [{ heading: "Caught", says: String(caught) }] },
    claims: [
      {
        id: "depth",
        says: "a deeper lake has more fish",
        measures: "fish caught",
        measure: (row) => {
          expectTypeOf(row.caught).toEqualTypeOf<number>();
          return row.caught;
        },
        expects: "more",
        base: { depth: 3 },
        changed: { depth: 9 },
        control: { without: ["tide"] },
      },
    ],
  });
  expectTypeOf(made.make({ depth: 3 }).definition.name).toEqualTypeOf<string>();
  expectTypeOf(made).toExtend<ScenarioPackage>();
  expectTypeOf(column.count("fish").start).toEqualTypeOf<number>();
});

it("settings, claims and columns are those there are", () => {
  // @ts-expect-error there is no such option
  scenarioPackage({ about: "a lake", make: lake, settings: { deepness: { says: "", takes: "" } } });
  scenarioPackage({
    about: "a lake",
    make: lake,
    // @ts-expect-error there is no such column
    story: { ending: (row) => [{ heading: "Caught", says: String(row.cought) }] },
  });
});
