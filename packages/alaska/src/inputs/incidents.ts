import type { Input } from "@summitry/core";

/**
 * Luck of the day on the line of contact: a number from 0 to 1, drawn while a truce is in force, and 1 without one. An
 * incident happens where it is below the hazard of the day.
 */
export const incidentLuck: Input = {
  unit: "share",
  value: (view) => (view.inForce("ceasefire") === null ? 1 : view.uniform),
};
