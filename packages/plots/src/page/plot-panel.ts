import type { PlotOptions } from "@observablehq/plot";

/** A `Panel` of a figure, with its options checked. */
export type PlotPanel = Omit<PlotOptions, "width" | "document"> & { readonly height: number };
