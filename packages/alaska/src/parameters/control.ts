import { parameter } from "@summitry/core";
import { controlShareHeld } from "../evidence/control.ts";

const judgement = { source: "judgement", date: "2025-08-14" };

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

/** Distance from full control over which willingness to halt rises from none to full. */
export const controlWidth = parameter({
  id: "control.width",
  unit: "share of the four oblasts",
  limits: [0, 1],
  low: 0.02,
  mode: 0.05,
  high: 0.1,
  ...judgement,
  because: "willingness jumps as control nears the whole",
});

/** Parameters of control of the four oblasts. */
export const controlParameters = [controlStart, controlWidth] as const;
