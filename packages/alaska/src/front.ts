import type { Phrasing, WorldReadings, WorldSummary } from "@summitry/core";

/** Change of the pace, as a share of what it was, that a reader would notice. */
const NOTICEABLE = 0.1;

/** Says how fast the front moves, and how much of the four oblasts Russia holds. */
export function theFront({ today, dayBefore, lastShown }: WorldReadings, say: Phrasing): WorldSummary {
  const { momentum = 0, control = 0 } = today;
  const held = `holds ${say.percent(control)} of the four oblasts`;
  if (dayBefore?.control === control) {
    return { says: `The front stands still; Russia ${held}.`, state: "still", level: 0 };
  }
  return {
    says: `${paceInWords(momentum, lastShown?.momentum ?? 0, say)} and ${held}.`,
    state: "moving",
    level: momentum,
  };
}

function paceInWords(pace: number, told: number, say: Phrasing): string {
  const amount = `${say.whole(Math.abs(pace))} km² a week`;
  if (pace < 0) return `Russia loses ${amount}`;
  if (told <= 0) return `Russia gains ${amount}`;
  const change = pace / told - 1;
  if (Math.abs(change) < NOTICEABLE) return `Russia still gains ${amount}`;
  return `Russia gains ${amount}, ${change > 0 ? "more" : "less"} than before,`;
}
