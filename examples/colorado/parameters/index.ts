import type { Parameter } from "@summitry/core";
import { moneyParameters } from "./money.ts";
import { stepParameters } from "./steps.ts";
import { threatParameters } from "./threat.ts";
import { waterParameters } from "./water.ts";

/** Every uncertain number of the scenario, with unit, prior, source and reason. */
export const coloradoParameters = [
  ...waterParameters,
  ...moneyParameters,
  ...threatParameters,
  ...stepParameters,
] as const satisfies readonly Parameter[];

/** Dotted id of a parameter of the scenario. */
export type ColoradoParameterId = Extract<(typeof coloradoParameters)[number]["id"], string>;
