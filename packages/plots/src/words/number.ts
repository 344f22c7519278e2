/** Significant digits of numbers that are neither shares nor whole numbers. */
const DIGITS = 3;
/** The most decimals that are shown. */
const DECIMALS = 6;

/** The number format of one unit. */
export interface NumberFormat {
  /** Factor from the unit of the data to that of the axis: 100 for shares, otherwise 1. */
  readonly factor: number;
  /** The unit of the axis in words, "per cent" or "km²"; empty for none. */
  readonly axis: string;
  /** Formats a number of the data with its unit: "26.4 %", "−3.1 points". */
  amount(value: number): string;
  /** Formats a number of the data without its unit: "26.4", "+3.1". */
  number(value: number): string;
  /** Formats an interval of the data without its unit: "24.5 to 28.4". */
  interval(low: number, high: number): string;
  /** Formats a number of the axis: "20", "−10". */
  tick(value: number): string;
}

/** What a number means: how much of something there is, or how much more than elsewhere. */
export type Kind = "level" | "difference";

/**
 * The format for numbers of a unit, as precise as the largest of them needs.
 *
 * @param unit "share" for numbers from 0 to 1, which are written as per cent, and differences of them as percentage
 *   points; or the unit in words, "km²"; "" for none.
 */
export function numberFormat(unit: string, kind: Kind, values: readonly number[]): NumberFormat {
  const share = unit === "share";
  const factor = share ? 100 : 1;
  const suffix = share ? (kind === "level" ? "%" : "points") : unit;
  const decimals = share ? 1 : decimalsFor(Math.max(0, ...values.map(Math.abs)));
  const signed = (text: string) => (kind === "difference" && /^[^−]*[1-9]/.test(text) ? `+${text}` : text);
  const number = (value: number) => signed(fixed(value * factor, decimals));
  return {
    factor,
    axis: share ? (kind === "level" ? "per cent" : "percentage points") : unit,
    amount: (value) => `${number(value)}${suffix === "" ? "" : `\u00a0${suffix}`}`,
    number,
    interval: (low, high) => `${number(low)}\u00a0to\u00a0${number(high)}`,
    tick: (value) => signed(plainNumber(value)),
  };
}

/** A number without the rounding errors of binary fractions: "−1,250", "0.3". */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = "", fraction] = String(Math.abs(rounded)).split(".");
  return `${rounded < 0 ? "−" : ""}${grouped(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number with a fixed number of decimals, commas between thousands, and a true minus sign. */
export function fixed(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const text = `${grouped(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

function decimalsFor(largest: number): number {
  if (largest === 0) return 0;
  return Math.min(DECIMALS, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest))));
}
