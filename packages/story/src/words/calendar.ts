import { InputError } from "@summitry/core";

const MILLISECONDS_A_DAY = 86_400_000;

/** Dates of a run's days, in words. */
export class Calendar {
  readonly #start: number;

  /**
   * @param start Date of day 0, YYYY-MM-DD.
   * @throws InputError for what is no date.
   */
  constructor(start: string) {
    const isDate = typeof start === "string" && /^\d{4}-\d\d-\d\d$/.test(start);
    this.#start = isDate ? Date.parse(start) : Number.NaN;
    if (Number.isNaN(this.#start))
      throw new InputError({ field: "start", value: start, allowed: "a date as YYYY-MM-DD" });
  }

  /** "August 2025" */
  month(day: number): string {
    return this.#format(day, { month: "long", year: "numeric" });
  }

  /** "15" */
  dayOfMonth(day: number): string {
    return this.#format(day, { day: "numeric" });
  }

  /** "15 August 2025" */
  full(day: number): string {
    return this.#format(day, { day: "numeric", month: "long", year: "numeric" });
  }

  /** "15 August"; with the year if it is not the year in which the run began. */
  date(day: number): string {
    const year = { year: "numeric" } as const;
    if (this.#format(day, year) !== this.#format(0, year)) return this.full(day);
    return this.#format(day, { day: "numeric", month: "long" });
  }

  #format(day: number, parts: Intl.DateTimeFormatOptions): string {
    const date = new Date(this.#start + day * MILLISECONDS_A_DAY);
    return date.toLocaleDateString("en-GB", { ...parts, timeZone: "UTC" });
  }
}
