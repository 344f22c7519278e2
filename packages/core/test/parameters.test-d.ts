import { alaska, alaskaParameters, type AlaskaParameterId } from "@summitry/alaska";
import { defineScenario, parameter, parameters, simulateRow } from "@summitry/core";
import type { Parameter, Scenario, TableTurn, WorldView } from "@summitry/core";
import { expectTypeOf, it } from "vitest";

const about = { unit: "1", low: 0, mode: 1, high: 2, source: "judgement", date: null, because: "a test" };
const parts = { start: "2025-01-01", days: 0, agents: [], tables: {}, row: { start: () => ({}), on: {} } };

it("parameters can be listed of a scenario, and of what makes one", () => {
  expectTypeOf(parameters(alaska)).toEqualTypeOf<readonly Parameter[]>();
  expectTypeOf(parameters(alaska())).toEqualTypeOf<readonly Parameter[]>();
});

it("the parameters that a scenario declares keep their ids", () => {
  expectTypeOf<(typeof alaskaParameters)[number]["id"]>().toEqualTypeOf<AlaskaParameterId>();
});

it("a scenario holds the parameters that it declares, and no others", () => {
  const declared = [parameter({ ...about, id: "price.reserve" }), parameter({ ...about, id: "rain" })];
  const scenario = defineScenario({ ...parts, name: "known", parameters: declared });
  expectTypeOf(scenario.holding({ "price.reserve": 3 })).toEqualTypeOf(scenario);
  expectTypeOf(scenario.holding("mode").holding({ rain: 1, "price.reserve": 3 })).toEqualTypeOf(scenario);
  // @ts-expect-error there is no parameter of this name
  scenario.holding({ "price.reserv": 3 });
  // @ts-expect-error a value is a number
  scenario.holding({ rain: "much" });
  expectTypeOf(alaska().holding({ lossAversion: 1 })).toEqualTypeOf(alaska());
  // @ts-expect-error there is no parameter of this name
  alaska().holding({ lossAversin: 1 });
});

it("a scenario of which nobody knows the parameters takes any name", () => {
  expectTypeOf<Scenario["holding"]>()
    .parameter(0)
    .toEqualTypeOf<"mode" | Readonly<Partial<Record<string, number>>>>();
  expectTypeOf(alaska()).toExtend<Scenario>();
  const listed: readonly Parameter[] = [];
  defineScenario({ ...parts, name: "listed", parameters: listed }).holding({ anything: 1 });
});

it("a turn and a view read a parameter, and no name", () => {
  const reserve = parameter({ ...about, id: "price.reserve" });
  const read = (turn: TableTurn, view: WorldView): void => {
    expectTypeOf(turn.amount(reserve)).toEqualTypeOf<number>();
    expectTypeOf(view.amount(reserve)).toEqualTypeOf<number>();
    // @ts-expect-error a name may be misspelt
    turn.amount("price.reserve");
    // @ts-expect-error a name may be misspelt
    view.amount("price.reserve");
  };
  expectTypeOf(read).toBeFunction();
});

it("a row has the parameters that are declared, and no others", () => {
  const scenario = defineScenario({
    ...parts,
    name: "known",
    parameters: [parameter({ ...about, id: "price.reserve" })],
  });
  const row = simulateRow(scenario.holding({ "price.reserve": 3 }));
  expectTypeOf(row["price.reserve"]).toEqualTypeOf<number>();
  // @ts-expect-error there is no parameter of this name
  void row["price.reserv"];
});
