/** Figures of negotiations that say what they show, as SVG and PNG, in Node, browsers and notebooks. */

export { Figure, type ElementView, type PNGView, type View } from "./figure.ts";
export type { Scheme } from "./page/ink.ts";
export type { Wording } from "./page/sheet.ts";
export { DataError } from "./data-error.ts";

export { outcomeShares, type OutcomeWording } from "./figures/outcome-shares.ts";
