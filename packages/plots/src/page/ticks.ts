import { SIZE, widthOf } from "./text-layout.ts";

/** Least distance, in pixels, between the labels of two ticks. */
const GAP = 10;

/** About `about` round numbers between two ends: multiples of 1, 2 or 5 times a power of ten. */
export function ticksBetween(low: number, high: number, about: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Round numbers between two ends, about three to six and as many as have labels that fit side by side on an axis. */
export function fittingTicks(
  [low, high]: readonly [number, number],
  pixels: number,
  write: (value: number) => string,
): readonly number[] {
  const candidates = [6, 5, 4, 3, 2].map((about) => ticksBetween(low, high, about));
  const fits = (ticks: readonly number[]) => {
    const apart = (((ticks[1] ?? high) - (ticks[0] ?? low)) / (high - low)) * pixels;
    return ticks.every((tick) => widthOf(write(tick), SIZE.text) + GAP <= apart);
  };
  return candidates.find(fits) ?? ticksBetween(low, high, 1);
}

/** Numbers 1, 2 and 5 times powers of ten between two ends above 0, or the powers alone. */
export function logTicksBetween(low: number, high: number, narrow: boolean): readonly number[] {
  const powers = Array.from({ length: 10 }, (_, power) => 10 ** power);
  const all = powers.flatMap((power) => (narrow ? [power] : [power, 2 * power, 5 * power]));
  return all.filter((tick) => tick >= low && tick <= high);
}

/** Ends of an axis that contains all values, with a little space around them. */
export function paddedRange(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const room = high === low ? Math.max(1, Math.abs(high)) / 2 : (high - low) / 20;
  return [low >= 0 && low < room ? 0 : low - room, high + room];
}
