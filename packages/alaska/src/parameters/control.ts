import { parameter } from "@summitry/core";
import { controlShareHeld } from "../evidence/control.ts";
import { judged } from "./judgement.ts";

/** Share of the four oblasts held on day 0. */
export const controlStart = parameter({
  id: "control.start",
  unit: "share of the four oblasts",
  limits: [0, 1],
  low: 0.78,
  mode: controlShareHeld,
  high: 0.82,
  source: "AFP-ISW for Donetsk (12 August), Reuters for the others (13 August), weighted by area",
  date: "2025-08-13",
  because: "computed; lower counts leave out land that is claimed but contested",
});

/** How the price of a halt falls with the land that is left to take: 1 = in proportion, less = only near the whole. */
export const controlExponent = judged({
  id: "control.exponent",
  unit: "1",
  limits: [0.05, 1],
  prior: [0.3, 0.6, 1],
  because: "willingness to halt grows as control nears the whole, at the latest in proportion; shape judged",
});

/** Parameters of control of the four oblasts. */
export const controlParameters = [controlStart, controlExponent] as const;
