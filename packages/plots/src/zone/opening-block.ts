import { type BarRow, barsBlock } from "../drawing/bars-block.ts";
import { type Drawing, drawingOf, stacked } from "../drawing/drawing.ts";
import { wordsBlock } from "../drawing/words-block.ts";
import type { Palette } from "../page/palette.ts";
import { capitalized } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import { plainNumber } from "../words/number.ts";
import type { ExplainedMeeting } from "./explained-meeting.ts";
import { openingSets } from "./opening-sets.ts";
import { isOpen, obstacleNames } from "./zone-words.ts";

/** The most sets of obstacles that are shown. */
const MOST = 8;

/** How many texts would be open without each obstacle alone, and without several. */
export function openingBlock(
  meeting: ExplainedMeeting,
  naming: Naming,
  room: number,
  palette: Palette,
): Drawing {
  const all = openingSets(meeting).filter(({ obstacles }) => obstacles.length === 1 || !isOpen(meeting));
  if (all.length === 0) return drawingOf({ height: 0 });
  const shown = all.slice(0, MOST);
  const most = Math.max(...shown.map(({ opens }) => opens));
  const rows = shown.map(({ obstacles, opens }): BarRow => {
    const together = obstacles.length > 1 ? ", together" : "";
    return {
      name: `${capitalized(obstacleNames(obstacles, naming))}${together}`,
      share: opens / most,
      says: `opens ${plainNumber(opens)}`,
      colour: palette.colours[0],
      opacity: 0.6,
    };
  });
  const notes = [
    ...(all.length > MOST ? [`${plainNumber(all.length - MOST)} more open some.`] : []),
    ...idleNote(meeting, naming),
  ];
  const look = { colour: palette.muted };
  return stacked(
    [barsBlock(rows, room, palette), ...notes.map((note) => wordsBlock(note, 0, room, look))],
    8,
  );
}

/** The red lines that open nothing by themselves. */
function idleNote({ relaxing }: ExplainedMeeting, naming: Naming): readonly string[] {
  const idle = relaxing.flatMap(({ obstacle, opens }) =>
    opens === 0 && obstacle.type === "red-line" ? [obstacle] : [],
  );
  if (idle.length === 0) return [];
  return [`By ${idle.length === 1 ? "itself" : "themselves"} ${naming.lines(idle)} would open none.`];
}
