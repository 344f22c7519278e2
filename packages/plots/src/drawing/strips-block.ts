import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { type Drawing, drawingOf, moved, stacked, together } from "./drawing.ts";
import { LINE, wordsBlock } from "./words-block.ts";

/** A row with a distribution. */
export interface StripRow {
  readonly name: string;
  /** The 5, 25, 50, 75 and 95 % quantiles. */
  readonly quantiles: readonly [number, number, number, number, number];
  readonly colour: string;
  /** What stands at the right. */
  readonly says: string;
}

/** The axis that strips share. */
export interface StripAxis {
  readonly ends: readonly [low: number, high: number];
  /** Where there are lines, and what stands below them. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** What it measures, with its unit; empty if its ticks show that. */
  readonly label: string;
}

/** Pixels: between columns, between rows, and of the pale and the dark strip and the median. */
const SPACE = { gap: 10, row: 8, pale: 6, dark: 12, median: 16, above: 4 };
const OPACITY = { pale: 0.25, dark: 0.55 };
/** Names beside the strips take this share of the width at most; if the room is narrow, they stand above. */
const NAMES = 0.3;
const NARROW = 480;

/** Distributions below each other: from the 5 % to the 95 % quantile pale, the middle half dark, the median a line. */
export function stripsBlock(
  rows: readonly StripRow[],
  { ends, ticks, label }: StripAxis,
  room: number,
  palette: Palette,
): Drawing {
  const above = room < NARROW;
  const widest = Math.max(0, ...rows.map(({ name }) => widthOf(name, SIZE.text)));
  const says = Math.max(0, ...rows.map((row) => widthOf(row.says, SIZE.text)));
  const names = above ? room - says - SPACE.gap : Math.min(NAMES * room, widest);
  const left = above ? SPACE.gap : names + SPACE.gap;
  const width = above ? room - 2 * SPACE.gap : room - left - says - 2 * SPACE.gap;
  const place = (value: number) =>
    left + width * (ends[1] === ends[0] ? 0.5 : (value - ends[0]) / (ends[1] - ends[0]));
  const drawn = rows.map((row) => {
    const name = wordsBlock(row.name, 0, names, { colour: palette.text });
    const top = above ? name.height + SPACE.above : 0;
    const height = above ? top + SPACE.median : Math.max(LINE, name.height);
    const middle = above ? top + SPACE.median / 2 : height / 2;
    const [low, lower, median, upper, high] = row.quantiles.map(place) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const strip = (from: number, to: number, size: number, opacity: number) => ({
      x: from,
      y: middle - size / 2,
      width: Math.max(1, to - from),
      height: size,
      colour: row.colour,
      opacity,
    });
    const marks = drawingOf({
      height,
      rectangles: [strip(low, high, SPACE.pale, OPACITY.pale), strip(lower, upper, SPACE.dark, OPACITY.dark)],
      lines: [
        {
          from: [median, middle - SPACE.median / 2],
          to: [median, middle + SPACE.median / 2],
          colour: palette.text,
          width: 2.5,
        },
      ],
      texts: [
        {
          x: room,
          y: above ? LINE / 2 : middle,
          text: row.says,
          anchor: "end",
          weight: "normal",
          colour: palette.text,
        },
      ],
    });
    return together([moved(name, 0, above ? 0 : middle - name.height / 2), marks]);
  });
  const strips = stacked(drawn, SPACE.row);
  return together([grid(), strips, axis()]);

  function grid(): Drawing {
    if (above) return drawingOf({ height: 0 });
    return drawingOf({
      height: strips.height,
      lines: ticks.map(({ at }) => ({
        from: [place(at), 0] as const,
        to: [place(at), strips.height + 2] as const,
        colour: at === 0 && ends[0] < 0 ? palette.muted : palette.line,
        width: 1,
        behind: true,
      })),
    });
  }

  function axis(): Drawing {
    const below = strips.height + 4;
    const texts = ticks.flatMap(({ at, text }) =>
      text.split("\n").map((line, row) => ({
        x: place(at),
        y: below + (row + 0.5) * LINE,
        text: line,
        anchor: "middle" as const,
        weight: "normal" as const,
        colour: palette.muted,
      })),
    );
    const height = below + LINE * Math.max(0, ...ticks.map(({ text }) => text.split("\n").length));
    const said = moved(wordsBlock(label, left, width, { colour: palette.muted }), 0, height);
    return together([drawingOf({ height, texts }), said]);
  }
}
