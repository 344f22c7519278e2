import { type Drawing, drawingOf, moved, stacked, together } from "../drawing/drawing.ts";
import { LINE, wordsBlock } from "../drawing/words-block.ts";
import { type Palette, seriesStyle, type SeriesStyle } from "../page/palette.ts";
import { shortened, SIZE, widthOf } from "../page/text-layout.ts";
import type { Naming } from "../words/naming.ts";
import type { ExplainedMeeting } from "./explained-meeting.ts";
import { isNearest, textBeside } from "./text-beside.ts";
import { gainText } from "./zone-words.ts";

/** Pixels: between columns, between rows, of a bar, of a sign, beside the axis, and the least length of a bar. */
const SPACE = { gap: 10, row: 10, bar: 12, sign: 16, axis: 6, least: 2 };
/** The share of the width that names take at most. */
const NAMES = 0.34;
const SIDES = { away: "would walk away", sign: "would sign" };

interface GapRow {
  readonly name: string;
  readonly share: number;
  /** The same of what was signed or offered, if it is another text. */
  readonly offered: number | null;
  readonly look: SeriesStyle;
}

/** What the nearest text is worth to each party beyond the least that it would sign, and what was signed or offered as rings. */
export function gapsBlock(
  meeting: ExplainedMeeting,
  naming: Naming,
  room: number,
  palette: Palette,
): Drawing {
  const rows = rowsOf(meeting, naming, palette);
  if (rows.length === 0) return drawingOf({ height: 0 });
  return stacked(
    [
      gapsDrawing(rows, room, palette),
      ...notesOf(meeting, naming).map((note) => wordsBlock(note, 0, room, { colour: palette.muted })),
    ],
    SPACE.row,
  );
}

function rowsOf(meeting: ExplainedMeeting, naming: Naming, palette: Palette): readonly GapRow[] {
  const { nearest, parties } = meeting;
  const beside = textBeside(meeting, naming);
  const other = beside === null || isNearest(beside.text, meeting) ? null : beside.text;
  return parties.flatMap((party, at) => {
    const gap = nearest?.gaps.find((each) => each.party === party);
    if (gap === undefined) return [];
    const offered = other?.gaps.find((each) => each.party === party)?.share ?? null;
    return [{ name: naming.party(party), share: gap.share, offered, look: seriesStyle(palette, at) }];
  });
}

function gapsDrawing(rows: readonly GapRow[], room: number, palette: Palette): Drawing {
  const names = Math.min(NAMES * room, Math.max(...rows.map(({ name }) => widthOf(name, SIZE.text, "bold"))));
  const amounts = Math.max(...rows.map(({ share }) => widthOf(gainText(share), SIZE.text, "bold")));
  const left = SPACE.sign + names + amounts + 3 * SPACE.gap;
  const { zero, pixels, wraps } = scaleOf(rows, room - left - SPACE.gap);
  const axis = left + zero;
  const step = LINE + SPACE.row;
  const drawn = rows.map(({ name, share, offered, look: { colour, symbol } }, at) => {
    const middle = at * step + LINE / 2;
    const length = share === 0 ? 0 : Math.min(zero, Math.max(SPACE.least, Math.abs(share) * pixels));
    const letters = { y: middle, weight: "bold", colour: palette.text } as const;
    const ring = { y: middle, symbol: "circle", colour: palette.muted, filled: false } as const;
    return drawingOf({
      height: middle + LINE / 2,
      rectangles: [
        {
          x: share < 0 ? axis - length : axis,
          y: middle - SPACE.bar / 2,
          width: length,
          height: SPACE.bar,
          colour,
          opacity: 1,
        },
      ],
      signs: [
        { x: 6, y: middle, symbol, colour, filled: true },
        ...(offered === null || !Number.isFinite(offered) ? [] : [{ x: axis + offered * pixels, ...ring }]),
      ],
      texts: [
        { x: SPACE.sign, text: shortened(name, names, SIZE.text, "bold"), anchor: "start", ...letters },
        { x: SPACE.sign + names + SPACE.gap + amounts, text: gainText(share), anchor: "end", ...letters },
      ],
    });
  });
  const bottom = rows.length * step - SPACE.row;
  const [away, sign] = (["away", "sign"] as const).map((side) => {
    const at = side === "away" ? -SPACE.axis : SPACE.axis;
    const words = wraps ? LEAST[side] : widthOf(SIDES[side], SIZE.text);
    const anchor = side === "away" ? "end" : "start";
    return moved(
      wordsBlock(SIDES[side], axis + at, words + 1, { colour: palette.muted, anchor }),
      0,
      bottom + SPACE.axis,
    );
  }) as [Drawing, Drawing];
  const line = { from: [axis, -4], to: [axis, bottom + 4], colour: palette.text, width: 1.5 } as const;
  return together([...drawn, drawingOf({ height: bottom, lines: [line] }), away, sign]);
}

/** Pixels that the words on each side take in two lines. */
const LEAST = { away: widthOf("walk away", SIZE.text), sign: widthOf("would", SIZE.text) };

/** Where 0 is on an axis of some pixels, how many there are to a gain of 1, and whether the words below it wrap. */
function scaleOf(rows: readonly GapRow[], width: number) {
  const all = rows
    .flatMap(({ share, offered }) => (offered === null ? [share] : [share, offered]))
    .filter(Number.isFinite);
  const [low, high] = [Math.max(0, ...all.map((share) => -share)), Math.max(0, ...all)];
  const whole = { away: widthOf(SIDES.away, SIZE.text), sign: widthOf(SIDES.sign, SIZE.text) };
  const wraps = whole.away + whole.sign + 2 * SPACE.axis > width;
  const { away, sign } = wraps ? LEAST : whole;
  const split = low + high === 0 ? 0.5 : low / (low + high);
  const zero = Math.min(Math.max(split * width, away + SPACE.axis), width - sign - SPACE.axis);
  const pixels = Math.min(
    low === 0 ? Number.POSITIVE_INFINITY : zero / low,
    high === 0 ? Number.POSITIVE_INFINITY : (width - zero) / high,
  );
  return { zero, pixels: Number.isFinite(pixels) ? pixels : 0, wraps };
}

/** What the rings are, and whether the text was ever on the table. */
function notesOf(meeting: ExplainedMeeting, naming: Naming): readonly string[] {
  const { nearestOffer, signed } = meeting;
  const beside = textBeside(meeting, naming);
  if (beside === null) return ["No offer was made."];
  if (isNearest(beside.text, meeting)) {
    if (signed !== null || nearestOffer === null) return ["It was signed."];
    return [`${naming.party(nearestOffer.by)} put it forward in round ${nearestOffer.round + 1}.`];
  }
  const { crosses } = beside.text;
  const crossing = crosses.length === 0 ? "" : `; it crosses ${naming.lines(crosses)}`;
  const offered = nearestOffer !== null && isNearest(nearestOffer, meeting);
  return [
    `Rings: ${beside.says}${crossing}.`,
    offered
      ? `${naming.party(nearestOffer.by)} put the text itself forward in round ${nearestOffer.round + 1}.`
      : "Nobody put the text itself forward.",
  ];
}
