import { drawingOf, type Drawing, moved, stacked, together } from "../drawing/drawing.ts";
import { wordsBlock } from "../drawing/words-block.ts";
import type { Palette } from "../page/palette.ts";
import type { Branch } from "./branches.ts";
import { branchText, COVER } from "./branch-look.ts";

/** Pixels: by which each step is further right, of a bar, and between rows. */
const SPACE = { step: 14, bar: 8, row: 6 };

/** The least share of other ways that have a row. */
const LEAST = 0.01;

/** A tree as rows, each step a little to the right of the one before; the length of a bar is its share of the runs. */
export function outlineBlock(
  branches: readonly Branch[],
  total: number,
  room: number,
  palette: Palette,
): Drawing {
  return stacked(rowsOf(branches, 0), SPACE.row);

  function rowsOf(some: readonly Branch[], depth: number): readonly Drawing[] {
    const told = some.filter(({ type, runs }) => type === "step" || runs >= LEAST * total);
    return told.flatMap((branch) => [rowOf(branch, depth), ...rowsOf(branch.branches, depth + 1)]);
  }

  function rowOf(branch: Branch, depth: number): Drawing {
    const left = depth * SPACE.step;
    const { type, runs, came } = branch;
    const colour = type === "step" ? palette.text : palette.muted;
    const words = wordsBlock(branchText(branch, total), left, room - left, { colour });
    if (type === "end") return words;
    const length = ((room - left) * runs) / total;
    const dark = came === null ? 0 : (length * came) / runs;
    const bar = (x: number, width: number, fill: string, opacity: number) =>
      ({ x, y: 0, width, height: SPACE.bar, colour: fill, opacity }) as const;
    const bars = drawingOf({
      height: SPACE.bar,
      rectangles: [
        bar(left + dark, length - dark, palette.muted, type === "step" ? 2 * COVER.not : COVER.not),
        ...(dark > 0 ? [bar(left, dark, palette.colours[0], 1)] : []),
      ],
    });
    return together([words, moved(bars, 0, words.height + 1)]);
  }
}
