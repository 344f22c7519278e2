import { InputError } from "@summitry/core";
import type { Check } from "@summitry/core/checks";

/** A day of the calendar as YYYY-MM-DD: the 30th of February is none, though it can be parsed. */
export const aDate: Check = (field, value) => {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return;
  }
  throw new InputError({ field, value, allowed: "a date as YYYY-MM-DD" });
};
