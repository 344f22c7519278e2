import type { Parameter } from "@summitry/core";
import { judgedParameters } from "./judged.ts";
import { momentumParameters } from "./momentum.ts";
import { positionParameters } from "./positions.ts";
import { worthParameters } from "./worth.ts";

/** Every uncertain number of the scenario, with unit, prior, source and reason. */
export const alaskaParameters = [
  ...momentumParameters,
  ...worthParameters,
  ...judgedParameters,
  ...positionParameters,
] as const satisfies readonly Parameter[];

/** Dotted id of a parameter of the scenario. */
export type AlaskaParameterId = (typeof alaskaParameters)[number]["id"];
