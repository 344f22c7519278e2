import * as Plot from "@observablehq/plot";
import { SIZE as LETTERS, widthOf } from "../page/text-layout.ts";
import type { Canvas } from "../page/figure-spec.ts";
import type { PlotPanel } from "../page/plot-panel.ts";
import { leftOf, rowPanel, SPACE, type TimeFrame } from "./row-panel.ts";
import type { TimelineMove } from "./story.ts";

/**
 * Sizes in pixels: of a row, of the tick of a usual move and of a rare one, and from the line to the name of a rare
 * one.
 */
const SIZE = { row: 30, usual: 7, rare: 14, name: 22 };
/** A move that an agent makes at most this many times is rare, and is named where there is space. */
const RARE = 2;
/** Least distance in pixels between two names. */
const GAP = 8;

/** What each agent does away from the tables: a tick for every move, the rare ones named. */
export function movesPanel(moves: readonly TimelineMove[], frame: TimeFrame, canvas: Canvas): PlotPanel {
  const agents = [...new Set(moves.map(({ by }) => by))];
  const { colours, background, muted } = canvas.palette;
  const count = ({ by, move }: TimelineMove) =>
    moves.filter((other) => other.by === by && other.move === move).length;
  const rare = moves.filter((move) => count(move) <= RARE);
  const usual = moves.filter((move) => count(move) > RARE);
  return rowPanel(
    {
      heading: "Moves",
      key: [],
      rows: agents.map((agent) => `${agent}${usualWords(usual.filter(({ by }) => by === agent))}`),
      row: SIZE.row,
      marks: (bottom) => {
        const tick = (height: number) => ({
          x: ({ day }: TimelineMove) => frame.of(day),
          y1: ({ by }: TimelineMove) => bottom(agents.indexOf(by)),
          y2: ({ by }: TimelineMove) => bottom(agents.indexOf(by)) - height,
        });
        return [
          Plot.ruleX(usual, { ...tick(SIZE.usual), stroke: muted, strokeWidth: 1.5 }),
          Plot.ruleX(rare, { ...tick(SIZE.rare), stroke: colours[3], strokeWidth: 2.5 }),
          ...agents.flatMap((agent) =>
            named(
              rare.filter(({ by }) => by === agent),
              frame,
              canvas,
            ).map((move) =>
              Plot.text([move], {
                x: ({ day }: TimelineMove) => frame.of(day),
                y: ({ by }: TimelineMove) => bottom(agents.indexOf(by)) - SIZE.name,
                dx: move.dx,
                text: "move",
                textAnchor: "start",
                fill: colours[3],
                stroke: background,
                strokeWidth: 4,
              }),
            ),
          ),
        ];
      },
    },
    frame,
    canvas,
  );
}

/** The rare moves whose names don't overlap the one before; a name is moved left if it would leave the plot. */
function named(moves: readonly TimelineMove[], { days }: TimeFrame, canvas: Canvas) {
  const room = canvas.width - leftOf(canvas) - SPACE.side;
  let free = Number.NEGATIVE_INFINITY;
  return moves.flatMap((move) => {
    const tick = (room * move.day) / days;
    const long = widthOf(move.move, LETTERS.text);
    const from = Math.min(tick - 3, room - long);
    if (from < free) return [];
    free = from + long + GAP;
    return [{ ...move, dx: from - tick }];
  });
}

/** ": call ×12, back ×4". */
function usualWords(moves: readonly TimelineMove[]): string {
  const names = [...new Set(moves.map(({ move }) => move))];
  if (names.length === 0) return "";
  return `: ${names.map((name) => `${name}\u00a0×${moves.filter(({ move }) => move === name).length}`).join(", ")}`;
}
