import { alaska, type AlaskaParameterId } from "@summitry/alaska";
import { parameters, type Parameter } from "@summitry/core";
import { expectTypeOf, it } from "vitest";

it("the parameters of a scenario keep their ids", () => {
  expectTypeOf(parameters(alaska)).toEqualTypeOf<readonly Parameter<AlaskaParameterId>[]>();
  expectTypeOf(parameters(alaska())).toEqualTypeOf<readonly Parameter<AlaskaParameterId>[]>();
});
