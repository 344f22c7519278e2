import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { type Drawing, drawing, moved, type Sign, stacked, together } from "./drawing.ts";
import { LINE, wordsBlock } from "./words-block.ts";

/** A row with a bar. */
export interface BarRow {
  /** Stands above it in bold letters. */
  readonly heading?: string;
  readonly name: string;
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
const BARS = 0.34;
/** The least length of a bar that is not 0, in pixels. */
const LEAST = 1.5;

/** Rows with their names, a bar each, and what it says at the end of the bar; or both above the bar, where there is little room. */
export function barsBlock(rows: readonly BarRow[], room: number, palette: Palette): Drawing {
  const inset = ({ sign }: BarRow) => (sign === undefined ? 0 : SPACE.sign);
  const needs = Math.max(0, ...rows.map((row) => widthOf(row.name, SIZE.text, row.weight) + inset(row)));
  const says = Math.max(0, ...rows.map((row) => widthOf(row.says, SIZE.text, row.weight)));
  const beside = Math.min(needs, NAMES * room);
  const left = room - beside - says - 2 * SPACE.gap;
  const above = left < BARS * room;
  const columns: Columns = above
    ? { names: room - says - SPACE.gap, left: 0, bars: room, above }
    : { names: beside, left: beside + SPACE.gap, bars: left, above };
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

interface Columns {
  readonly names: number;
  readonly left: number;
  readonly bars: number;
  readonly above: boolean;
}

function barRow(row: BarRow, { names, left, bars, above }: Columns, palette: Palette): Drawing {
  const { share, interval, colour, opacity, says, sign, weight = "normal" } = row;
  const inset = sign === undefined ? 0 : SPACE.sign;
  const name = wordsBlock(row.name, inset, names - inset, { colour: palette.text, weight });
  const tall = above ? SPACE.below : SPACE.bar;
  const middle = above ? name.height + 2 + tall / 2 : Math.max(LINE, name.height) / 2;
  const length = share === 0 ? 0 : Math.max(LEAST, share * bars);
  const end = left + Math.max(length, (interval?.[1] ?? 0) * bars);
  const mark = drawing({
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
