import { drawingOf, type Drawing } from "../drawing/drawing.ts";
import { type StripAxis, type StripRow, stripsBlock } from "../drawing/strips-block.ts";
import { calendar } from "../page/calendar.ts";
import { dateTicks } from "../page/date-ticks.ts";
import type { Palette } from "../page/palette.ts";
import { fittingTicks } from "../page/ticks.ts";
import type { Naming } from "../words/naming.ts";
import { numberFormat, plainNumber } from "../words/number.ts";
import type { KnownDistribution, SignedTerms } from "./signed-terms.ts";

/** Pixels that an axis has for its ticks, as a share of the room. */
const AXIS = 0.5;
const DATES = { most: 5 };

/** When texts were signed, entered into force, and ended. */
export function daysBlock(
  { days, texts }: SignedTerms,
  start: string | undefined,
  room: number,
  palette: Palette,
): Drawing {
  const rows = (["signed", "force", "end"] as const).flatMap((name) => {
    const { count } = days[name];
    const of = count < texts ? ` (${plainNumber(count)} of ${plainNumber(texts)})` : "";
    return rowOf(`${NAMES[name]}${of}`, days[name], palette.colours[0], dayText);
  });
  if (rows.length === 0) return drawingOf({ height: 0 });
  const last = Math.max(1, ...rows.map(({ quantiles }) => quantiles[4]));
  return stripsBlock(rows, daysAxis(last, start, room), room, palette);
}

function dayText(day: number): string {
  return `day ${plainNumber(Math.round(day))}`;
}

const NAMES = { signed: "Signed", force: "In force", end: "Ended" };

function daysAxis(last: number, start: string | undefined, room: number): StripAxis {
  const { of, label } = calendar(start);
  const [from, to] = [of(0), of(last)];
  if (!(from instanceof Date) || !(to instanceof Date)) {
    const ticks = fittingTicks([0, last], AXIS * room, plainNumber);
    return { ends: [0, last], ticks: ticks.map((at) => ({ at, text: plainNumber(at) })), label };
  }
  const ticks = dateTicks(from, to, DATES.most).map(({ date, text }) => ({
    at: (date.getTime() - from.getTime()) / 86_400_000,
    text,
  }));
  return { ends: [0, last], ticks, label };
}

/** What texts were worth over walking away to each who signed them. */
export function gainsBlock({ gains }: SignedTerms, naming: Naming, room: number, palette: Palette): Drawing {
  const values = gains.flatMap(({ quantiles }) => quantiles.map(({ value }) => value));
  const format = numberFormat("", "difference", values);
  const rows = gains.flatMap((gain) =>
    rowOf(naming.party(gain.party), gain, palette.colours[2], format.number),
  );
  if (rows.length === 0) return drawingOf({ height: 0 });
  const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const ticks = fittingTicks(ends, AXIS * room, format.tick).map((at) => ({ at, text: format.tick(at) }));
  return stripsBlock(rows, { ends, ticks, label: "worth over walking away" }, room, palette);
}

/** A row for a distribution; none for one without numbers. */
function rowOf(
  name: string,
  { quantiles }: KnownDistribution,
  colour: string,
  write: (value: number) => string,
): readonly StripRow[] {
  const [low, lower, median, upper, high] = quantiles;
  if (!low || !lower || !median || !upper || !high) return [];
  const { value, low: from, high: to } = median;
  const interval = from === null || to === null ? "" : ` (${write(from)} to ${write(to)})`;
  return [
    {
      name,
      quantiles: [low.value, lower.value, value, upper.value, high.value],
      colour,
      says: `${write(value)}${interval.replaceAll("day ", "")}`,
    },
  ];
}
