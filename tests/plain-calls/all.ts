import { analysisCalls } from "./analysis.ts";
import { coreScenarioExcuses, coreScenarios } from "./core-scenarios.ts";
import { coreStrategies, coreStrategyExcuses } from "./core-strategies.ts";
import { coreValueExcuses, coreValues } from "./core-values.ts";
import { designCalls } from "./designs.ts";
import type { Entry, Excuses } from "./entry.ts";
import { monteCarloCalls, monteCarloExcuses } from "./monte-carlo.ts";
import { packageCalls, packageExcuses } from "./packages.ts";
import { otherCalls, otherExcuses } from "./others.ts";
import { plotCalls, plotExcuses } from "./plots.ts";
import { whyCalls } from "./plots-why.ts";
import { sensitivityCalls } from "./sensitivity.ts";

/** Every public function that takes something, with calls of it. */
export const entries: readonly Entry[] = [
  ...coreValues,
  ...coreStrategies,
  ...coreScenarios,
  ...analysisCalls,
  ...monteCarloCalls,
  ...designCalls,
  ...sensitivityCalls,
  ...plotCalls,
  ...whyCalls,
  ...otherCalls,
  ...packageCalls,
];

/** Every public function and class that needs no calls, with the reason. */
export const excuses: Excuses = {
  ...coreValueExcuses,
  ...coreStrategyExcuses,
  ...coreScenarioExcuses,
  ...monteCarloExcuses,
  ...plotExcuses,
  ...otherExcuses,
  ...packageExcuses,
};
