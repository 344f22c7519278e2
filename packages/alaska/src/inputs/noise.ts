import type { Input } from "@summitry/core";

/** Chance of the day as a standard normal number: it moves inner states, and never decides an event by itself. */
export const noise: Input = { unit: "standard deviations", value: (view) => view.noise };
