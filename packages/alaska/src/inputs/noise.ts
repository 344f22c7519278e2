import type { Input } from "@summitry/core";

/** Noise of the day, a standard normal number. It moves quantities, and never decides an event on its own. */
export const noise: Input = { unit: "standard deviations", value: (view) => view.noise };
