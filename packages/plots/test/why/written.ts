import type { Figure } from "@summitry/plots";
import { lettersOf } from "../letters.ts";

/** All that is written in a figure, in the order in which it is drawn. */
export function written(figure: Figure, width = 1440): string {
  return lettersOf(figure.svg({ width }))
    .map(({ text }) => text.replaceAll("\u00a0", " "))
    .join(" | ");
}
