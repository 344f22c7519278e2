import type { Phrasing, WorldReadings, WorldSummary } from "@summitry/core";
import { elevations } from "../evidence/elevations.ts";

const { firstShortage, secondShortage, thirdShortage } = elevations.mead;

/**
 * Says how high the lakes stand and what is known of the runoff. A shortage that begins or ends and news of the
 * runoff are news.
 */
export function theLakes({ today, lastShown }: WorldReadings, say: Phrasing): WorldSummary {
  const { mead = 0, powell = 0, runoff = 0 } = today;
  const levels = `Lake Mead stands at ${say.whole(mead)} feet, Lake Powell at ${say.whole(powell)}`;
  return {
    says: `${levels}${newsOf(runoff, lastShown?.["runoff"])}.`,
    state: `${shortage(mead)} ${runoff}`,
    level: mead,
  };
}

function newsOf(runoff: number, before: number | undefined): string {
  if (before === undefined) return `; the spring runoff came to ${runoff} per cent of average`;
  if (before === runoff) return "";
  return `; the latest figure for the spring runoff is ${runoff} per cent of average, after ${before}`;
}

/** The shortage that a level of Lake Mead stands for. */
function shortage(mead: number): string {
  if (mead >= firstShortage) return "none";
  if (mead >= secondShortage) return "first";
  return mead >= thirdShortage ? "second" : "third";
}
