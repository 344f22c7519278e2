import { aNumber, anObject } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { LARGEST_ENUMERATED_AGENDA } from "./enumerated.ts";

/** Equally spaced numbers. */
export interface Range {
  /** The first number. */
  readonly from: number;
  /** The last number; at least `from`. */
  readonly to: number;
  /** Distance from one number to the next; above 0, and it must divide the distance from the first to the last. */
  readonly step: number;
}

const takes = anObject({ from: aNumber(), to: aNumber(), step: aNumber() }, { of: "a range" });

/**
 * The values of a numeric issue: `from`, `from + step`, and so on to `to`, at most a million. Each is the decimal
 * number one would write: 0, 0.1, 0.2, 0.3, and not 0.30000000000000004.
 *
 * @example const deal = agenda({ price: range({ from: 0, to: 100, step: 5 }), delivery: ["slow", "fast"] });
 * @throws InputError for numbers that are not finite, a step that is not above 0, a last number that is below the
 *   first or not a whole number of steps away from it, too many values, or more digits than a number can hold.
 */
export function range(options: Range): readonly number[] {
  takes("range", options);
  const { from, to, step } = options;
  if (step <= 0) refuse("step", step, "a number above 0");
  if (to < from) refuse("to", to, `a number of at least ${from}`);
  if ((to - from) / step > LARGEST_ENUMERATED_AGENDA)
    refuse("step", step, `a step that makes at most ${LARGEST_ENUMERATED_AGENDA} values`);
  const unit = Number(`1e${Math.max(...[from, to, step].map(decimalsOf))}`);
  const [first, last, stride] = [from, to, step].map((value) => Math.round(value * unit)) as Three;
  if (![first, last, stride].every(Number.isSafeInteger) || unit > 1e22) {
    refuse("step", step, "numbers of together at most fifteen digits");
  }
  const steps = (last - first) / stride;
  if (!Number.isInteger(steps)) refuse("step", step, `a step that leads from ${from} to ${to}`);
  if (steps >= LARGEST_ENUMERATED_AGENDA)
    refuse("step", step, `a step that makes at most ${LARGEST_ENUMERATED_AGENDA} values`);
  return Object.freeze(Array.from({ length: steps + 1 }, (_, at) => (first + at * stride) / unit));
}

type Three = [number, number, number];

function refuse(field: keyof Range | (string & {}), value: unknown, allowed: string): never {
  throw new InputError({ field: `range.${field}`, value, allowed });
}

/** Number of digits after the decimal point when the number is written out. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
