import type { Agenda } from "./agenda.ts";

const known = new WeakMap<Agenda, Uint32Array[]>();

/** The same as `agenda.digits`, computed once per agenda and not copied: for the engine, which only reads it. */
export function digitsOf(agenda: Agenda, issue: number): Uint32Array {
  let digits = known.get(agenda);
  if (digits === undefined) {
    digits = [];
    known.set(agenda, digits);
  }
  return (digits[issue] ??= agenda.digits(issue));
}
