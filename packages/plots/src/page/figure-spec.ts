import type { PlotOptions } from "@observablehq/plot";
import type { Palette } from "./palette.ts";

/** The words around a figure, where its own don't do. */
export interface Wording {
  /** What the data say, in one sentence: the title. */
  readonly finding?: string;
  /** What is shown, in which unit, over how many runs. */
  readonly subtitle?: string;
  /** Sources and caveats, underneath. */
  readonly caption?: string;
}

/** What a figure is drawn on. */
export interface Canvas {
  /** Width in pixels. */
  readonly width: number;
  /** Whether there is no room for names beside the marks, only above them. */
  readonly narrow: boolean;
  /** The colours. */
  readonly ink: Palette;
}

/** One plot of a figure; they stand below each other, all as wide as the figure. */
export type Panel = Omit<PlotOptions, "width" | "document"> & {
  /** Height in pixels, margins included. */
  readonly height: number;
};

/** A figure before it has a width and colours. */
export interface FigureSpec extends Required<Wording> {
  /** The numbers in words, for those who can't see the figure. */
  readonly description: string;
  /** What is drawn. */
  readonly panels: (canvas: Canvas) => readonly Panel[];
}
