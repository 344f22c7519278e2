import type { Palette } from "./palette.ts";

/** The texts around a figure, to replace its own. */
export interface Wording {
  /** The title: what the data say, in one sentence. */
  readonly finding?: string;
  /** The subtitle: what is shown, in which unit, over how many runs. */
  readonly subtitle?: string;
  /** The caption below the plots: sources and caveats. */
  readonly caption?: string;
}

/** The size and colours that a figure is drawn with. */
export interface Canvas {
  /** Width in pixels. */
  readonly width: number;
  /** Whether names stand above the marks, because there is no space beside them. */
  readonly narrow: boolean;
  /** The colours. */
  readonly palette: Palette;
}

/** One plot of a figure: options of Observable Plot. The plots stand below each other, each as wide as the figure. */
export interface Panel {
  /** Height in pixels, margins included. */
  readonly height: number;
  /** Any other option of `Plot.plot`. Its types need those of pages and of d3, which not every program has. */
  readonly [option: string]: unknown;
}

/** A figure without a width and colours yet. */
export interface FigureSpec extends Required<Wording> {
  /** The numbers in words, for readers who can't see the figure. */
  readonly description: string;
  /** Makes the plots. */
  readonly panels: (canvas: Canvas) => readonly Panel[];
}
