import { elevations } from "../evidence/elevations.ts";

/** What a description of the lakes is based on. */
interface Sighted {
  readonly today: Readonly<Record<string, number>>;
  readonly lastShown: Readonly<Record<string, number>> | null;
}

const { firstShortage, secondShortage, thirdShortage } = elevations.mead;

/** Says how high the lakes stand, and what is known of the runoff. New news of the runoff is a state of its own. */
export function theLakes({ today, lastShown }: Sighted) {
  const { mead = 0, powell = 0, runoff = 0 } = today;
  const news = `the spring runoff ${changed(runoff, lastShown?.["runoff"] ?? null)} ${runoff} per cent of average`;
  const says = `Lake Mead stands at ${feet(mead)} feet and Lake Powell at ${feet(powell)}; ${news}.`;
  return { says, state: `${tier(mead)} ${runoff}`, level: mead };
}

function changed(runoff: number, before: number | null): string {
  if (before === null || before === runoff) return "is put at";
  return runoff > before ? "is now put higher, at" : "is now put lower, at";
}

/** The shortage that a level of Lake Mead stands for. */
function tier(mead: number): string {
  if (mead >= firstShortage) return "none";
  if (mead >= secondShortage) return "first";
  return mead >= thirdShortage ? "second" : "third";
}

function feet(level: number): string {
  return Math.round(level).toLocaleString("en-US");
}
