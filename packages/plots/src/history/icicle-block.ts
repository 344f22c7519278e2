import { drawingOf, type Drawing, together } from "../drawing/drawing.ts";
import { LINE } from "../drawing/words-block.ts";
import type { Palette } from "../page/palette.ts";
import { shortened, SIZE, wrapText } from "../page/text-layout.ts";
import type { Branch } from "./branches.ts";
import { branchText, COVER } from "./branch-look.ts";

/** Pixels: height of all runs, beside the letters in a branch, and between branches. */
const SIZES = { height: 640, inset: 6, gap: 2 };
/** The least share of all runs of a branch that has room for a line of text. */
export const LEAST_SHARE = (LINE + SIZES.gap) / SIZES.height;

/** A tree from left to right, in which the height of a branch is its share of the runs. */
export function icicleBlock(
  branches: readonly Branch[],
  total: number,
  columns: number,
  room: number,
  palette: Palette,
): Drawing {
  const { height } = SIZES;
  const column = room / columns;
  const heads = Array.from({ length: columns }, (_, at) => ({
    x: at * column + SIZES.inset,
    y: LINE / 2,
    text: at === 0 ? "first" : "then",
    anchor: "start" as const,
    weight: "normal" as const,
    colour: palette.muted,
  }));
  const drawn = columnOf(branches, LINE + SIZES.gap, 0);
  return together([drawingOf({ height: LINE, texts: heads }), ...drawn]);

  function columnOf(some: readonly Branch[], top: number, depth: number): readonly Drawing[] {
    let y = top;
    return some.flatMap((branch) => {
      const tall = (height * branch.runs) / total;
      const next = columnOf(branch.branches, y, depth + 1);
      const here = branchDrawing(branch, { x: depth * column, y, width: column, height: tall });
      y += tall;
      return [here, ...next];
    });
  }

  function branchDrawing(
    branch: Branch,
    place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ): Drawing {
    const [width, tall] = [place.width - SIZES.gap, Math.max(1, place.height - SIZES.gap)];
    const came = branch.came === null ? 0 : (width * branch.came) / branch.runs;
    const rectangle = (x: number, wide: number, colour: string, opacity: number) =>
      ({ x, y: place.y, width: wide, height: tall, colour, opacity }) as const;
    const room = width - 2 * SIZES.inset;
    const lines = Math.floor((tall + 1) / LINE);
    const isStep = branch.type === "step";
    return drawingOf({
      height: place.y + tall,
      rectangles:
        branch.type === "end"
          ? []
          : [
              rectangle(place.x + came, width - came, palette.muted, isStep ? COVER.not : COVER.others),
              ...(came > 0 ? [rectangle(place.x, came, palette.colours[0], COVER.came)] : []),
            ],
      texts: fitted(branchText(branch, total), room, lines).map((text, at) => ({
        x: place.x + SIZES.inset,
        y: place.y + 1 + (at + 0.5) * LINE,
        text,
        anchor: "start",
        weight: "normal",
        colour: isStep ? palette.text : palette.muted,
      })),
    });
  }
}

/** The text in at most so many lines, the last cut off where there is no room for more. */
function fitted(text: string, room: number, most: number): readonly string[] {
  if (most < 1) return [];
  const lines = wrapText(text, room, SIZE.text);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(" "), room, SIZE.text)];
}
