import { readFileSync } from "node:fs";
import { type FigureShare, shareOf } from "./share-of.ts";

const figure = new URL("../../figures/outcomes.svg", import.meta.url);

/** The shares of runs that the front page tells. */
type Told = Readonly<Record<"reset" | "resetAtEnd" | "groundCeasefire", FigureShare>>;

/** They come out of the figure beside it. */
export declare const data: Told;

export default {
  watch: ["../../figures/outcomes.svg"],
  load: (): Told => {
    const svg = readFileSync(figure, "utf8");
    return {
      reset: shareOf("reset", svg),
      resetAtEnd: shareOf("reset at end", svg),
      groundCeasefire: shareOf("ground ceasefire", svg),
    };
  },
};
