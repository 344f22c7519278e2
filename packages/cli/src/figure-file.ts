import { extname } from "node:path";
import { InputError } from "@summitry/core";
import type { Figure } from "@summitry/plots";
import { Option } from "commander";
import { given } from "./option-values.ts";
import { outputFile } from "./output-file.ts";

/** `--figure` */
export function figureOption(): Option {
  return new Option("--figure <file>", "draw a figure to a new file: .svg, or .png").argParser(given);
}

/** What is typed about a figure. */
export interface FigureOptions {
  readonly figure?: string;
  readonly force?: true;
}

/** Draws a figure to the file that was asked for; does nothing where none was. */
export type DrawFigure = (make: () => Figure) => Promise<void>;

/**
 * Prepares the file of `--figure`, before anything is simulated.
 *
 * @throws InputError for another ending than .svg and .png, a file that exists, or one that can't be written.
 */
export async function figureFile({ figure: file, force }: FigureOptions): Promise<DrawFigure> {
  if (file === undefined) return async () => {};
  const ending = extname(file);
  if (ending !== ".svg" && ending !== ".png")
    throw new InputError({ field: "--figure", value: file, allowed: "a file that ends in .svg or .png" });
  const write = await outputFile("--figure", file, { force: force === true });
  return async (make) => {
    const figure = make();
    await write(ending === ".svg" ? figure.svg() : await figure.png());
  };
}
