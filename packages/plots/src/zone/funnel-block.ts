import { type BarRow, barsBlock } from "../drawing/bars-block.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { wordsBlock } from "../drawing/words-block.ts";
import { type Palette, seriesStyle } from "../page/palette.ts";
import { capitalized } from "../words/english.ts";
import type { Naming } from "../words/naming.ts";
import { plainNumber } from "../words/number.ts";
import type { ExplainedMeeting } from "./explained-meeting.ts";
import { bothOrAll } from "./zone-words.ts";

/** How many of all texts each party would sign, all of them would, and no red line closes. */
export function funnelBlock(
  { counts, parties }: ExplainedMeeting,
  naming: Naming,
  room: number,
  palette: Palette,
): Drawing {
  if (counts === null)
    return wordsBlock("There are too many texts to count those that could be signed.", 0, room, {
      colour: palette.muted,
    });
  const row = (name: string, count: number, look: Partial<BarRow>): BarRow => ({
    name,
    share: count / counts.all,
    says: plainNumber(count),
    colour: palette.text,
    opacity: 1,
    ...look,
  });
  const rows = [
    row("Possible texts", counts.all, { colour: palette.muted, opacity: 0.35 }),
    ...parties.map((party, at) => {
      const { colour, symbol } = seriesStyle(palette, at);
      const name = `${capitalized(naming.party(party))} would sign`;
      return row(name, counts.worthSigning[party] ?? 0, { colour, sign: { symbol, colour } });
    }),
    row(`${capitalized(bothOrAll(parties))} would sign`, counts.worthSigningToAll, { weight: "bold" }),
    row("…and within the lines", counts.zone, { weight: "bold" }),
  ];
  return barsBlock(rows, room, palette);
}
