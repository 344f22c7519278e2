import type { Figure } from "@summitry/plots";

/** A figure with its heading. */
export interface HeadedFigure {
  readonly heading: string;
  /** A sentence above the figure: why it is this one. */
  readonly says?: string;
  readonly figure: Figure;
}
