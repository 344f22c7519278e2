import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { type Drawing, drawing, moved, type Sign, stacked, together } from "./drawing.ts";
import { LINE, wordsBlock } from "./words-block.ts";

/** A row with a bar. */
export interface BarRow {
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

/** Pixels: between name, bar and text, between rows, of a bar, of a sign before a name, and half the end of an interval. */
const SPACE = { gap: 10, row: 7, bar: 12, sign: 16, end: 4 };
/** Names beside the bars take this share of the width at most; if the longest needs much more, they stand above. */
const NAMES = { most: 0.46, above: 0.8 };
/** The least length of a bar that is not 0, in pixels. */
const LEAST = 1.5;

/** Rows with their names, a bar each, and what it says at the end of the bar. */
export function barsBlock(rows: readonly BarRow[], room: number, palette: Palette): Drawing {
  const needs = Math.max(
    0,
    ...rows.map(({ name, weight, sign }) => widthOf(name, SIZE.text, weight) + (sign ? SPACE.sign : 0)),
  );
  const above = needs > NAMES.above * room;
  const names = above ? room : Math.min(needs, NAMES.most * room);
  const left = above ? 0 : names + SPACE.gap;
  const says = Math.max(0, ...rows.map((row) => widthOf(row.says, SIZE.text, row.weight)));
  const bars = room - left - says - SPACE.gap;
  return stacked(
    rows.map((row) => barRow(row, { names, left, bars, above }, palette)),
    SPACE.row,
  );
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
  const top = above ? name.height : 0;
  const middle = above ? top + LINE / 2 : Math.max(LINE, name.height) / 2;
  const length = share === 0 ? 0 : Math.max(LEAST, share * bars);
  const [low, high] = (interval ?? [share, share]).map((end) => left + end * bars) as [number, number];
  const mark = drawing({
    height: middle + LINE / 2,
    rectangles: [{ x: left, y: middle - SPACE.bar / 2, width: length, height: SPACE.bar, colour, opacity }],
    lines:
      interval === undefined
        ? []
        : [
            { from: [low, middle], to: [high, middle], colour: palette.text, width: 1.5 },
            ...[low, high].map((x) => ({
              from: [x, middle - SPACE.end] as const,
              to: [x, middle + SPACE.end] as const,
              colour: palette.text,
              width: 1.5,
            })),
          ],
    signs: sign === undefined ? [] : [{ ...sign, x: 6, y: above ? LINE / 2 : middle, filled: true }],
    texts: [
      {
        x: Math.max(left + length, interval === undefined ? 0 : high) + SPACE.gap,
        y: middle,
        text: says,
        anchor: "start",
        weight,
        colour: palette.text,
      },
    ],
  });
  return together([moved(name, 0, above ? 0 : middle - name.height / 2), mark]);
}
