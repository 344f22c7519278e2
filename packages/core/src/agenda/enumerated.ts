import { aNumber, anObject } from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";

/** The most combinations of values that an agenda may have for its outcomes to be listed. */
export const LARGEST_ENUMERATED_AGENDA = 1_000_000;

const takes = anObject(
  { size: aNumber({ whole: true, min: 0 }) },
  { open: true, of: "an agenda: an object" },
);

/** Whether an agenda is small enough for its outcomes to be listed. */
export function isEnumerated(agenda: { readonly size: number }): boolean {
  if (!Number.isSafeInteger(agenda?.size) || agenda.size < 0) takes("agenda", agenda);
  return agenda.size <= LARGEST_ENUMERATED_AGENDA;
}

/** The error for asking for `field` on an agenda too large to be listed. */
export function needsEnumeration(field: string, { size }: { readonly size: number }): InputError {
  const allowed = `an agenda of at most ${LARGEST_ENUMERATED_AGENDA} outcomes, since it needs every outcome listed`;
  return new InputError({ field, value: size, allowed });
}

/**
 * Throws unless an agenda is small enough for its outcomes to be listed; `field` names what needs the list.
 *
 * @throws InputError with the size of the agenda and the largest size that is listed.
 */
export function assertEnumerated(field: string, agenda: { readonly size: number }): void {
  if (!isEnumerated(agenda)) throw needsEnumeration(field, agenda);
}
