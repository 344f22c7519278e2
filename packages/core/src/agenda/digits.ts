import type { Agenda } from "./agenda.ts";

const known = new WeakMap<Agenda, readonly Uint32Array[]>();

/** The same as `agenda.digits`, for all issues, computed once and not copied: for the engine, which only reads it. */
export function allDigitsOf(agenda: Agenda): readonly Uint32Array[] {
  let digits = known.get(agenda);
  if (digits === undefined) {
    digits = agenda.names.map((_, issue) => agenda.digits(issue));
    known.set(agenda, digits);
  }
  return digits;
}

/** The same for one issue. */
export function digitsOf(agenda: Agenda, issue: number): Uint32Array {
  return allDigitsOf(agenda)[issue] as Uint32Array;
}
