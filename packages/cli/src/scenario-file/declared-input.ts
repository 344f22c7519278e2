import { type Amount, autoregressive, constant, derived, type Input, series } from "@summitry/core";
import type { Declared, DeclaredAmount } from "./schema.ts";

type DeclaredInput = NonNullable<Declared["inputs"]>[string];

/** Makes an input declared by a file. */
export function declaredInput(input: DeclaredInput, amount: (amount: DeclaredAmount) => Amount): Input {
  switch (input.process) {
    case "constant":
      return constant(amount(input.value), input.unit);
    case "series":
      return series(input.points, input.unit);
    case "autoregressive": {
      const { unit, mean, deviation, memory, start = mean } = input;
      const parts = {
        mean: amount(mean),
        deviation: amount(deviation),
        memory: amount(memory),
        start: amount(start),
      };
      return autoregressive({ unit, ...parts });
    }
    case "random walk": {
      const { unit, start, step } = input;
      const size = amount(step);
      return derived({
        unit,
        start: amount(start),
        next: (view) => view.previous + view.amount(size) * view.noise,
      });
    }
    default:
      return input satisfies never;
  }
}
