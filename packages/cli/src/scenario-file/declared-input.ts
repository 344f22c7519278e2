import { type Amount, autoregressive, constant, type Input, randomWalk, series } from "@summitry/core";
import type { DeclaredAmount, DeclaredInput } from "./input-schema.ts";

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
      const { unit, start, low, high, step = 1, up } = input;
      return randomWalk({ unit, start, low, high, step, up: amount(up) });
    }
    default:
      return input satisfies never;
  }
}
