import { autoregressive, type Input, type Parameter } from "@summitry/core";
import { opinionDeviation, opinionMean, resolveDeviation, resolveMean } from "../parameters/society.ts";

/** Share of a deviation from the mean that is left after a day: half is left after about a month. */
const SLOW = 0.977;

function slow(mean: Parameter, deviation: Parameter): Input {
  const process = autoregressive({ unit: "share", mean, deviation, memory: SLOW });
  return { ...process, value: (view) => Math.max(0, Math.min(1, process.value(view))) };
}

/** Share of Ukrainians against giving up land for an early end of the war. */
export const publicOpinion = slow(opinionMean, opinionDeviation);

/** European resolve to replace American support that is withdrawn. */
export const europeanResolve = slow(resolveMean, resolveDeviation);
