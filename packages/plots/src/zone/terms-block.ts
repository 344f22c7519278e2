import { type Drawing, drawingOf, moved, stacked, together } from "../drawing/drawing.ts";
import { LINE, wordsBlock } from "../drawing/words-block.ts";
import type { Palette } from "../page/palette.ts";
import { SIZE, widthOf } from "../page/text-layout.ts";
import { withCount } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import type { ExplainedMeeting } from "./explained-meeting.ts";
import { textBeside } from "./text-beside.ts";

/** Pixels: between columns, and above and below the text of a row. */
const SPACE = { gap: 12, row: 5 };
/** The share of the width that the names of issues take at most. */
const NAMES = 0.36;
/** The most issues that are shown; where there are more, those in which the two differ come first. */
const MOST = 12;

/** The terms of the nearest text, and of what was signed or offered where that differs. */
export function termsBlock(
  meeting: ExplainedMeeting,
  naming: Naming,
  room: number,
  palette: Palette,
): Drawing {
  const { nearest } = meeting;
  if (nearest === null) return drawingOf({ height: 0 });
  const beside = textBeside(meeting, naming);
  const offered = beside?.text.outcome ?? {};
  const issues = Object.keys(nearest.outcome);
  const differs = (issue: string) => beside !== null && offered[issue] !== nearest.outcome[issue];
  const different = issues.some(differs);
  const sorted =
    issues.length <= MOST ? issues : issues.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
  const shown = sorted.slice(0, MOST);
  const names = Math.min(
    NAMES * room,
    Math.max(...shown.map((issue) => widthOf(naming.issue(issue), SIZE.text))),
  );
  const left = names + SPACE.gap;
  const column = different ? (room - left - SPACE.gap) / 2 : room - left;
  const cell = (text: string, place: number, weight: "normal" | "bold", colour: string) =>
    wordsBlock(
      text,
      place === 0 ? 0 : left + (place - 1) * (column + SPACE.gap),
      place === 0 ? names : column,
      {
        colour,
        weight,
      },
    );
  const { muted, text } = palette;
  const head = different
    ? [together([cell("the text", 1, "normal", muted), cell(beside?.name ?? "", 2, "normal", muted)])]
    : [];
  const rows = shown.map((issue) => {
    const value = (outcome: Readonly<Record<string, string | number>>) =>
      outcome[issue] === undefined ? "" : naming.value(issue, outcome[issue]);
    const apart = differs(issue);
    return together([
      cell(naming.issue(issue), 0, "normal", muted),
      cell(value(nearest.outcome), 1, apart ? "bold" : "normal", text),
      ...(different
        ? [cell(apart ? value(offered) : "the same", 2, apart ? "bold" : "normal", apart ? text : muted)]
        : []),
    ]);
  });
  const rest = issues.length - shown.length;
  const more =
    rest > 0 ? [wordsBlock(`and ${withCount(rest, "more issue")}`, 0, room, { colour: muted })] : [];
  return stacked(
    [...head, ...rows, ...more].map((row, at) => ruled(row, at > 0, room, palette)),
    0,
  );
}

/** A row with its space, and a line above it. */
function ruled(row: Drawing, line: boolean, room: number, palette: Palette): Drawing {
  const inner = moved(row, 0, SPACE.row);
  const rule = line
    ? [{ from: [0, 0] as const, to: [room, 0] as const, colour: palette.line, width: 1 }]
    : [];
  return together([inner, drawingOf({ height: Math.max(LINE, row.height) + 2 * SPACE.row, lines: rule })]);
}
