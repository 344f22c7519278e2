import type { Readings, SimulationEvent, WorldSummary } from "@summitry/core";
import type { Calendar } from "../words/calendar.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";

/** Days between two descriptions of the outside world when nothing else happens. */
const PERIOD = 30;
/** Days after which other news is a reason to describe the outside world again. */
const LULL = 21;
/** Change of the level, as a share of its first value, that is news by itself. */
const LARGE = 0.4;

/** Describes the outside world by day: about every month, and when it changed a lot. */
export function describeWorld(
  log: readonly SimulationEvent[],
  words: FullVocabulary,
  calendar: Calendar,
  hasNews: (day: number) => boolean,
): ReadonlyMap<number, string> {
  const told = new Map<number, string>();
  let last: Look | null = null;
  let dayBefore: Readings | null = null;
  let large = 0;
  for (const [day, today] of readings(log)) {
    const scene = words.world({ today, dayBefore, lastShown: last?.readings ?? null }, calendar);
    dayBefore = today;
    if (last === null) large = LARGE * Math.abs(scene.level);
    else if (!isDue(last, { day, scene, large, news: hasNews(day) })) continue;
    told.set(day, scene.says);
    last = { day, scene, readings: today };
  }
  return told;
}

interface Look {
  readonly day: number;
  readonly scene: WorldSummary;
  readonly readings: Readings;
}

interface Chance {
  readonly day: number;
  readonly scene: WorldSummary;
  /** Change of the level that counts as large. */
  readonly large: number;
  /** Whether anything else happened on the day. */
  readonly news: boolean;
}

function isDue(last: Look, { day, scene, large, news }: Chance): boolean {
  if (scene.state !== last.scene.state) return true;
  if (scene.says === last.scene.says) return false;
  if (Math.abs(scene.level - last.scene.level) > large) return true;
  return day - last.day >= (news ? LULL : PERIOD);
}

function readings(log: readonly SimulationEvent[]): ReadonlyMap<number, Readings> {
  const days = new Map<number, Readings>();
  for (const event of log) {
    if (event.type === "input") days.set(event.day, { ...days.get(event.day), [event.input]: event.value });
  }
  return days;
}
