import { readFileSync } from "node:fs";
import { type FigureShare, shareOf } from "./share-of.ts";

const figure = new URL("../../figures/outcomes.svg", import.meta.url);

/** The share of runs that the front page tells, out of the figure beside it. */
export declare const data: FigureShare;

export default {
  watch: ["../../figures/outcomes.svg"],
  load: (): FigureShare => shareOf("reset", readFileSync(figure, "utf8")),
};
