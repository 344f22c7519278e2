import { type Drawing, moved, stacked, together } from "../drawing/drawing.ts";
import { drawingPanel } from "../drawing/drawing-panel.ts";
import { headed } from "../drawing/words-block.ts";
import { assertWords } from "../data-parts.ts";
import { Figure } from "../figure.ts";
import type { Canvas, Wording } from "../page/figure-spec.ts";
import { type Naming, namingOf, type NamingOptions } from "../words/naming.ts";
import { assertMeeting, type ExplainedMeeting } from "../zone/explained-meeting.ts";
import { funnelBlock } from "../zone/funnel-block.ts";
import { gapsBlock } from "../zone/gaps-block.ts";
import { openingBlock } from "../zone/opening-block.ts";
import { termsBlock } from "../zone/terms-block.ts";
import { isOpen, meetingName, nearestTitle, zoneDescription, zoneFinding } from "../zone/zone-words.ts";

/** Texts to replace the figure's own, and what things are called. */
export interface MeetingZoneWording extends Wording, NamingOptions {}

/** Pixels: beside the figure, between its columns, between its parts, and between gains and terms. */
const SPACE = { side: 16, column: 40, part: 22, terms: 14 };
/** Width in pixels from which two parts stand beside each other, and from which terms and gains do. */
const WIDE = { parts: 1_000, terms: 560 };
/**
 * Why one meeting could or could not sign: how many of all texts each party would sign, all of them would, and no red line
 * closes; the nearest text with its terms and the gap of each party; and what would be open without each line.
 *
 * @param meeting A meeting as `explain` gives it.
 * @throws DataError for data of another shape, and for a number that is not finite.
 */
export function meetingZone(meeting: ExplainedMeeting, wording: MeetingZoneWording = {}): Figure {
  assertMeeting(meeting);
  assertWords(wording);
  const { labels, issues, ...words } = wording;
  const naming = namingOf(wording);
  return new Figure({
    finding: zoneFinding(meeting, naming),
    subtitle: `${meetingName(meeting, naming)}: the texts that each would sign, the ${isOpen(meeting) ? "fairest" : "nearest"} of them, and how far it is from the least that each would sign, in per cent of the way from its worst text to its best.`,
    caption:
      "A text is worth signing to a party if it is worth at least as much as walking away. What a line would open is counted as if its holder had never drawn it, and everything else were as it was.",
    description: zoneDescription(meeting, naming),
    ...words,
    panels: (canvas) => [drawingPanel(page(meeting, naming, canvas), canvas)],
  });
}

function page(meeting: ExplainedMeeting, naming: Naming, { width, palette }: Canvas): Drawing {
  const room = width - 2 * SPACE.side;
  const isWide = room >= WIDE.parts;
  const column = isWide ? (room - SPACE.column) / 2 : room;
  const part = (title: string, content: Drawing) => headed(title, content, column, palette.text);
  const [open, near] = [isOpen(meeting), nearestTitle(meeting)];
  const funnel = part(
    open ? "How many texts could be signed" : "How the table closed",
    funnelBlock(meeting, naming, column, palette),
  );
  const opening = part(
    open ? "What would open more" : "What would open it",
    openingBlock(meeting, naming, column, palette),
  );
  const beside = (column - SPACE.column) / 2;
  const nearest = part(
    near,
    column >= WIDE.terms
      ? together([
          termsBlock(meeting, naming, beside, palette),
          moved(gapsBlock(meeting, naming, beside, palette), beside + SPACE.column, 0),
        ])
      : stacked(
          [gapsBlock(meeting, naming, column, palette), termsBlock(meeting, naming, column, palette)],
          SPACE.terms,
        ),
  );
  const parts = isWide
    ? together([stacked([funnel, opening], SPACE.part), moved(nearest, column + SPACE.column, 0)])
    : stacked([funnel, nearest, opening], SPACE.part);
  return moved(parts, SPACE.side, 0);
}
