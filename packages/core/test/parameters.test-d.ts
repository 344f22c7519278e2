import { alaska, alaskaParameters, type AlaskaParameterId } from "@summitry/alaska";
import { parameters, type Parameter } from "@summitry/core";
import { expectTypeOf, it } from "vitest";

it("parameters can be listed of a scenario, and of what makes one", () => {
  expectTypeOf(parameters(alaska)).toEqualTypeOf<readonly Parameter[]>();
  expectTypeOf(parameters(alaska())).toEqualTypeOf<readonly Parameter[]>();
});

it("the parameters that a scenario declares keep their ids", () => {
  expectTypeOf<(typeof alaskaParameters)[number]["id"]>().toEqualTypeOf<AlaskaParameterId>();
});
