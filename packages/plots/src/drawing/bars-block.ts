import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { type Drawing, drawingOf, moved, type Sign, stacked, together } from "./drawing.ts";
import { LINE, wordsBlock } from "./words-block.ts";

/** A row with a bar. */
export interface BarRow {
  /** Stands above it in bold letters. */
  readonly heading?: string;
  readonly name: string;
  /** Stands below its name in quiet letters. */
  readonly note?: string;
  readonly weight?: "normal" | "bold";
  /** Shape and colour of who it is about, before its name. */
  readonly sign?: Pick<Sign, "symbol" | "colour">;
  /** Length of the bar, from 0 to 1 of the longest there may be. */
  readonly share: number;
  /** Ends of its interval, on the same scale. */
  readonly interval?: readonly [low: number, high: number];
  readonly colour: string;
  readonly opacity: number;
  /** What stands at the end of the bar. */
  readonly says: string;
}

/** Pixels: between name, bar and text, between rows, above a heading, of a bar beside and below its name, of a sign before a name, and half the end of an interval. */
const SPACE = { gap: 10, row: 7, heading: 6, bar: 12, below: 9, sign: 16, end: 4 };
/** Names beside the bars take this share of the width at most. */
const NAMES = 0.46;
/** Where less than this share of the width is left for bars, names and texts stand above them. */
const BARS = 0.28;
/** The least length of a bar that is not 0, in pixels. */
const LEAST = 1.5;

/** Where names, bars and texts are: the same in all blocks of a figure that are to look alike. */
export interface BarColumns {
  /** Pixels that names have. */
  readonly names: number;
  /** Where bars begin. */
  readonly left: number;
  /** Pixels that the longest bar has. */
  readonly bars: number;
  /** Whether names and texts stand above the bars, as there is little room. */
  readonly above: boolean;
}

/** The columns that some rows need. */
export function barColumns(rows: readonly BarRow[], room: number): BarColumns {
  const inset = ({ sign }: BarRow) => (sign === undefined ? 0 : SPACE.sign);
  const nameOf = (row: BarRow) =>
    inset(row) + Math.max(widthOf(row.name, SIZE.text, row.weight), widthOf(row.note ?? "", SIZE.text));
  const needs = Math.max(0, ...rows.map(nameOf));
  const says = Math.max(0, ...rows.map((row) => widthOf(row.says, SIZE.text, row.weight)));
  const names = Math.min(needs, NAMES * room);
  const bars = room - names - says - 2 * SPACE.gap;
  if (bars < BARS * room) return { names: room - says - SPACE.gap, left: 0, bars: room, above: true };
  return { names, left: names + SPACE.gap, bars, above: false };
}

/** Rows with their names, a bar each, and what it says at the end of the bar. */
export function barsBlock(
  rows: readonly BarRow[],
  room: number,
  palette: Palette,
  columns: BarColumns = barColumns(rows, room),
): Drawing {
  return stacked(
    rows.flatMap(({ heading, ...row }, at) => [
      ...(heading === undefined ? [] : [headingOf(heading, at > 0, room, palette)]),
      barRow(row, columns, palette),
    ]),
    SPACE.row,
  );
}

function headingOf(heading: string, apart: boolean, room: number, palette: Palette): Drawing {
  const words = wordsBlock(heading, 0, room, { colour: palette.text, weight: "bold" });
  return apart ? moved(words, 0, SPACE.heading) : words;
}

function barRow(row: BarRow, { names, left, bars, above }: BarColumns, palette: Palette): Drawing {
  const { share, interval, colour, opacity, says, sign, weight = "normal" } = row;
  const inset = sign === undefined ? 0 : SPACE.sign;
  const name = stacked(
    [
      wordsBlock(row.name, inset, names - inset, { colour: palette.text, weight }),
      wordsBlock(row.note ?? "", inset, names - inset, { colour: palette.muted }),
    ],
    0,
  );
  const tall = above ? SPACE.below : SPACE.bar;
  const middle = above ? name.height + 2 + tall / 2 : Math.max(LINE, name.height) / 2;
  const length = share === 0 ? 0 : Math.max(LEAST, share * bars);
  const end = left + Math.max(length, (interval?.[1] ?? 0) * bars);
  const mark = drawingOf({
    height: above ? middle + tall / 2 + 2 : middle + LINE / 2,
    rectangles: [{ x: left, y: middle - tall / 2, width: length, height: tall, colour, opacity }],
    lines: interval === undefined ? [] : whisker(interval, middle),
    signs: sign === undefined ? [] : [{ ...sign, x: 6, y: above ? LINE / 2 : middle, filled: true }],
    texts: [
      {
        x: above ? left + bars : end + SPACE.gap,
        y: above ? LINE / 2 : middle,
        text: says,
        anchor: above ? "end" : "start",
        weight,
        colour: palette.text,
      },
    ],
  });
  return together([moved(name, 0, above ? 0 : middle - name.height / 2), mark]);

  function whisker(ends: readonly [number, number], y: number): Drawing["lines"] {
    const [low, high] = ends.map((each) => left + each * bars) as [number, number];
    const line = (from: readonly [number, number], to: readonly [number, number]) =>
      ({ from, to, colour: palette.text, width: 1.5 }) as const;
    return [
      line([low, y], [high, y]),
      line([low, y - SPACE.end], [low, y + SPACE.end]),
      line([high, y - SPACE.end], [high, y + SPACE.end]),
    ];
  }
}
