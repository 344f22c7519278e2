import { anAmount } from "../errors/things.ts";
import { aFunction, aListOf, aNumber, anObject, aText, maybe } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { assertAmount, FADING_SHARE, inRange, NOT_NEGATIVE, POSITIVE } from "../world/amount-range.ts";
import { halfLifeDecay } from "./half-life-decay.ts";
import { named, type Amount, type Parameter } from "../world/parameter.ts";
import type { Text } from "../world/text.ts";

/** What an input sees when it is asked for its value of the day. */
export interface InputView {
  /** Day of the run, from 0. */
  readonly day: number;
  /** The input's own value of the day before; NaN on day 0. */
  readonly previous: number;
  /** One standard normal number, drawn from the input's own stream for this day whether it is used or not. */
  readonly noise: number;
  /** One number uniform on [0, 1), from a stream of the input's own for this day: the same whenever it is asked for. */
  readonly uniform: number;
  /** The drawn value of a parameter, or the number itself. */
  amount(amount: Amount): number;
  /** Today's value of another input, declared before this one. */
  input(id: string): number;
  /** Value of a mechanism's quantity at the end of the day before. */
  quantity(id: string): number;
  /**
   * The text of a table that was in force at the end of the day before, or `null`.
   *
   * @throws InputError for an unknown table.
   */
  inForce(table: string): Text | null;
}

/** An outside quantity that varies with time: data, a process, or the user's own. */
export interface Input {
  /** Unit in words. */
  readonly unit: string;
  /** Today's value; finite. Everything it remembers stands in `view.previous`. */
  value(view: InputView): number;
  /** Parameters it reads. */
  readonly parameters?: readonly Parameter[];
}

/** A departure from the process that fades by half every `halfLife` days; it may have begun before day 0. */
export interface Shock {
  /** Day it strikes, may be negative. */
  readonly day: number;
  /** Size on that day, in the unit of the input. */
  readonly size: Amount;
  /** Days in which it fades to half. */
  readonly halfLife: Amount;
}

/** A first-order autoregressive process around a mean, with shocks on top. */
export interface Autoregression {
  /** Unit in words. */
  readonly unit: string;
  /** Long-run mean. */
  readonly mean: Amount;
  /** Standard deviation of the process in the long run; 0 or more. */
  readonly deviation: Amount;
  /** Share of a departure from the mean that is left a day later, in [0, 1). */
  readonly memory: Amount;
  /** Value on day 0 before shocks; the mean when left out. */
  readonly start?: Amount;
  /** Fading shocks. */
  readonly shocks?: readonly Shock[];
}

const takesPoint = anObject({ day: aNumber(), value: aNumber() }, { open: true, of: "a point: an object" });
const takesProcess = anObject(
  {
    unit: aText,
    mean: anAmount,
    deviation: anAmount,
    memory: anAmount,
    start: maybe(anAmount),
    shocks: maybe(
      aListOf(anObject({ day: aNumber(), size: anAmount, halfLife: anAmount }), {
        of: "shocks",
      }),
    ),
  },
  { of: "a process: an object" },
);
const takesDerived = anObject(
  { unit: aText, start: anAmount, next: aFunction },
  { of: "an input: an object" },
);

/**
 * The same value every day.
 *
 * @throws InputError for a value that is not finite.
 */
export function constant(value: Amount, unit = "1"): Input {
  anAmount("constant", value);
  aText("unit", unit);
  return { unit, value: (view) => view.amount(value), parameters: named(value) };
}

/**
 * A series from data: each value holds from its day until the next; the first also holds before it.
 *
 * @throws InputError for no points, days that do not rise, or days or values that are not finite.
 */
export function series(
  points: readonly { readonly day: number; readonly value: number }[],
  unit = "1",
): Input {
  aText("unit", unit);
  if (!Array.isArray(points) || points.length === 0)
    throw new InputError({ field: "series", value: points, allowed: "at least one point" });
  for (const [at, point] of (
    points as readonly { readonly day: number; readonly value: number }[]
  ).entries()) {
    takesPoint(`series.${at}`, point);
    const { day, value } = point;
    const before = points[at - 1]?.day ?? Number.NEGATIVE_INFINITY;
    if (!(day > before && Number.isFinite(day)))
      throw new InputError({ field: `series.${at}.day`, value: day, allowed: "rising days" });
    if (!Number.isFinite(value))
      throw new InputError({ field: `series.${at}.value`, value, allowed: "a finite number" });
  }
  return {
    unit,
    value: ({ day }) => (points.findLast((point) => point.day <= day) ?? points[0])?.value ?? Number.NaN,
  };
}

/**
 * value(t) = mean + memory (value(t-1) - mean) + deviation sqrt(1 - memory^2) noise(t), plus the shocks of the day.
 *
 * @throws InputError for a negative deviation, a memory outside [0, 1), a half-life that is not above 0, or numbers that
 *   are not finite; as a run begins, for a parameter fixed at one of these.
 */
export function autoregressive(process: Autoregression): Input {
  takesProcess("autoregressive", process);
  const { unit, mean, deviation, memory, start = mean, shocks = [] } = process;
  assertAmount("autoregressive.deviation", deviation, NOT_NEGATIVE);
  assertAmount("autoregressive.memory", memory, FADING_SHARE);
  for (const [at, { halfLife }] of shocks.entries()) {
    assertAmount(`autoregressive.shocks.${at}.halfLife`, halfLife, POSITIVE);
  }
  const fading = shocks.map((shock) => ({ ...shock, left: halfLifeDecay() }));
  return {
    unit,
    value(view) {
      if (view.day === 0) {
        inRange("autoregressive.deviation", view.amount(deviation), NOT_NEGATIVE);
        inRange("autoregressive.memory", view.amount(memory), FADING_SHARE);
        return view.amount(start) + sumOfShocks(fading, view, 0);
      }
      const centre = view.amount(mean);
      const share = view.amount(memory);
      const before = view.previous - sumOfShocks(fading, view, view.day - 1);
      const step = view.amount(deviation) * Math.sqrt(1 - share * share) * view.noise;
      return centre + share * (before - centre) + step + sumOfShocks(fading, view, view.day);
    },
    parameters: named(
      mean,
      deviation,
      memory,
      start,
      ...shocks.flatMap(({ size, halfLife }) => [size, halfLife]),
    ),
  };
}

/**
 * An input computed each day from its own past and from other inputs declared before it.
 *
 * @throws InputError for a start that is not finite.
 */
export function derived(definition: {
  readonly unit: string;
  /** Value on day 0. */
  readonly start: Amount;
  /** Value of every later day. */
  next(view: InputView): number;
}): Input {
  takesDerived("derived", definition);
  const { unit, start, next } = definition;
  return {
    unit,
    value: (view) => (view.day === 0 ? view.amount(start) : next(view)),
    parameters: named(start),
  };
}

/** A shock, and what is left of one like it. */
interface Fading extends Shock {
  readonly left: ReturnType<typeof halfLifeDecay>;
}

function sumOfShocks(shocks: readonly Fading[], view: InputView, day: number): number {
  let sum = 0;
  for (const { day: struck, size, halfLife, left } of shocks) {
    if (day >= struck) sum += view.amount(size) * left(day - struck, view.amount(halfLife));
  }
  return sum;
}
